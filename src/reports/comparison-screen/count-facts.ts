import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { RowCounts } from '../../model/blocks/comparison.js';
import type { MarkedText } from '../../model/screen/marked-text.js';
import { isSharedByAll, rowCounts } from '../row-counts.js';

// What the gutter says of the rows of a category. Each row is counted once.

/** Of two or three roles: `3 shared`, `2 differ`, `7 only ○`. What others do not state is no one's alone. */
export function listFacts(category: ComparedCategory): MarkedText[] {
  const { shared, different, only } = rowCounts(category);
  const alone = (words: 'only' | 'for'): MarkedText[] =>
    only.flatMap((count, role): MarkedText[] => (count === 0 ? [] : [[{ text: `${count} ${words} ` }, { role }]]));
  if (!isStatedBySeveral(category)) return [...(shared > 0 ? [`${shared} shared`] : []), ...alone('for')];
  return [...sharedFacts(shared, different, sum(only)), ...differFacts(different), ...alone('only')];
}

/** Of four to six roles: `5 shared`, `2 differ`, `65 of one alone`. */
export function groupFacts(category: ComparedCategory): MarkedText[] {
  const counts = rowCounts(category);
  const isOfOne = !isStatedBySeveral(category) && sum(counts.only) === category.rows.length;
  return isOfOne ? listFacts(category) : factsOfGroups(counts);
}

export function factsOfGroups({ shared, different, only }: RowCounts): string[] {
  const alone = sum(only);
  return [...sharedFacts(shared, different, alone), ...differFacts(different), ...(alone > 0 ? [`${alone} of one alone`] : [])];
}

/**
 * Of ratings: `18 shared`, `20 differ`. What only some roles share differs, unless the others are not rated at all: `alike` has the rows that are about
 * the same for all who are.
 */
export function ratingFacts({ rows }: ComparedCategory, alike: readonly Row[]): MarkedText[] {
  const shared = rows.filter((row) => isSharedByAll(row) || alike.includes(row)).length;
  return [shared > 0 ? `${shared} shared` : 'none shared', ...differFacts(rows.length - shared)];
}

/** Attributes need no count if there is only one. */
export function attributeFacts(category: ComparedCategory): MarkedText[] {
  return category.rows.length < 2 || !isStatedBySeveral(category) ? [] : listFacts(category);
}

function isStatedBySeveral({ stated }: ComparedCategory): boolean {
  return stated.filter(Boolean).length > 1;
}

/** Where nothing is shared, this is said unless the roles at least state the same things differently. */
function sharedFacts(shared: number, different: number, alone: number): string[] {
  if (shared > 0) return [`${shared} shared`];
  return alone > 0 && different === 0 ? ['none shared'] : [];
}

function differFacts(count: number): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? 'differs' : 'differ'}`];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
