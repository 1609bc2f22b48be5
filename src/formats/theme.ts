import { Chalk, type ChalkInstance } from 'chalk';
import type { Status } from '../model/comparison.js';
import type { Span, Text, Tone } from '../model/report.js';
import type { Style } from './format.js';
import { linked } from './link.js';
import { type Palette, palettes } from './palette.js';
import { plain } from './plain.js';
import { type Signs, signs } from './signs.js';
import { stay } from './wrap.js';

/** How meanings look, for one style. */
export interface Theme extends Signs {
  readonly isAscii: boolean;
  /** The text on one line, with nothing in it that a terminal would obey. */
  spans(text: Text): readonly Span[];
  /** Such spans, coloured; those without a tone of their own in that of the line. */
  paint(spans: readonly Span[], tone?: Tone): string;
  /** What stands before a row: the status of it or, of three roles and more, who states it. */
  mark(status: Status, states: readonly boolean[]): Span;
}

export function themeOf({ color, isAscii, hasLinks = false }: Style): Theme {
  const chalk = new Chalk({ level: color });
  const drawn = signs[isAscii ? 'ascii' : 'unicode'];
  const paintSpan = ({ text, href, tone: own }: Span, tone: Tone | undefined): string => {
    const look = own ?? tone;
    const painted = look === undefined || text === '' || color === 0 ? text : looks[look](chalk, palettes[color])(text);
    return href !== undefined && hasLinks ? linked(painted, href) : painted;
  };
  return {
    ...drawn,
    isAscii,
    spans: (text) => (typeof text === 'string' ? [{ text }] : text).map((span) => ({ ...span, text: plain(span.text, isAscii) })),
    paint: (spans, tone) =>
      spans
        .map((span) => paintSpan(span, tone))
        .join('')
        .replaceAll(stay, ' '),
    mark: (status, states) => markOf(status, states, drawn.sign),
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

function markOf(status: Status, states: readonly boolean[], sign: Signs['sign']): Span {
  if (status !== 'only') return { text: sign[status], tone: status };
  if (states.length > 2) return { text: states.map((isStated) => sign[isStated ? 'states' : 'lacks']).join('') };
  const who = states[0] ? 'first' : 'second';
  return { text: sign[who], tone: who };
}

/** What a row is coloured by: its status or, where one of two roles states it, that role. */
export function toneOf(status: Status, states: readonly boolean[]): Tone | undefined {
  if (status === 'same') return 'same';
  if (status !== 'only' || states.length > 2) return undefined;
  return states[0] ? 'first' : 'second';
}

/** How a role is coloured among the others: of two, each has its hue. */
export function roleTone(place: number, roleCount: number): Tone {
  if (roleCount !== 2) return 'strong';
  return place === 0 ? 'first' : 'second';
}
