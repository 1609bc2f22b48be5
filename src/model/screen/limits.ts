/** How many lines a screen should take at most: in a terminal of fewer than 100 columns, from 100, and from 140. */
export interface LineLimits {
  readonly narrow: number;
  readonly normal: number;
  readonly wide: number;
}

/** How many rows are printed at most: in a terminal of fewer than 100 columns, from 100, and from 140. */
export type RowLimits = LineLimits;
