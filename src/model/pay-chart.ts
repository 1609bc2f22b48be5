/** Pay figures of one unit, to be drawn on one axis. */
export interface PayChart {
  /** What all figures have in common, in words. Also the title of their group of rows: `USD a year, United States`. */
  readonly unit: string;
  /** ISO 4217. */
  readonly currency: string;
  /** One for each role, in order; without figures if it states none in this unit. */
  readonly ranges: readonly PayRange[];
  /** The statistics at the ends of the ranges, each pair once, in words: `lowest 10% to highest 10%`. */
  readonly ends: readonly string[];
}

/** The pay of one role in one unit. */
export interface PayRange {
  readonly title: string;
  /**
   * What applies to all figures: `Marketing Managers, a close match, 2024-05`; null if nothing does, or if there are fewer than two
   * figures.
   */
  readonly note: string | null;
  readonly figures: readonly PayFigure[];
  readonly spread: PaySpread;
}

/** The figures that are drawn; null if they are not stated. */
export interface PaySpread {
  /**
   * The lowest and the highest percentile, with the minimum as p0 and the maximum as p100. If there is only one, what it and the other
   * figures span.
   */
  readonly whole: readonly [low: PayFigure, high: PayFigure] | null;
  /** p25 and p75. */
  readonly middle: readonly [low: PayFigure, high: PayFigure] | null;
  /** The median or p50. */
  readonly median: PayFigure | null;
  readonly mean: PayFigure | null;
}

export interface PayFigure {
  /** `mean`, `median`, `p10` and so on. */
  readonly statistic: string;
  readonly amount: number;
  /** The formatted amount: `$93,522`. */
  readonly text: string;
  /** The true figure is this or more. */
  readonly isTopCoded: boolean;
}
