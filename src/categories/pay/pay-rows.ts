import type { PayDelta, Row } from '../../model/comparison.js';
import type { PayCell } from '../../model/role.js';
import { canonicalStatistic, statisticOfParts } from './pay-figures.js';
import { isOfOccupation } from './pay-phrases.js';

export type PayRow = Row<PayCell, PayDelta>;

/** A row in which every role has a figure, and the figures compare. */
export interface ComparableRow {
  readonly row: PayRow;
  readonly cells: readonly PayCell[];
  readonly statistic: string;
  /** Whose figures: the roles' own, those of occupations that stand for them, or both. */
  readonly whose: 'own' | 'mixed' | 'occupations';
}

/** Returns the comparable rows: the roles' own figures first, then those of occupations; the median first, then the mean. */
export function comparableRows(rows: readonly PayRow[]): ComparableRow[] {
  return rows.flatMap(toComparable).sort((a, b) => rankOf(a) - rankOf(b) || compareTexts(sortKey(a), sortKey(b)));
}

function toComparable(row: PayRow): ComparableRow[] {
  const cells = row.cells.filter((cell) => cell !== null);
  const [first] = cells;
  if (!first || cells.length < row.cells.length || (row.delta && 'notComparable' in row.delta)) return [];
  const ofOccupation = cells.filter(isOfOccupation).length;
  const whose = ofOccupation === 0 ? 'own' : ofOccupation === cells.length ? 'occupations' : 'mixed';
  return [{ row, cells, statistic: canonicalStatistic(first.statistic), whose }];
}

const whoseOrder = ['own', 'mixed', 'occupations'];
const statisticOrder = ['median', 'mean'];

/** Whether the figure says what is usual, rather than what is low or high. */
export function isAverage({ statistic }: Pick<ComparableRow, 'statistic'>): boolean {
  return statisticOrder.includes(statistic) || statistic === statisticOfParts;
}

function rankOf(row: ComparableRow): number {
  const statistic = statisticOrder.indexOf(row.statistic);
  // What is usual for the occupations says more than what is low or high for the roles.
  return (isAverage(row) ? 0 : 10) + whoseOrder.indexOf(row.whose) * 2 + Math.max(statistic, 0);
}

function sortKey({ row, cells }: ComparableRow): string {
  return `${row.label}\n${cells
    .map(({ text }) => text)
    .sort()
    .join('\n')}`;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
