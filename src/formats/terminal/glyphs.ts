import { type Marks, asciiMarks, unicodeMarks } from '../marks.js';

/** All characters that the table format draws with. Each is one column wide in every terminal. */
export interface Glyphs {
  readonly marks: Marks;
  readonly bullet: string;
  /** Before a thing to do. */
  readonly checkbox: string;
  /** Before a thing that is partly done. */
  readonly partlyDone: string;
  /** Before a thing that is done. */
  readonly done: string;
  /** Before a thing of which nobody knows whether it is to do. */
  readonly unknown: string;
  readonly line: { readonly horizontal: string; readonly vertical: string; readonly cross: string };
  /** Between names in running text. */
  readonly separator: string;
  /** `half` is empty where there is no such character. */
  readonly bar: { readonly filled: string; readonly half: string; readonly empty: string };
  /** A bar that is drawn beside the mean of all: its axis, and the mean on the bar and beyond its end. */
  readonly meanBar: Readonly<Record<'filled' | 'empty' | 'mean' | 'meanBeyond', string>>;
  /** Ratings of several roles on one axis: the line between the lowest and the highest, and the rest of the axis. */
  readonly dumbbell: Readonly<Record<'between' | 'beyond', string>>;
  /** From one figure to another. */
  readonly change: string;
  /** Before what is farthest from the mean. */
  readonly farthest: Readonly<Record<'above' | 'below', string>>;
  readonly rung: { readonly reached: string; readonly open: string };
  /** What a level of a ladder does to a criterion. */
  readonly ladder: Readonly<Record<'new' | 'raised' | 'lowered' | 'changed' | 'carriesOn', string>>;
  /**
   * A range of pay: its ends, the line between them, and the figures marked on it. `open` ends a range that goes on beyond the highest
   * figure.
   */
  readonly payRange: Readonly<Record<'from' | 'to' | 'open' | 'thin' | 'thick' | 'median' | 'mean', string>>;
  /** One amount on an axis. */
  readonly point: string;
  /** The marks of two roles; three and more have digits. */
  readonly twoRoles: readonly [first: string, second: string];
  /** Before what all roles share. */
  readonly shared: string;
  /** For a figure that a role does not state. */
  readonly missing: string;
  /** For what is not known: the level of what a role has, or how alike two roles are. */
  readonly unrated: string;
  /** In place of the words for roles that are hardly related. */
  readonly hardly: string;
  /** Similarity, from hardly to very closely related. */
  readonly shades: readonly string[];
}

export const glyphSets: Readonly<Record<'unicode' | 'ascii', Glyphs>> = {
  unicode: {
    marks: unicodeMarks,
    bullet: '•',
    checkbox: '☐',
    partlyDone: '◐',
    done: '☑',
    unknown: '?',
    line: { horizontal: '─', vertical: '│', cross: '┼' },
    separator: ' · ',
    bar: { filled: '━', half: '╸', empty: '─' },
    meanBar: { filled: '━', empty: '─', mean: '┿', meanBeyond: '┼' },
    dumbbell: { between: '━', beyond: '─' },
    change: ' → ',
    farthest: { above: '▲', below: '▽' },
    rung: { reached: '▰', open: '▱' },
    ladder: { new: '+', raised: '▲', lowered: '▼', changed: '~', carriesOn: '━' },
    payRange: { from: '├', to: '┤', open: '→', thin: '─', thick: '━', median: '┃', mean: '◆' },
    point: '●',
    twoRoles: ['○', '●'],
    shared: '=',
    missing: '–',
    unrated: '?',
    hardly: '·',
    shades: ['·', '░', '▒', '▓', '█'],
  },
  ascii: {
    marks: asciiMarks,
    bullet: '-',
    checkbox: '[ ]',
    partlyDone: '[~]',
    done: '[x]',
    unknown: '[?]',
    line: { horizontal: '-', vertical: '|', cross: '+' },
    separator: '; ',
    bar: { filled: '#', half: '', empty: '.' },
    meanBar: { filled: '=', empty: '-', mean: '+', meanBeyond: '+' },
    dumbbell: { between: '=', beyond: '-' },
    change: ' -> ',
    farthest: { above: '^', below: 'v' },
    rung: { reached: '#', open: '.' },
    ladder: { new: '+', raised: '^', lowered: 'v', changed: '~', carriesOn: '-' },
    payRange: { from: '|', to: '|', open: '>', thin: '-', thick: '=', median: 'M', mean: 'o' },
    point: '*',
    twoRoles: ['1', '2'],
    shared: '=',
    missing: '-',
    unrated: '?',
    hardly: '-',
    shades: ['-', '.', ':', 'o', '#'],
  },
};
