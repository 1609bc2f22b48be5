import { categoryKind } from '../../categories/index.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Text } from '../../model/text.js';
import type { Entry } from '../../model/role.js';
import type { ScreenPart } from '../../model/screen.js';
import { technologyWeight, tellingTechnologies } from '../role-screen/technologies.js';
import { notStated } from './item-text.js';
import { sharedParts } from './list.js';
import type { ScreenContext } from './screen-context.js';
import { isDifferent, isOnlyOf, isShared } from '../row-counts.js';

/** The technologies that employers ask for most: what all use, and what each role alone uses. */
export function technologyParts(category: ComparedCategory, context: ScreenContext): ScreenPart[] {
  const kind = categoryKind(category.kind);
  const shared = byTelling(category.rows.filter(isShared), context);
  const different = category.rows.filter(isDifferent);
  const columns = category.stated.map((isStated, role): Text[] =>
    isStated ? tellingNames([...different, ...category.rows.filter((row) => isOnlyOf(row, role))], role, context) : [notStated],
  );
  const most = context.amounts.technologies;
  const rowLimits = { narrow: most, normal: most, wide: most };
  return [
    ...sharedParts(shared, kind, context),
    ...(columns.every(({ length }) => length === 0)
      ? []
      : [{ type: 'columns' as const, columns, hasMarks: true, countsRest: true as const, isJoined: true as const, rowLimits }]),
  ];
}

/** What tells most of the roles together. */
export function byTelling(rows: readonly Row[], { roles, all }: Pick<ScreenContext, 'roles' | 'all'>): Row[] {
  const weighed = rows.map((row) => {
    const weights = row.cells.flatMap((cell, role) => (cell ? [technologyWeight(cell, roles[role] ?? { codes: {} }, all)] : []));
    return { row, rank: sum(weights.map(({ rank }) => rank)), weight: sum(weights.map(({ weight }) => weight)) };
  });
  return weighed.sort((a, b) => b.rank - a.rank || b.weight - a.weight).map(({ row }) => row);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The names as the role writes them, the most telling first. */
export function tellingNames(rows: readonly Row[], role: number, { roles, all }: ScreenContext): string[] {
  const entries = rows.flatMap(({ label, scale, cells }): Entry[] => {
    const cell = cells[role];
    return cell ? [{ kind: 'list', label, scale, cell }] : [];
  });
  return tellingTechnologies(entries, roles[role] ?? { codes: {} }, all);
}
