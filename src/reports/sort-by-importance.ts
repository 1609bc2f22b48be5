import { categoryKind } from '../categories/index.js';
import type { CategoryKind } from '../categories/kind.js';
import type { ComparedCategory, Row, Status } from '../model/comparison.js';

/**
 * The rows of a list, the most telling first: what is put otherwise, then the widest gaps in level, what is alike in other
 * words, what one role alone states, by need and importance, and last what is shared. Other categories, and what ties, stay
 * as the files have them; so do themes.
 */
export function sortByImportance(category: ComparedCategory): ComparedCategory {
  const kind = categoryKind(category.kind);
  if (kind.namedBy !== 'text') return category;
  const themes = [...new Set(category.rows.map(({ label }) => label))];
  const ranked = category.rows.map((row) => ({ row, rank: [themes.indexOf(row.label), ...rankOf(row, kind)] }));
  return { ...category, rows: ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ row }) => row) };
}

const order = { different: 0, similar: 1, only: 2, same: 3 } satisfies Record<Status, number>;

/** Low is telling. */
function rankOf(row: Row, kind: CategoryKind): number[] {
  const { status, cells } = row;
  const states = cells.flatMap((cell, place) => (cell ? [place] : []));
  const isOnly = status === 'only';
  return [
    order[status],
    isOnly ? -states.length : 0,
    isOnly ? (states[0] ?? 0) : 0,
    status === 'different' ? -kind.contrast(row) : 0,
    needOf(row),
    -importanceOf(row),
  ];
}

const needs = ['required', 'preferred', undefined];

function needOf({ cells }: Row): number {
  return Math.min(...cells.flatMap((cell) => needs.indexOf(cell?.need)));
}

/** In the middle where it is not stated, as in what a way from role to role asks for. */
const middle = 3;

function importanceOf({ cells }: Row): number {
  return Math.max(...cells.flatMap((cell) => cell?.importance ?? middle));
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  return left.map((rank, index) => rank - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
