export interface CompareOptions {
  /** The categories to compare, by id; all where it is left out. */
  readonly categories?: readonly string[];
  /** `exact` judges no wording. */
  readonly match?: (typeof matchChoices)[number];
}

export const matchChoices = ['wording', 'exact'] as const;
export const minComparedRoles = 2;
export const maxComparedRoles = 6;
