import type { ComparedCategory, Row } from '../model/comparison.js';
import type { RowCounts } from '../model/blocks/comparison.js';

// Each row of a category is shared, different or of one role alone. This is the only place that decides which.

export function rowCounts({ rows, stated }: Pick<ComparedCategory, 'rows' | 'stated'>): RowCounts {
  return {
    shared: rows.filter(isShared).length,
    different: rows.filter(isDifferent).length,
    only: stated.map((_, role) => rows.filter((row) => isOnlyOf(row, role)).length),
  };
}

/** Whether two roles or more state it and all that do say the same, in the same words or in others. */
export function isShared(row: Row): boolean {
  return isSharedByAll(row) || (isOfSome(row) && !hasOtherValues(row));
}

/** Whether all roles say the same, in the same words or in others. */
export function isSharedByAll({ status }: Row): boolean {
  return status === 'same' || status === 'similar';
}

/** Whether the roles that state it, two or more, do so differently. */
export function isDifferent(row: Row): boolean {
  return row.status === 'different' || (isOfSome(row) && hasOtherValues(row));
}

/** Which of the three it is. */
export function standingOf(row: Row): 'shared' | 'different' | 'only' {
  if (isShared(row)) return 'shared';
  return isDifferent(row) ? 'different' : 'only';
}

export function isOnlyOf({ status, cells }: Row, role: number): boolean {
  return status === 'only' && cells.every((cell, index) => (cell !== null) === (index === role));
}

/** The places of the roles that state a row. */
export function statingRoles(cells: Row['cells']): number[] {
  return cells.flatMap((cell, role) => (cell === null ? [] : [role]));
}

/** Whether several roles state it and others do not. */
function isOfSome({ status, cells }: Row): boolean {
  return status === 'only' && statingRoles(cells).length > 1;
}

/** Notes say more of the same, and importance alone is no difference between some of the roles. */
function hasOtherValues({ delta }: Row): boolean {
  return delta !== null && !delta.changed?.every((field) => field === 'note' || field === 'importance');
}
