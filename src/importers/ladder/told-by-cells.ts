import type { ColumnMeaning } from './columns.js';
import { foldWords } from './fold-words.js';
import { groupBy } from '../../group-by.js';

type Rows = readonly (readonly string[])[];
type Columns = ReadonlyMap<ColumnMeaning, number>;

/** Whether each level has a row of its own. */
export function haveOwnRows(rows: Rows, columns: Columns): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const names = filled.map((row) =>
    (['role', 'family', 'level'] as const).map((meaning) => foldWords(row[columns.get(meaning) ?? -1] ?? '')),
  );
  return filled.length >= 2 && names.every((name) => name[2] !== '') && new Set(names.map((name) => name.join('\n'))).size === names.length;
}

/**
 * Whether a column of roles beside one of families names the levels of these: `Payroll Manager` is the one position of grade 7 in the family Payroll.
 * Each position has one level and each level of a family one position, and the positions of a family are measured by the same criteria.
 */
export function arePositions(rows: Rows, columns: Columns): boolean {
  const [family, level, role, criterion] = (['family', 'level', 'role', 'criterion'] as const).map((meaning) => columns.get(meaning));
  if (family === undefined || level === undefined || role === undefined || criterion === undefined) return false;
  const all = filledDown(rows, [family, level, role]).flatMap((row) => {
    const cells = [family, level, role, criterion].map((index) => foldWords(row[index] ?? ''));
    return cells.includes('') ? [] : [cells];
  });
  const families = [...groupBy(all, ([name]) => name ?? '').values()].map((own) => [...groupBy(own, (cells) => cells[2] ?? '').values()]);
  const areSingle = families.every((positions) => {
    const levels = positions.map((own) => new Set(own.map((cells) => cells[1])));
    return levels.every(({ size }) => size === 1) && new Set(levels.flatMap((each) => [...each])).size === positions.length;
  });
  const ladders = families.filter((positions) => positions.length > 1);
  return (
    areSingle && ladders.length > 0 && ladders.every((positions) => haveCommon(positions.map((own) => own.map((cells) => cells[3] ?? ''))))
  );
}

/** Whether each list has at least half of its entries in common with another one. */
function haveCommon(lists: readonly (readonly string[])[]): boolean {
  return lists.every((list, index) => {
    const others = new Set(lists.flatMap((other, at) => (at === index ? [] : other)));
    return list.filter((entry) => others.has(entry)).length * 2 >= list.length;
  });
}

function filledDown(rows: Rows, columns: readonly number[]): string[][] {
  const above = new Map<number, string>();
  return rows.map((row) =>
    row.map((cell, index) => {
      if (!columns.includes(index)) return cell;
      if (cell.trim() !== '') above.set(index, cell);
      return cell.trim() === '' ? (above.get(index) ?? '') : cell;
    }),
  );
}

/**
 * Whether a column has the names of criteria that the one to its left groups, whatever its heading: the left one is empty or repeats itself, as merged
 * cells do, and this one has a short name of its own in each row, shorter than what the others say.
 */
export function areGroupedNames(rows: Rows, left: number, index: number, others: readonly number[]): boolean {
  const filled = rows.filter((row) => others.some((other) => (row[other] ?? '').trim() !== ''));
  const names = filled.map((row) => foldWords(row[index] ?? ''));
  const groups = filled.map((row) => foldWords(row[left] ?? ''));
  const named = groups.filter((group) => group !== '');
  const isGrouped = named.length > 0 && new Set(named).size < filled.length;
  const areNames = names.every((name) => name !== '') && new Set(names).size === names.length && mean(names) <= 3;
  const said = filled.flatMap((row) => others.flatMap((other) => foldWords(row[other] ?? '') || []));
  return others.length >= 2 && isGrouped && areNames && mean(said) >= 2 * mean(names);
}

/** Whether the cells of a column mostly are sentences, few of them the same. */
export function areSentences(rows: Rows, index: number): boolean {
  const cells = rows.flatMap((row) => (/^\s*\w+:\/\/\S*\s*$/.test(row[index] ?? '') ? [] : foldWords(row[index] ?? '') || []));
  const long = cells.filter((cell) => /\p{L}{2}.* .*\p{L}{2}/u.test(cell));
  return (
    cells.length >= 2 &&
    cells.length * 2 >= rows.length &&
    long.length * 4 >= cells.length * 3 &&
    new Set(cells).size * 4 >= cells.length * 3 &&
    mean(cells) >= 3
  );
}

/** The mean number of words. */
function mean(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0) / Math.max(1, texts.length);
}
