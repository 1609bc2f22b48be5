import type { PayFigure } from '../pay-chart.js';

/** A list of names with their pay on one axis: fields with the span of their occupations, or roles with one figure each. */
export interface PayListBlock {
  readonly type: 'pay-list';
  /** The heads of the columns: names, what is counted (null if nothing is), and the names beside the figures. */
  readonly columns: { readonly name: string; readonly count: string | null; readonly aside: string };
  readonly rows: readonly PayListRow[];
  /** Where the axis begins and ends; null if no row has a place on it. What lies beyond its end gets an arrow. */
  readonly axis: { readonly from: number; readonly to: PayFigure } | null;
  /** The option that shows the rows which a screen leaves out: `--full`. */
  readonly fullOption: string;
}

export interface PayListRow {
  /** What names it on the command line. */
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
  /** Null if it has no pay, or none a year. */
  readonly pay: PaySpan | null;
  /** The middle amount: `$97,550` or `$29.05 an hour`; empty if there is none. */
  readonly payText: string;
  /** The same where there is little room: `$98k`. */
  readonly shortPayText: string;
  /** Examples or other names, of which a screen shows as many as fit. */
  readonly aside: readonly string[];
  /** Whether a screen only counts it. */
  readonly isLeftOut: boolean;
}

/** The ends of a line on the axis, which begins where the axis does if there is no lowest amount, and the amount that is marked on it. */
export interface PaySpan {
  readonly lowest: PayFigure | null;
  readonly middle: PayFigure;
  readonly highest: PayFigure | null;
}
