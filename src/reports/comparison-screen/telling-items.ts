import { normalizeText } from '../../categories/normalize.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Cell } from '../../model/role.js';
import { isOnlyOf } from '../row-counts.js';

/**
 * The rows that one role alone states, the most telling first: those with an id or a code, which other roles are meant to state as well; then those that
 * have most of their words in common with nothing that another role states; each in the order of the file.
 */
export function tellingRows({ rows }: Pick<ComparedCategory, 'rows'>, role: number): Row[] {
  const others = rows.flatMap(({ cells }) => cells.flatMap((cell, index) => (cell === null || index === role ? [] : [stemsOf(cell)])));
  return rows
    .filter((row) => isOnlyOf(row, role))
    .map((row) => ({ row, rank: [isIdentified(row.cells[role]) ? 0 : 1, Number(commonShare(row.cells[role], others) >= mostlySaid)] }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ row }) => row);
}

/** Rows whose items have an id or a code before the others. */
export function identifiedFirst(rows: readonly Row[]): Row[] {
  return [...rows.filter(hasIdentified), ...rows.filter((row) => !hasIdentified(row))];
}

function hasIdentified({ cells }: Row): boolean {
  return cells.some(isIdentified);
}

function isIdentified(cell: Cell | null | undefined): boolean {
  return cell !== null && cell !== undefined && ('id' in cell || 'sameAs' in cell);
}

/** Shorter words are mostly articles and prepositions. */
const shortestWord = 4;
const stemLength = 5;

/** The share of words in common from which an item says little that is new. */
const mostlySaid = 0.5;

/** The beginnings of the words, so that forms of a word are one. */
function stemsOf({ text }: Cell): ReadonlySet<string> {
  const words = normalizeText(text).split(' ');
  return new Set(words.filter(({ length }) => length >= shortestWord).map((word) => word.slice(0, stemLength)));
}

/** The highest share of the words of an item that another one has, 0 to 1. */
function commonShare(cell: Cell | null | undefined, others: readonly ReadonlySet<string>[]): number {
  const own = cell ? [...stemsOf(cell)] : [];
  if (own.length === 0) return 0;
  return Math.max(0, ...others.map((other) => own.filter((stem) => other.has(stem)).length)) / own.length;
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  return left.map((rank, index) => rank - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
