/** A month of a year, or a year alone. */
export interface CalendarMonth {
  readonly year: number;
  /** 1 to 12; null if only the year is stated. */
  readonly month: number | null;
}

export interface DateRange {
  readonly start: CalendarMonth | null;
  /** Null if none is stated; `now` for `present`, `heute` and the like. */
  readonly end: CalendarMonth | 'now' | null;
  /** The part of the text that states it. */
  readonly text: string;
}

/** Reads the first date of a text, in whatever way and in seven languages: `2012-10`, `10/2012`, `August 2021`, `août 2021`, `'19`; null if there is none. */
export function readMonth(_text: string): CalendarMonth | null {
  return null;
}

/** Reads the first range of dates of a text: `Aug 2021 – heute`, `since 2019`, `10/2012-2014`; null if there is none. */
export function readDateRange(_text: string): DateRange | null {
  return null;
}

/** The months of all ranges together, those in which several overlap counted once; null if one of them cannot be placed. A year alone as its start is its January; as an end, its January too. */
export function monthsIn(_ranges: readonly DateRange[], _now: Date): number | null {
  return null;
}
