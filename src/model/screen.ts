import type { GaugedItem, PaySpread, Text } from './report.js';

/**
 * The answer on one screen of a terminal: a gutter on the left names each section and counts what is in it. It states more than one screen may hold,
 * and the format leaves out the least important rows, so that the counts say how many of how many are shown.
 */
export interface Screen {
  /** The name of the one role that the screen is about, or any text; null if the first section says it. */
  readonly title: ScreenTitle | { readonly line: Text } | null;
  readonly sections: readonly ScreenSection[];
  /** What the marks mean and where the figures come from. */
  readonly notes: readonly ScreenNote[];
  /** What to type next, the most useful first. As many as fit on one line are printed. */
  readonly hints: readonly ScreenHint[];
  readonly lineLimits: LineLimits;
}

/** How many lines a screen should take at most: in a terminal of fewer than 100 columns, from 100, and from 140. */
export interface LineLimits {
  readonly narrow: number;
  readonly normal: number;
  readonly wide: number;
}

export interface ScreenTitle {
  readonly text: string;
  /** Its reference, if the title does not tell which level it is. */
  readonly reference: string | null;
  /** Other names, of which as many are printed as fit beside the title. */
  readonly names: readonly string[];
  /** How many more names there are. */
  readonly moreNames: number;
}

export interface ScreenSection {
  readonly name: string;
  /** Printed under the name: counts, a unit, a source. */
  readonly facts: readonly string[];
  readonly parts: readonly ScreenPart[];
  /** Whether an empty line comes before it: always, if there is room, or never. */
  readonly space: 'always' | 'if room' | 'never';
  /** Whether it is left out if there is no room. */
  readonly isOptional: boolean;
}

/** A part of a section. To add one, add its printer to `partPrinters` of the terminal format. */
export type ScreenPart = ProsePart | LinesPart | BulletsPart | GaugesPart | NamesPart | BarsPart | DumbbellsPart | RangesPart | MetersPart;

/** A text, which may be long. Sentences at its end are left out if there is no room. */
export interface ProsePart {
  readonly type: 'prose';
  readonly text: Text;
}

/** Short texts below each other. */
export interface LinesPart {
  readonly type: 'lines';
  readonly lines: readonly ScreenLine[];
}

export interface ScreenLine {
  readonly text: Text;
  /** What else there is to say, after the text. */
  readonly aside: Text | null;
  /** Further remarks, of which as many are printed as fit on the line. */
  readonly remarks: readonly string[];
}

/** Items in columns, of which the first are printed. */
export interface BulletsPart {
  readonly type: 'bullets';
  readonly items: readonly Text[];
}

/** Items with a step of a scale of words, of which the first are printed. */
export interface GaugesPart {
  readonly type: 'gauges';
  readonly items: readonly GaugedItem[];
}

/** Names on one line, as many as fit, and how many more there are. */
export interface NamesPart {
  readonly type: 'names';
  readonly names: readonly string[];
  /** What the names have in common; null if the section's name says it. */
  readonly lead: NamesLead | null;
}

/** What is farthest above or below the mean. Three names at most are printed, and no count of the others. */
export interface NamesLead {
  readonly mark: 'above' | 'below';
  /** Left out of a narrow terminal. */
  readonly words: string;
}

/** Values on one axis, each beside the mean of all occupations, of which the first are printed. */
export interface BarsPart {
  readonly type: 'bars';
  readonly minimum: number;
  readonly maximum: number;
  /** Whether the rows have a mean. */
  readonly hasMeans: boolean;
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly name: string;
  readonly value: number;
  readonly mean: number | null;
}

/** Ratings of several roles on one axis, of which the first rows are printed. Parts of the same scale and figures share the axis of the first one. */
export interface DumbbellsPart {
  readonly type: 'dumbbells';
  readonly minimum: number;
  readonly maximum: number;
  /** What stands after the axis: a column of figures for each role, or, of two roles, `1.8 → 6.1`. */
  readonly figures: 'columns' | 'change';
  readonly rows: readonly DumbbellRow[];
  readonly rowLimits: RowLimits;
}

export interface DumbbellRow {
  readonly name: string;
  /** Whether it is a task to do, which has a box before its name. */
  readonly isToDo: boolean;
  /** For each role, in order, two to six; null if it does not have it. */
  readonly values: readonly (number | null)[];
}

/** How many rows are printed at most: in a terminal of fewer than 100 columns, from 100, and from 140. */
export type RowLimits = LineLimits;

/** Pay as boxes on one axis: the 10th, 25th, 50th, 75th and 90th percentile. */
export interface RangesPart {
  readonly type: 'ranges';
  readonly rows: readonly RangeRow[];
}

export interface RangeRow {
  readonly name: string;
  /** Whether it is the role's own, and not what it is measured against. */
  readonly isOfRole: boolean;
  readonly spread: PaySpread;
  /** What stands at the right edge: `median $98k`. */
  readonly figure: string;
}

/** Names of roles by how alike they are. */
export interface MetersPart {
  readonly type: 'meters';
  readonly rows: readonly MeterRow[];
}

export interface MeterRow {
  /** How many of five blocks are full. */
  readonly blocks: number;
  /** Those that come first, as many as fit. */
  readonly names: readonly string[];
  /** How many there are in all. */
  readonly count: number;
}

export interface ScreenNote {
  /** A mark of the screen that the text explains. */
  readonly mark: 'mean' | null;
  readonly text: string;
  /** Whether it is left out if there is no room. */
  readonly isOptional: boolean;
}

/** A command line, or an option to add to the one that was typed. */
export interface ScreenHint {
  /** `Beside another`. */
  readonly purpose: string;
  readonly command: string;
}
