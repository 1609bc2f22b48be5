import type { RowLimits } from '../../model/screen/limits.js';

/** How much a screen says of each category at most. */
export interface Amounts {
  /** Names of what is shared. */
  readonly sharedNames: number;
  /** Items of a list for each role. */
  readonly items: RowLimits;
  /** Names of technologies for each role. */
  readonly technologies: number;
  readonly ratings: RowLimits;
  /** Names of what a group of four to six roles has; null for as many as fit on a line. */
  readonly groupNames: RowLimits | null;
  /** Attributes, and steps on scales of words. */
  readonly attributes: RowLimits;
  /** Sentences of a text of one's own. */
  readonly sentences: number;
}

/** Where a screen has all categories, each says the three most telling things. */
export const amountsOfMany: Amounts = {
  sharedNames: 3,
  items: { narrow: 2, normal: 3, wide: 4 },
  technologies: 3,
  ratings: { narrow: 3, normal: 3, wide: 5 },
  groupNames: null,
  attributes: { narrow: 3, normal: 4, wide: 6 },
  sentences: 1,
};

/** The same for four to six roles, of which each takes a line of its own. */
export const amountsOfManyRoles: Amounts = { ...amountsOfMany, ratings: { narrow: 3, normal: 3, wide: 3 } };

/** Where only some categories were asked for. */
export const amountsOfFew: Amounts = {
  sharedNames: 12,
  items: { narrow: 10, normal: 12, wide: 16 },
  technologies: 24,
  ratings: { narrow: 10, normal: 12, wide: 16 },
  groupNames: { narrow: 10, normal: 12, wide: 16 },
  attributes: { narrow: 8, normal: 10, wide: 12 },
  sentences: Infinity,
};
