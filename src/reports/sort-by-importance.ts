import { isAboutTheSame } from '../categories/delta.js';
import { categoryKind } from '../categories/index.js';
import type { CategoryKind } from '../categories/kind.js';
import { sortByHeading } from '../categories/row-heading.js';
import type { ComparedCategory, Row, Status } from '../model/comparison.js';

/**
 * Sorts the rows of a list so that the most informative come first: different rows, reworded ones before those with the widest gap
 * in level; similar rows; rows that only some roles state, by need and importance; and shared rows, last those that are only about the same. Ties and themes stay in
 * the order of the files. Categories that are not lists are returned unchanged.
 */
export function sortByImportance(category: ComparedCategory): ComparedCategory {
  const kind = categoryKind(category.kind);
  if (kind.namedBy !== 'text') return category;
  const themes = [...new Set(category.rows.map(({ label }) => label))];
  const ranked = category.rows.map((row) => ({ row, rank: [themes.indexOf(row.label), ...rankOf(row, kind)] }));
  const sorted = ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ row }) => row);
  return { ...category, rows: sortByHeading(sorted) };
}

/** Numbers to compare one after the other. Lower ranks come first. */
function rankOf(row: Row, kind: CategoryKind): number[] {
  const { status, cells } = row;
  const statingRoles = cells.flatMap((cell, index) => (cell ? [index] : []));
  const isOnly = status === 'only';
  return [
    statusRanks[status],
    isOnly ? -statingRoles.length : 0,
    isOnly ? (statingRoles[0] ?? 0) : 0,
    status === 'different' ? -kind.differenceSize(row) : 0,
    isAboutTheSame(row) ? 1 : 0,
    needRank(row),
    -maxImportance(row),
  ];
}

const statusRanks = { different: 0, similar: 1, only: 2, same: 3 } satisfies Record<Status, number>;

function needRank({ cells }: Row): number {
  return Math.min(...cells.flatMap((cell) => needOrder.indexOf(cell?.need)));
}

const needOrder = ['required', 'preferred', undefined];

function maxImportance({ cells }: Row): number {
  return Math.max(...cells.flatMap((cell) => cell?.importance ?? defaultImportance));
}

/** The middle of the scale, which the priorities of a gap assume too. */
const defaultImportance = 3;

function compareRanks(left: readonly number[], right: readonly number[]): number {
  return left.map((rank, index) => rank - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
