import { type ColumnMap, columnIndex } from './column-map.js';
import { meaningOf } from './columns.js';
import { foldWords } from './fold-words.js';
import { isAside } from './heading-kinds.js';
import { seniorityOf } from './seniority.js';
import type { SourceTable } from './source-table.js';

type Cells = readonly string[];

/**
 * The index of the header: the first row that has nearly as many known headings as any of the first twenty, since titles above it have none. What only
 * names levels, such as a row of the qualifications that each level asks for, is the header if no row above could be it.
 */
export function headerRow({ rows }: SourceTable, map: ColumnMap): number {
  const first = rows.slice(0, 20);
  const found = first.map((row) => headingsIn(row, map));
  const scores = found.map(({ mapped, meanings, levels }) => mapped * 3 + meanings * 2 + levels.length);
  const best = Math.max(...scores);
  const index = best === 0 ? rows.findIndex((row) => filledCells(row).length >= 2) : scores.findIndex((score) => score >= best * 0.6);
  const [row, headings] = [rows[index], found[index]];
  if (
    !row ||
    !headings ||
    headings.mapped > 0 ||
    headings.meanings > 1 ||
    headings.levels.some((column) => isGiven(row[column] ?? '', map))
  )
    return Math.max(0, index);
  const columns = headings.levels.length > 0 ? headings.levels : [...row.keys()].filter((column) => row[column]?.trim()).slice(1);
  const above = first.slice(0, index).findIndex((each) => mayHead(each, columns));
  return above < 0 ? index : above;
}

/** What a row has that a header has: columns that the user named, meanings of columns, and at least two levels, no two of them the same. */
function headingsIn(
  row: Cells,
  map: ColumnMap,
): { readonly mapped: number; readonly meanings: number; readonly levels: readonly number[] } {
  const short = [...row.keys()].filter((column) => row[column]?.trim() && row[column].length <= 60);
  if (short.length < 2) return { mapped: 0, meanings: 0, levels: [] };
  const levels = short.filter((column) => isLevelName(row[column] ?? '', map));
  const mapped = [...map.columns.values()].filter((name) => name.length > 2 && columnIndex(name, row) !== undefined).length;
  const meanings = new Set(short.flatMap((column) => (levels.includes(column) ? [] : (meaningOf(row[column] ?? '') ?? []))));
  return { mapped, meanings: meanings.size, levels: levels.length >= 2 && areDistinct(row, levels) ? levels : [] };
}

/** Whether a row has a short heading of its own in each of the columns. `Owner, People team, Updated, 1 March 2026` says who wrote the table. */
function mayHead(row: Cells, columns: readonly number[]): boolean {
  const cells = columns.map((column) => row[column]?.trim() ?? '');
  return cells.length >= 2 && areDistinct(row, columns) && cells.every((cell) => cell !== '' && cell.length <= 60 && !isNote(cell));
}

function isNote(cell: string): boolean {
  return isAside(cell) || /:$|\d{4}|@/.test(cell);
}

function areDistinct(row: Cells, columns: readonly number[]): boolean {
  return new Set(columns.map((column) => foldWords(row[column] ?? ''))).size === columns.length;
}

function filledCells(row: Cells): string[] {
  return row.filter((cell) => cell.trim() !== '');
}

/** Whether a heading names a level: it has a number, a word of seniority, or is one that the user named. */
export function isLevelName(name: string, map: ColumnMap): boolean {
  if (name.trim() === '' || name.length > 60) return false;
  if (isGiven(name, map)) return true;
  const { isTold, numbers } = seniorityOf(name);
  const meaning = meaningOf(name);
  // `Senior level` names a level, `Seniority level` a column of levels.
  return isTold && (meaning === null || numbers.length > 0 || meaning === 'level' || meaning === 'role');
}

/** Whether the user named it as a level. */
function isGiven(name: string, { levels }: ColumnMap): boolean {
  return levels.some((level) => foldWords(level) === foldWords(name));
}
