import { Chalk, type ChalkInstance } from 'chalk';
import type { Status } from '../../model/comparison.js';
import { lineBreak, type Span, type Text, type Tone } from '../../model/report.js';
import type { Style } from '../format.js';
import { rowMark } from '../marks.js';
import { sanitizeKeepingLines } from '../sanitize.js';
import { spansOf } from '../text.js';
import { type Glyphs, glyphSets } from './glyphs.js';
import { nonBreakingSpace } from './wrap.js';

/** How tones and marks look in one style. The only place that knows about colours. */
export interface Theme extends Glyphs {
  readonly isAscii: boolean;
  /** The spans of a text, without anything that a terminal would obey. Of line breaks, only those of a `Text` stay. */
  spans(text: Text): readonly Span[];
  /** Colours spans that are already sanitized. Those without a tone get the tone of the line. */
  paint(spans: readonly Span[], lineTone?: Tone): string;
  /** The mark before a row: its status or, for three roles and more, a dot for each role. `states` says which roles state the row. */
  mark(status: Status, states: readonly boolean[]): Span;
}

/** Line breaks within a text, where there is no room for lines. */
export const lineBreaks = new RegExp(`${lineBreak}+`, 'g');

export function createTheme({ color, isAscii, hasLinks = false }: Style): Theme {
  const chalk = new Chalk({ level: color });
  const glyphs = glyphSets[isAscii ? 'ascii' : 'unicode'];
  const paintSpan = ({ text, href, tone: spanTone }: Span, lineTone: Tone | undefined): string => {
    const tone = spanTone ?? lineTone;
    const painted = tone === undefined || text === '' || color === 0 ? text : tonePaints[tone](chalk, palettes[color])(text);
    return href !== undefined && hasLinks ? hyperlink(painted, href) : painted;
  };
  return {
    ...glyphs,
    isAscii,
    spans: (text) => spansOf(text).map((span) => ({ ...span, text: sanitizeKeepingLines(span.text, isAscii) })),
    paint: (spans, lineTone) =>
      spans
        .map((span) => paintSpan(span, lineTone))
        .join('')
        .replaceAll(nonBreakingSpace, ' ')
        .replace(lineBreaks, ' '),
    mark: (status, states) => {
      const text = rowMark(status, states, glyphs.marks);
      const tone = status === 'only' ? rowTone(status, states) : status;
      return tone === undefined ? { text } : { text, tone };
    },
  };
}

/** The tone of a row: `same` is muted, and a row that only one of two roles states has the tone of that role. */
export function rowTone(status: Status, states: readonly boolean[]): Tone | undefined {
  if (status === 'same') return 'same';
  if (status !== 'only' || states.length > 2) return undefined;
  return states[0] ? 'first' : 'second';
}

/** The tone of a role: each of two has its own hue, and more than two are bold. */
export function roleTone(roleIndex: number, roleCount: number): 'first' | 'second' | 'strong' {
  if (roleCount !== 2) return 'strong';
  return roleIndex === 0 ? 'first' : 'second';
}

/**
 * Only the roles have a hue. Everything else differs by weight, because people with colour blindness could not tell a third hue from both.
 */
const tonePaints: Readonly<Record<Tone, (chalk: ChalkInstance, palette: Palette) => ChalkInstance>> = {
  strong: (chalk) => chalk.bold,
  muted: (chalk, { muted }) => muted(chalk),
  // Terminals mix dim colours with their paper, so that they are faint on light and on dark.
  faint: (chalk, { muted }) => muted(chalk.dim),
  same: (chalk, { muted }) => muted(chalk),
  similar: (chalk) => chalk.bold,
  different: (chalk) => chalk.bold,
  changed: (chalk) => chalk.underline,
  found: (chalk) => chalk.bold.underline,
  first: (chalk, { first }) => first(chalk),
  second: (chalk, { second }) => second(chalk),
  fault: (chalk, { second }) => second(chalk.bold),
  command: (chalk) => chalk.bold,
};

type Paint = (chalk: ChalkInstance) => ChalkInstance;

/** The tones that are colours. */
interface Palette {
  readonly first: Paint;
  readonly second: Paint;
  readonly muted: Paint;
}

/**
 * The palette for each of chalk's levels: 16, 256 and 16 million colours. Blue and orange, which people with the common kinds of colour
 * blindness can tell apart (Okabe and Ito, 2008), and grey. All have a luminance near 0.2, which is legible on white (WCAG contrast 3.8
 * and more) as well as on black.
 */
const palettes: Readonly<Record<1 | 2 | 3, Palette>> = {
  // Terminals choose their 16 colours themselves, and dim their own text colour.
  1: { first: (chalk) => chalk.blueBright, second: (chalk) => chalk.yellow, muted: (chalk) => chalk.dim },
  2: { first: (chalk) => chalk.bold.ansi256(32), second: (chalk) => chalk.bold.ansi256(166), muted: (chalk) => chalk.ansi256(243) },
  3: { first: (chalk) => chalk.bold.hex('#2080d0'), second: (chalk) => chalk.bold.hex('#c7650a'), muted: (chalk) => chalk.hex('#7f7f7f') },
};

/**
 * A text that links to an address, in terminals that support it (OSC 8). Returns the plain text if the address is not a clean http or https
 * URL.
 */
export function hyperlink(text: string, href: string): string {
  return /^https?:\/\/[!-~]+$/.test(href) ? `\u001b]8;;${href}\u001b\\${text}\u001b]8;;\u001b\\` : text;
}
