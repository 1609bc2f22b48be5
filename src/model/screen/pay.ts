import type { PaySpread } from '../pay-chart.js';
import type { MarkedText } from './marked-text.js';

/** Pay as boxes on one axis: the 10th, 25th, 50th, 75th and 90th percentile. */
export interface RangesPart {
  readonly type: 'ranges';
  readonly rows: readonly RangeRow[];
  /** What is drawn of offers, printed below. */
  readonly reachLegend?: ReachLegend;
}

export interface RangeRow {
  /** Empty if the mark of the role says it. */
  readonly name: string;
  /** The place of the role that it is of, from 0; null for what a role is measured against, or for all roles. */
  readonly role: number | null;
  readonly spread: PaySpread;
  /** Drawn instead of the spread, from the mark of the role. */
  readonly reach?: Reach;
  /** What stands at the right edge: `median $98k`. */
  readonly figure: string;
}

/** How far the pay of an offer reaches from what is certain, in one currency; ascending. */
export interface Reach {
  readonly guaranteed: number;
  /** With all that may be paid in money. */
  readonly cash: number;
  /** With equity. */
  readonly possible: number;
  /** `$137,280`. */
  readonly text: string;
}

/** What the lines of offers mean, and the box below them; each null if there is none. */
export interface ReachLegend {
  /** What the thick line adds: `with the bonus`. */
  readonly cash: string | null;
  /** What the thin line adds: `with equity`. */
  readonly equity: string | null;
  /** Whose pay the box is of: `base pay of Software Developers`. */
  readonly box: string | null;
}

/** A table of amounts: a row for each part of pay and a column for each role. Where there is no room for columns, a line for each role. */
export interface FiguresPart {
  readonly type: 'figures';
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly name: string;
  /** For each role, in order; null for what it does not have. */
  readonly cells: readonly (string | null)[];
  /** What else there is to say, after the amounts; null if nothing is. */
  readonly aside: MarkedText | null;
  /** Whether it is a sum. */
  readonly isSum: boolean;
}
