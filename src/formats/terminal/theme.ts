import { Chalk, type ChalkInstance } from 'chalk';
import type { Status } from '../../model/comparison.js';
import type { Span, Text, Tone } from '../../model/report.js';
import type { Style } from '../format.js';
import { sanitize } from '../sanitize.js';
import { type Glyphs, glyphSets } from './glyphs.js';
import { nonBreakingSpace } from './wrap.js';

/** How meanings look, for one style. */
export interface Theme extends Glyphs {
  readonly isAscii: boolean;
  /** The text on one line, with nothing in it that a terminal would obey. */
  spans(text: Text): readonly Span[];
  /** Such spans, coloured; those without a tone of their own in that of the line. */
  paint(spans: readonly Span[], tone?: Tone): string;
  /** What stands before a row: the status of it or, of three roles and more, who states it. */
  mark(status: Status, states: readonly boolean[]): Span;
}

export function createTheme({ color, isAscii, hasLinks = false }: Style): Theme {
  const chalk = new Chalk({ level: color });
  const drawn = glyphSets[isAscii ? 'ascii' : 'unicode'];
  const paintSpan = ({ text, href, tone: own }: Span, tone: Tone | undefined): string => {
    const look = own ?? tone;
    const painted = look === undefined || text === '' || color === 0 ? text : looks[look](chalk, palettes[color])(text);
    return href !== undefined && hasLinks ? hyperlink(painted, href) : painted;
  };
  return {
    ...drawn,
    isAscii,
    spans: (text) => (typeof text === 'string' ? [{ text }] : text).map((span) => ({ ...span, text: sanitize(span.text, isAscii) })),
    paint: (spans, tone) =>
      spans
        .map((span) => paintSpan(span, tone))
        .join('')
        .replaceAll(nonBreakingSpace, ' '),
    mark: (status, states) => markOf(status, states, drawn.marks),
  };
}

/** Only the roles have a hue; everything else is told by weight, because a third hue would not hold for everybody. */
const looks: Readonly<Record<Tone, (chalk: ChalkInstance, palette: Palette) => ChalkInstance>> = {
  strong: (chalk) => chalk.bold,
  muted: (chalk, { muted }) => muted(chalk),
  same: (chalk, { muted }) => muted(chalk),
  similar: (chalk) => chalk.bold,
  different: (chalk) => chalk.bold,
  changed: (chalk) => chalk.underline,
  first: (chalk, { first }) => first(chalk),
  second: (chalk, { second }) => second(chalk),
  fault: (chalk, { second }) => second(chalk.bold),
  command: (chalk) => chalk.bold,
};

function markOf(status: Status, states: readonly boolean[], sign: Glyphs['marks']): Span {
  if (status !== 'only') return { text: sign[status], tone: status };
  if (states.length > 2) return { text: states.map((isStated) => sign[isStated ? 'states' : 'lacks']).join('') };
  const who = states[0] ? 'first' : 'second';
  return { text: sign[who], tone: who };
}

/** What a row is coloured by: its status or, where one of two roles states it, that role. */
export function rowTone(status: Status, states: readonly boolean[]): Tone | undefined {
  if (status === 'same') return 'same';
  if (status !== 'only' || states.length > 2) return undefined;
  return states[0] ? 'first' : 'second';
}

/** How a role is coloured among the others: of two, each has its hue. */
export function roleTone(place: number, roleCount: number): Tone {
  if (roleCount !== 2) return 'strong';
  return place === 0 ? 'first' : 'second';
}

type Look = (chalk: ChalkInstance) => ChalkInstance;

/** The looks that are a colour. */
export interface Palette {
  readonly first: Look;
  readonly second: Look;
  readonly muted: Look;
}

/**
 * Blue and orange, which the common kinds of colour blindness tell apart (Okabe and Ito, 2008), and grey; all near a luminance of
 * 0.2, where a colour is read on white (WCAG contrast 3.8 and more) as well as on black. By the number of colours, as chalk counts.
 */
const palettes: Readonly<Record<1 | 2 | 3, Palette>> = {
  // Terminals choose their 16 colours themselves; dimmed is what they make of their own text.
  1: { first: (chalk) => chalk.blueBright, second: (chalk) => chalk.yellow, muted: (chalk) => chalk.dim },
  2: { first: (chalk) => chalk.bold.ansi256(32), second: (chalk) => chalk.bold.ansi256(166), muted: (chalk) => chalk.ansi256(243) },
  3: { first: (chalk) => chalk.bold.hex('#2080d0'), second: (chalk) => chalk.bold.hex('#c7650a'), muted: (chalk) => chalk.hex('#7f7f7f') },
};

/** A text that leads to an address, where the terminal follows such links (OSC 8); an address that is none leads nowhere. */
export function hyperlink(text: string, href: string): string {
  return /^https?:\/\/[!-~]+$/.test(href) ? `\u001b]8;;${href}\u001b\\${text}\u001b]8;;\u001b\\` : text;
}
