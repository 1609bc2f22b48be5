// Imports nothing, so that commands can offer these choices without loading the comparison.

export interface CompareOptions {
  /** The categories to compare, by id, title or everyday name, or by an attribute such as `education`; all if omitted. */
  readonly categories?: readonly string[];
  /** `wording` (the default) also matches items that are worded alike; `exact` does not. */
  readonly match?: (typeof matchChoices)[number];
}

export const matchChoices = ['wording', 'exact'] as const;
export const minComparedRoles = 2;
export const maxComparedRoles = 6;
