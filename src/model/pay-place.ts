import type { Period } from './role.js';

/** What a job pays, in a currency for a period. One end may not be stated. */
export interface PayToPlace {
  readonly low: number | null;
  readonly high: number | null;
  /** A code of ISO 4217. */
  readonly currency: string;
  readonly period: Period;
  /** Paid hours a week; null if the job does not state them, which then counts as full time. */
  readonly hoursAWeek: number | null;
}

/** Two ends of pay; null where one is not stated. */
export interface PayEnds {
  readonly low: number | null;
  readonly high: number | null;
}

/** Where an amount lies among official figures: at a percentile, rounded down, or beyond the lowest or highest that is published. */
export type PercentilePlace =
  { readonly is: 'within'; readonly percentile: number } | { readonly is: 'below' | 'above'; readonly percentile: number };

/** Where the pay of a job lies among the official figures of an occupation, which count a year of 40-hour weeks. */
export interface PayPlace {
  /** As the job states it. */
  readonly stated: PayToPlace;
  /** For a year at the hours of the job, rounded to whole units of the currency. */
  readonly year: PayEnds;
  /** For a year of 40-hour weeks. */
  readonly fullTimeYear: PayEnds;
  readonly low: PercentilePlace | null;
  readonly high: PercentilePlace | null;
}
