/** A month of a year, or a year alone. */
export interface CalendarMonth {
  readonly year: number;
  /** 1 to 12; null if only the year is stated. */
  readonly month: number | null;
}
