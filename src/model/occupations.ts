import type { PayCell } from './role.js';

/** What the bundled library says of all occupations together, against which one role is seen. */
export interface AllOccupations {
  /** How many occupations are rated. */
  readonly rated: number;
  /** By the id of a category: skills and knowledge. */
  readonly ratings: Readonly<Record<string, RatingsOfAll>>;
  /** By the id of a category: what at least four in five occupations ask for. A rated item counts where it is important: 3 or more of 5. */
  readonly common: Readonly<Record<string, readonly string[]>>;
  readonly pay: PayOfAll;
  /** How many occupations there are in each major group of the SOC, by the first two digits of a code. */
  readonly groups: Readonly<Record<string, number>>;
  /** For each technology that employers ask for, in how many occupations of each group it is used. */
  readonly technologies: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface RatingsOfAll {
  /** The mean level of each name over all rated occupations, 0 to 7. An occupation without a level counts as 0. */
  readonly means: Readonly<Record<string, number>>;
  /** Levels no further apart than this are about the same: chance alone sets them apart. */
  readonly chance: number;
}

/** The official medians of all occupations whose pay is published by the year. */
export interface PayOfAll extends Pick<PayCell, 'currency' | 'period'> {
  readonly region: string;
  /** Ascending. */
  readonly medians: readonly number[];
}

/** What is published on the occupation of one bundled role, beside what the role itself states. */
export interface RoleOccupation {
  /** The title of the occupation. */
  readonly title: string;
  /** How many other names it has. */
  readonly names: number;
  /** The dates of its ratings: `08/2021`; null if it is not rated. */
  readonly rated: string | null;
  /** What those who were asked name as the education that it requires, most first; null if none were asked. */
  readonly education: EducationAnswers | null;
}

export interface EducationAnswers {
  readonly isImprecise: boolean;
  readonly answers: readonly { readonly step: string; readonly percent: number }[];
}
