import { spanOf } from '../categories/scale.js';
import type { ComparedCategory, Row, Status } from '../model/comparison.js';

/**
 * The rows of a list, the most telling first: what is put otherwise, then the widest gaps in level, what is alike in other
 * words, what one role alone states, by need and importance, and last what is shared. Other categories, and what ties, stay
 * as the files have them; so do themes.
 */
export function mostTelling(category: ComparedCategory): ComparedCategory {
  if (category.kind !== 'list') return category;
  const themes = [...new Set(category.rows.map(({ label }) => label))];
  const ranked = category.rows.map((row) => ({ row, rank: [themes.indexOf(row.label), ...rankOf(row)] }));
  return { ...category, rows: ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ row }) => row) };
}

const order = { different: 0, similar: 1, only: 2, same: 3 } satisfies Record<Status, number>;

/** Low is telling. */
function rankOf(row: Row): number[] {
  const { status, cells } = row;
  const states = cells.flatMap((cell, place) => (cell ? [place] : []));
  const isOnly = status === 'only';
  return [
    order[status],
    isOnly ? -states.length : 0,
    isOnly ? (states[0] ?? 0) : 0,
    status === 'different' ? -gapOf(row) : 0,
    needOf(row),
    -importanceOf(row),
  ];
}

const figures = new Set(['level', 'importance']);

/** A part of the scale; more than all of it where what is said differs, or does not compare. */
function gapOf({ delta, scale }: Row): number {
  if (!delta || !('changed' in delta) || delta.notComparable !== undefined || delta.changed.some((field) => !figures.has(field))) return 2;
  return delta.level === undefined ? 0 : Math.abs(delta.level) / (scale ? spanOf(scale) : 1);
}

const needs = ['required', 'preferred', undefined];

function needOf({ cells }: Row): number {
  return Math.min(...cells.flatMap((cell) => (cell && 'need' in cell ? needs.indexOf(cell.need) : needs.length - 1)));
}

/** In the middle where it is not stated, as in what a way from role to role asks for. */
const middle = 3;

function importanceOf({ cells }: Row): number {
  return Math.max(...cells.flatMap((cell) => (cell && 'importance' in cell ? (cell.importance ?? middle) : middle)));
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  return left.map((rank, index) => rank - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
