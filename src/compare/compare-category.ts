import { sortByHeading } from '../categories/row-heading.js';
import type { ComparedCategory } from '../model/comparison.js';
import type { AlignedCategory } from './align-category.js';
import type { ComparisonContext } from './comparison-context.js';
import { countRows, toRow } from './rows.js';
import { sortRows } from './sort-rows.js';

/** Makes the rows of a category from its aligned entries, sorts and counts them. */
export function compareCategory(
  { id, title, headings, stated, kind, groups }: AlignedCategory,
  { sources }: Pick<ComparisonContext, 'sources'>,
  similarity: number | null,
): ComparedCategory {
  const isStated = stated.map((category) => category !== null);
  const aligned = groups.map((group) => ({ group, row: toRow(group, { category: id, kind, sources }) }));
  const sorted = sortRows(aligned).map(({ row }) => row);
  const rows = headings.length > 1 ? sortByHeading(sorted) : sorted;
  return { id, title, kind: kind.name, stated: isStated, similarity, counts: countRows(rows, isStated, kind), rows };
}
