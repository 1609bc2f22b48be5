import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { MarkedText } from '../../model/screen.js';
import { isOnlyOf, listFacts, statingRoles } from './row-counts.js';

/** How the rows of a category divide among four to six roles. Each row is counted once. */
export interface GroupCounts {
  /** Two roles or more state it alike. */
  readonly shared: number;
  /** Two roles or more state it, and differently. */
  readonly different: number;
  /** One role alone states it. */
  readonly alone: number;
}

export function countGroups({ rows, stated }: Pick<ComparedCategory, 'rows' | 'stated'>): GroupCounts {
  return {
    shared: rows.filter(isSharedBySome).length,
    different: rows.filter(isDifferent).length,
    alone: rows.filter((row) => stated.some((_, role) => isOnlyOf(row, role))).length,
  };
}

/** Whether two roles or more say the same, in the same words or in others. */
export function isSharedBySome(row: Row): boolean {
  return row.status === 'same' || row.status === 'similar' || (isOfSome(row) && !hasOtherValues(row));
}

/** Whether the roles that state it, two or more, do so differently. */
export function isDifferent(row: Row): boolean {
  return row.status === 'different' || (isOfSome(row) && hasOtherValues(row));
}

/** Whether several roles state it and others do not. */
function isOfSome({ status, cells }: Row): boolean {
  return status === 'only' && statingRoles(cells).length > 1;
}

/** Notes say more of the same, and importance alone is no difference. */
function hasOtherValues({ delta }: Row): boolean {
  return delta !== null && !delta.changed?.every((field) => field === 'note' || field === 'importance');
}

/** What the gutter says of a category: `5 shared`, `2 differ`, `65 of one alone`. Together they are all rows. */
export function groupFacts(category: ComparedCategory): MarkedText[] {
  const counts = countGroups(category);
  const isOfOne = category.stated.filter(Boolean).length < 2 && counts.alone === category.rows.length;
  return isOfOne ? listFacts(category) : factsOf(counts);
}

export function factsOf({ shared, different, alone }: GroupCounts): string[] {
  return [
    ...(shared > 0 ? [`${shared} shared`] : alone > 0 && different === 0 ? ['none shared'] : []),
    ...(different > 0 ? [`${different} ${different === 1 ? 'differs' : 'differ'}`] : []),
    ...(alone > 0 ? [`${alone} of one alone`] : []),
  ];
}
