import type { Status } from '../model/comparison.js';

/** How a comparison is shown. */
export interface ComparisonView {
  /** The rows to show, by status; all where it is left out. The counts stay those of the whole. */
  readonly statuses?: readonly Status[];
  /** One line for each category instead of its rows. */
  readonly isSummary?: boolean;
  /** Says by what each pair of items was matched, and how important each is. */
  readonly isExplained?: boolean;
  /** How rows are ordered, also in the data. Where it is left out, people see the most telling first, and data stays as the files have it. */
  readonly sort?: SortOrder;
}

/** The most telling rows first, or as the files have them. */
export const sortOrders = ['importance', 'file'] as const;
export type SortOrder = (typeof sortOrders)[number];
