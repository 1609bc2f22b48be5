import type { matchChoices } from '../compare/compare-options.js';
import type { Status } from '../model/comparison.js';
import type { Sorting } from '../reports/sortings.js';

export interface ComparisonOptions {
  readonly category?: string[];
  readonly status?: Status[];
  readonly match?: (typeof matchChoices)[number];
  readonly sort?: Sorting;
  readonly summary?: boolean;
  readonly explain?: boolean;
  readonly exitCode?: boolean;
  readonly pick?: readonly number[];
}
