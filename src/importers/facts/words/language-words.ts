import type { EducationStep } from '../education-step.js';

/**
 * The words by which facts are told in one language. Unless something else is said, a text is the source of a regular expression, with `|` between
 * the words; it is matched as whole words, in upper and lower case alike.
 */
export interface LanguageWords {
  /** January to December, each with its short forms; plain words, separated by spaces. */
  readonly months: readonly string[];
  /** Spring, summer, autumn and winter. */
  readonly seasons: readonly [string, string, string, string];
  /** What stands for today at the end of a range. */
  readonly now: string;
  readonly since: string;
  readonly until: string;
  /** Between the two ends of a range. */
  readonly to: string;
  /** One to twelve. */
  readonly numbers: readonly string[];
  readonly year: string;
  readonly month: string;
  readonly week: string;
  readonly day: string;
  readonly hour: string;
  /** What makes a length of time one of experience: `experience`, `worked`. */
  readonly experience: string;
  /** `at least`. */
  readonly least: string;
  /** `at most`, before an amount. */
  readonly upTo: string;
  /** What says that a length of time is something else: an age, or how long a company exists. */
  readonly otherTime: string;
  /** Before the time that pay is for: `per`, `a`. */
  readonly per: string;
  /** Adverbs and adjectives for the time that pay is for. */
  readonly periods: { readonly hour: string; readonly day: string; readonly week: string; readonly month: string; readonly year: string };
  /** What an amount is called if it is pay. */
  readonly pay: string;
  /** What an amount is if it is no pay. */
  readonly otherAmounts: string;
  /** What says that something is welcome and no more. */
  readonly preferred: string;
  readonly required: string;
  /** What takes back a word of need: `not required`. */
  readonly notNeeded: string;
  /** By the name of a language in English: what it is called. */
  readonly spoken: Readonly<Record<string, string>>;
  /** How well somebody speaks a language. */
  readonly levels: string;
  /** What stands beside a language that somebody speaks: `speak`, `knowledge of`. */
  readonly speaking: string;
  /** Days off that everybody may choose, then days on which everybody is off. */
  readonly leave: string;
  readonly holidays: string;
  /** `from home`, then `in the office`, then what says that all work is done from home. */
  readonly fromHome: string;
  readonly inOffice: string;
  readonly allFromHome: string;
  /** Degrees and their steps; of several that match at one place the longest counts. */
  readonly degrees: readonly (readonly [pattern: string, step: EducationStep])[];
  /** Between a degree and its subject: `in`. */
  readonly subjectAfter: string;
  /** Beginnings of words that are parts of subjects: `engineer`, `nurs`. */
  readonly subjects: string;
  /** What is part of a school's name. */
  readonly schools: string;
  /** What ends a subject: `or a related field`. */
  readonly subjectEnd: string;
  readonly underWay: string;
  readonly notFinished: string;
}
