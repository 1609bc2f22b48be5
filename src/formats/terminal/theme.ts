import { Chalk, type ChalkInstance } from 'chalk';
import type { Status } from '../../model/comparison.js';
import { lineBreak, roleTone, type Span, type Text, type Tone } from '../../model/text.js';
import type { Paper, Style } from '../format.js';
import { rowMark } from '../marks.js';
import { sanitizeKeepingLines } from '../sanitize.js';
import { spansOf } from '../text.js';
import { type Glyphs, glyphSets } from './glyphs.js';
import { type Palette, palettes } from './palette.js';
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
  /** The mark of a role, given its place from 0: a ring or a dot for two roles, a digit for three and more and in ASCII. */
  roleMark(roleIndex: number, roleCount: number): Span;
}

/** Line breaks within a text, where there is no room for lines. */
export const lineBreaks = new RegExp(`${lineBreak}+`, 'g');

export function createTheme({ color, isAscii, hasLinks = false, paper }: Style): Theme {
  const chalk = new Chalk({ level: color });
  const glyphs = glyphSets[isAscii ? 'ascii' : 'unicode'];
  const paintSpan = ({ text, href, tone: spanTone }: Span, lineTone: Tone | undefined): string => {
    const tone = spanTone ?? lineTone;
    const painted =
      tone === undefined || text === '' || color === 0 ? text : tonePaints[tone](chalk, palettes[color], paper ?? 'unknown')(text);
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
    roleMark: (roleIndex, roleCount) => ({
      text: (roleCount === 2 ? glyphs.twoRoles[roleIndex] : undefined) ?? String(roleIndex + 1),
      tone: roleTone(roleIndex),
    }),
  };
}

/** The tone of a row: `same` is muted, and a row that only one of two roles states has the tone of that role. */
export function rowTone(status: Status, states: readonly boolean[]): Tone | undefined {
  if (status === 'same') return 'same';
  if (status !== 'only' || states.length > 2) return undefined;
  return roleTone(states[0] ? 0 : 1);
}

/** Only the roles and what is new have a hue, beside which always stands a mark or a digit. Everything else differs by weight. */
const tonePaints: Readonly<Record<Tone, (chalk: ChalkInstance, palette: Palette, paper: Paper | 'unknown') => ChalkInstance>> = {
  strong: (chalk) => chalk.bold,
  muted: (chalk, { muted }) => muted(chalk),
  // Terminals mix dim colours with their paper, so that they are faint on light and on dark.
  faint: (chalk, { muted }) => muted(chalk.dim),
  same: (chalk, { muted }) => muted(chalk),
  similar: (chalk) => chalk.bold,
  different: (chalk) => chalk.bold,
  changed: (chalk) => chalk.underline,
  found: (chalk) => chalk.bold.underline,
  new: (chalk, { fresh }, paper) => fresh[paper](chalk),
  'role-1': (chalk, { roles }) => roles[0](chalk),
  'role-2': (chalk, { roles }) => roles[1](chalk),
  'role-3': (chalk, { roles }) => roles[2](chalk),
  'role-4': (chalk, { roles }) => roles[3](chalk),
  'role-5': (chalk, { roles }) => roles[4](chalk),
  'role-6': (chalk, { roles }) => roles[5](chalk),
  fault: (chalk, { roles }) => roles[1](chalk),
  command: (chalk) => chalk.bold,
};

/**
 * A text that links to an address, in terminals that support it (OSC 8). Returns the plain text if the address is not a clean http or https
 * URL.
 */
export function hyperlink(text: string, href: string): string {
  return /^https?:\/\/[!-~]+$/.test(href) ? `\u001b]8;;${href}\u001b\\${text}\u001b]8;;\u001b\\` : text;
}
