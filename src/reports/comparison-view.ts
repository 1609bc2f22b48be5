import type { Status } from '../model/comparison.js';

/** How to show a comparison. */
export interface ComparisonView {
  /** Shows only rows of these statuses; all rows if absent. Counts still include the others. */
  readonly statuses?: readonly Status[];
  /** Adds how each pair of items was matched, and the importance of each item. */
  readonly isExplained?: boolean;
  /** The order of rows, also in the data. If absent, blocks sort by importance, and the data keeps the order of the files. */
  readonly sort?: SortOrder;
}

/** By importance, or in the order of the files. */
export const sortOrders = ['importance', 'file'] as const;
export type SortOrder = (typeof sortOrders)[number];
