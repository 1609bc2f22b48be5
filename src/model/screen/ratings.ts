import type { Gauge, GaugedItem } from '../gauge.js';
import type { RowLimits } from './limits.js';
import type { MarkedText } from './marked-text.js';

/** Items with a step of a scale of words, of which the first are printed. */
export interface GaugesPart {
  readonly type: 'gauges';
  readonly items: readonly GaugedItem[];
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
  /** What the rows have in common, printed above them; those that are left out are then counted below. */
  readonly heading?: MarkedText;
  readonly rowLimits: RowLimits;
}

export interface DumbbellRow {
  readonly name: string;
  /** Whether it is a task to do, which has a box before its name. */
  readonly isToDo: boolean;
  /** For each role, in order, two to six; null if it does not have it. */
  readonly values: readonly DumbbellValue[];
}

/** A level; `unrated` if the role has the thing without a level. */
export type DumbbellValue = number | 'unrated' | null;

/** Steps on scales of words, a row for each thing and a column for each role, of which the first are printed. */
export interface StepsPart {
  readonly type: 'steps';
  readonly rows: readonly StepRow[];
  readonly rowLimits: RowLimits;
}

export interface StepRow {
  readonly name: string;
  /** For each role, in order; null if it states no step. */
  readonly steps: readonly (Gauge | null)[];
}
