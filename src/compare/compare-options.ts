import type { Judgements } from '../model/judgements.js';

export interface CompareOptions {
  /** The categories to compare, by id; all where it is left out. */
  readonly categories?: readonly string[];
  /** `exact` judges no wording. */
  readonly match?: (typeof matchChoices)[number];
  /** What was judged before; all is judged anew where it is left out. */
  readonly judgements?: Judgements;
}

export const matchChoices = ['wording', 'exact'] as const;
export const fewestRoles = 2;
export const mostRoles = 6;
