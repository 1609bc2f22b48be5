import type { Status } from '../model/comparison.js';

/** All that we draw with; each is one column wide in every terminal. */
export interface Signs {
  readonly sign: Readonly<Record<Status | 'first' | 'second' | 'states' | 'lacks', string>>;
  readonly bullet: string;
  /** What stands before a thing to do. */
  readonly box: string;
  readonly line: { readonly horizontal: string; readonly vertical: string; readonly cross: string };
  /** Between names that run on. */
  readonly between: string;
  /** `half` is empty where there is none. */
  readonly bar: { readonly filled: string; readonly half: string; readonly empty: string };
  readonly rung: { readonly reached: string; readonly open: string };
  /** A range of pay. */
  readonly range: Readonly<Record<'from' | 'to' | 'open' | 'thin' | 'thick' | 'median' | 'mean', string>>;
  /** How near two are, from 0 to 1 in steps; and a thing with itself. */
  readonly shades: { readonly steps: readonly string[]; readonly self: string };
}

export const signs: Readonly<Record<'unicode' | 'ascii', Signs>> = {
  unicode: {
    sign: { same: '=', similar: '≈', different: '≠', only: '●', first: '<', second: '>', states: '●', lacks: '○' },
    bullet: '•',
    box: '☐',
    line: { horizontal: '─', vertical: '│', cross: '┼' },
    between: ' · ',
    bar: { filled: '━', half: '╸', empty: '─' },
    rung: { reached: '▰', open: '▱' },
    range: { from: '├', to: '┤', open: '→', thin: '─', thick: '━', median: '┃', mean: '◆' },
    shades: { steps: [' ', '░', '▒', '▓', '█'], self: '·' },
  },
  ascii: {
    sign: { same: '=', similar: '~', different: '!', only: '*', first: '<', second: '>', states: '*', lacks: '.' },
    bullet: '-',
    box: '[ ]',
    line: { horizontal: '-', vertical: '|', cross: '+' },
    between: '; ',
    bar: { filled: '#', half: '', empty: '.' },
    rung: { reached: '#', open: '.' },
    range: { from: '|', to: '|', open: '>', thin: '-', thick: '=', median: 'M', mean: 'o' },
    shades: { steps: [' ', '.', ':', 'o', '#'], self: '-' },
  },
};
