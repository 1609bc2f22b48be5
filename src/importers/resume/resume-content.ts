import type { CalendarMonth, DateRange } from '../facts/dates.js';
import type { Degree } from '../facts/degrees.js';
import type { PrivateNames } from './private-names.js';

/** What a résumé states, whatever file it was read from. Contacts are not in it. */
export interface ResumeContent {
  /** What the person calls themselves: `Data Analyst`. */
  readonly headline: Statement | null;
  readonly summary: Statement | null;
  readonly jobs: readonly Job[];
  /** Voluntary work, then projects: what was done there. */
  readonly otherDuties: readonly Statement[];
  readonly studies: readonly Study[];
  readonly certificates: readonly NotedStatement[];
  readonly skills: readonly StatedSkill[];
  /** Languages that the person speaks, with how well. */
  readonly languages: readonly NotedStatement[];
  /** Names that are taken out of all texts before they are written. */
  readonly names: PrivateNames;
  /** What could not be read, and what was left out, in sentences. */
  readonly unread: readonly string[];
}

/** A text that the file states, on one line. */
export interface Statement {
  readonly text: string;
  /** Its line or page, from 1; null if the file has none. */
  readonly place: number | null;
}

export interface NotedStatement extends Statement {
  readonly note: string | null;
}

export interface StatedSkill extends Statement {
  /** As it is written: `advanced`, `4/5`; null if none is. */
  readonly level: string | null;
  /** Whether it is software, whatever its words say. */
  readonly isSoftware: boolean;
}

export interface Job {
  readonly title: Statement | null;
  readonly dates: StatedDates;
  readonly duties: readonly Statement[];
}

/** The degrees of one school, or none that are known. */
export interface Study {
  readonly degrees: readonly Degree[];
  /** Subjects, besides those of the degrees. */
  readonly fields: readonly string[];
  readonly dates: StatedDates;
  readonly place: number | null;
}

/** From when to when something was. */
export interface StatedDates {
  /** As they are written; empty if none are. */
  readonly text: string;
  /** Null if none are stated, or they cannot be read. */
  readonly range: DateRange | null;
}

/** A month as a number that grows by one each month. A year alone counts as its January. */
export function monthNumber({ year, month }: CalendarMonth): number {
  return year * 12 + (month ?? 1) - 1;
}
