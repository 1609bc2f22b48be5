import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { MarkedText } from '../../model/screen.js';

/** How many rows of a category are shared and not, each of them counted once. */
interface RowCounts {
  /** That several roles state equally or in other words, or of which some state it and others do not. */
  readonly shared: number;
  /** That all roles state differently. */
  readonly different: number;
  /** For each role, that it alone states. */
  readonly only: readonly number[];
}

function countRows({ rows, stated }: Pick<ComparedCategory, 'rows' | 'stated'>): RowCounts {
  return {
    shared: rows.filter((row) => isShared(row)).length,
    different: rows.filter(({ status }) => status === 'different').length,
    only: stated.map((_, role) => rows.filter((row) => isOnlyOf(row, role)).length),
  };
}

/** Whether two roles or more say the same, in the same words or in others. */
export function isShared({ status, cells }: Row): boolean {
  return status === 'same' || status === 'similar' || (status === 'only' && statingRoles(cells).length > 1);
}

export function isSharedByAll({ status }: Row): boolean {
  return status === 'same' || status === 'similar';
}

export function isOnlyOf({ status, cells }: Row, role: number): boolean {
  return status === 'only' && cells.every((cell, index) => (cell !== null) === (index === role));
}

/** The places of the roles that state a row. */
export function statingRoles(cells: Row['cells']): number[] {
  return cells.flatMap((cell, role) => (cell === null ? [] : [role]));
}

/** What the gutter says of a list: `3 shared`, `2 differ`, `7 only ○`. What others do not state is no one's alone. */
export function listFacts(category: ComparedCategory): MarkedText[] {
  const { shared, different, only } = countRows(category);
  if (category.stated.filter(Boolean).length < 2)
    return [
      ...(shared > 0 ? [`${shared} shared`] : []),
      ...only.flatMap((count, role): MarkedText[] => (count === 0 ? [] : [[{ text: `${count} for ` }, { role }]])),
    ];
  const areAlone = only.some((count) => count > 0);
  return [
    ...(shared > 0 ? [`${shared} shared`] : areAlone && different === 0 ? ['none shared'] : []),
    ...(different > 0 ? [differText(different)] : []),
    ...only.flatMap((count, role): MarkedText[] => (count === 0 ? [] : [[{ text: `${count} only ` }, { role }]])),
  ];
}

/** What the gutter says of ratings and attributes: `18 shared`, `20 differ`. What some roles alone share differs. */
export function ratingFacts({ rows }: ComparedCategory): MarkedText[] {
  const shared = rows.filter(isSharedByAll).length;
  const rest = rows.length - shared;
  return [...(shared > 0 ? [`${shared} shared`] : ['none shared']), ...(rest > 0 ? [differText(rest)] : [])];
}

/** The same of attributes, which need no count if there is only one. */
export function attributeFacts(category: ComparedCategory): MarkedText[] {
  return category.rows.length < 2 || category.stated.filter(Boolean).length < 2 ? [] : ratingFacts(category);
}

function differText(count: number): string {
  return `${count} ${count === 1 ? 'differs' : 'differ'}`;
}
