import { Chalk, type ChalkInstance } from 'chalk';
import type { Status } from '../model/comparison.js';
import type { Span, Text, Tone } from '../model/report.js';
import type { Style } from './format.js';
import { plain } from './plain.js';

/** How meanings look, for one style. */
export interface Theme {
  /** The text on one line, with nothing in it that a terminal would obey. */
  spans(text: Text): readonly Span[];
  /** Such spans, coloured; those without a tone of their own in that of the line. */
  paint(spans: readonly Span[], tone?: Tone): string;
  /** What stands before a row: the status of it or, of three roles and more, who states it. */
  mark(status: Status, states: readonly boolean[]): Span;
  readonly bullet: string;
  /** What stands before a thing to do. */
  readonly box: string;
  readonly line: { readonly horizontal: string; readonly vertical: string; readonly cross: string };
}

/** Blue and orange, which the common kinds of colour blindness tell apart (Okabe and Ito, 2008). */
const blue = '#4a9ee0';
const orange = '#e08a1e';

const tones: Readonly<Record<Tone, (chalk: ChalkInstance) => ChalkInstance>> = {
  strong: (chalk) => chalk.bold,
  muted: (chalk) => chalk.dim,
  same: (chalk) => chalk.dim,
  similar: (chalk) => chalk.italic,
  different: (chalk) => chalk.bold,
  changed: (chalk) => chalk.underline,
  first: (chalk) => (chalk.level === 1 ? chalk.blueBright : chalk.hex(blue)),
  second: (chalk) => (chalk.level === 1 ? chalk.yellow : chalk.hex(orange)),
  fault: (chalk) => (chalk.level === 1 ? chalk.yellow : chalk.hex(orange)),
  command: (chalk) => chalk.underline,
};

const marks: Readonly<Record<Status | 'first' | 'second' | 'states' | 'lacks', readonly [unicode: string, ascii: string]>> = {
  same: ['=', '='],
  similar: ['≈', '~'],
  different: ['≠', '!'],
  only: ['●', '*'],
  first: ['<', '<'],
  second: ['>', '>'],
  states: ['●', '*'],
  lacks: ['○', '.'],
};

export function themeOf({ color, isAscii }: Style): Theme {
  const chalk = new Chalk({ level: color });
  const glyph = (name: keyof typeof marks): string => marks[name][isAscii ? 1 : 0];
  const paintSpan = (text: string, tone: Tone | undefined): string => (tone === undefined || text === '' ? text : tones[tone](chalk)(text));
  return {
    spans: (text) => (typeof text === 'string' ? [{ text }] : text).map((span) => ({ ...span, text: plain(span.text, isAscii) })),
    paint: (spans, tone) => spans.map((span) => paintSpan(span.text, span.tone ?? tone)).join(''),
    mark: (status, states) => markOf(status, states, glyph),
    bullet: isAscii ? '-' : '•',
    box: isAscii ? '[ ]' : '☐',
    line: isAscii ? { horizontal: '-', vertical: '|', cross: '+' } : { horizontal: '─', vertical: '│', cross: '┼' },
  };
}

function markOf(status: Status, states: readonly boolean[], glyph: (name: keyof typeof marks) => string): Span {
  if (status !== 'only') return { text: glyph(status), tone: status };
  if (states.length > 2) return { text: states.map((isStated) => glyph(isStated ? 'states' : 'lacks')).join('') };
  const who = states[0] ? 'first' : 'second';
  return { text: glyph(who), tone: who };
}

/** What a row is coloured by: its status or, where one of two roles states it, that role. */
export function toneOf(status: Status, states: readonly boolean[]): Tone | undefined {
  if (status === 'same') return 'same';
  if (status !== 'only' || states.length > 2) return undefined;
  return states[0] ? 'first' : 'second';
}
