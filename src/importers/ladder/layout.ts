import { besideLevels, isAbout } from './beside-levels.js';
import { columnTracks } from './column-tracks.js';
import { type ColumnMap, columnIndex } from './column-map.js';
import { type ColumnMeaning, meaningOf } from './columns.js';
import { foldWords } from './fold-words.js';
import { headerRow, isLevelName } from './header-row.js';
import { isAside, isJobFamily, isOccupation, isCalledAsLevel } from './heading-kinds.js';
import type { SourceTable } from './source-table.js';
import { areGroupedNames, arePositions, areSentences, haveOwnRows } from './told-by-cells.js';
import { unknownColumns } from './unknown-columns.js';

/** How a table is laid out: where its header is, and what its columns are. */
export interface Layout {
  /** A row for each level, or for each level and criterion; a column for each level or role; or a row for each level and a column for each criterion. */
  readonly type: 'rows' | 'levels-across' | 'roles-across' | 'levels-down';
  /** The index of the header. */
  readonly header: number;
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<ColumnMeaning, number>;
  /** The columns of the levels, roles or criteria; empty for `rows`. */
  readonly named: readonly number[];
  /** The tracks of the columns of levels, where a row above the header names them. */
  readonly tracks: ReadonlyMap<number, string>;
  /** The columns that say nothing about a ladder. */
  readonly leftOut: readonly number[];
}

/** @throws UserError with the columns if the table cannot be a ladder, or one that `map` names is missing */
export function layoutOf(table: SourceTable, map: ColumnMap): Layout {
  const header = headerRow(table, map);
  const width = table.rows.slice(header).reduce((most, row) => Math.max(most, row.length), 0);
  const headings = Array.from({ length: width }, (_, column) => (table.rows[header]?.[column] ?? '').replaceAll(/\s+/g, ' ').trim());
  const rows = table.rows.slice(header + 1);
  const columns = mappedColumns(headings, map);
  const mapped = new Set(columns.values());
  for (const [index, heading] of headings.entries()) {
    const meaning = mapped.has(index) || isLevelName(heading, map) ? null : meaningOf(heading);
    if (meaning !== null && !columns.has(meaning)) columns.set(meaning, index);
    // Of two columns for criteria, the first one groups them.
    else if (meaning === 'criterion' && !columns.has('group') && !mapped.has(columns.get('criterion') ?? -1)) {
      columns.set('group', columns.get('criterion') ?? index);
      columns.set('criterion', index);
    }
  }
  return chooseType({ header, headings, rows, columns, mapped }, table, map);
}

interface Bound {
  readonly header: number;
  readonly headings: readonly string[];
  readonly rows: SourceTable['rows'];
  readonly columns: Map<ColumnMeaning, number>;
  readonly mapped: ReadonlySet<number>;
}

function chooseType(bound: Bound, table: SourceTable, map: ColumnMap): Layout {
  const { header, headings, rows, columns, mapped } = bound;
  const free = (): number[] =>
    headings.flatMap((_, index) => ([...columns.values()].includes(index) || isEmptyColumn(rows, index) ? [] : [index]));
  const levelHeadings = (): number[] => free().filter((index) => isLevelName(headings[index] ?? '', map));
  // A heading such as `Level` above criteria belongs to the row of headings, as that names the levels.
  const corner = columns.get('level') ?? columns.get('title') ?? columns.get('role');
  if (
    corner !== undefined &&
    !mapped.has(corner) &&
    !columns.has('criterion') &&
    levelHeadings().length >= 2 &&
    !isLevelColumn(rows, corner, map)
  ) {
    columns.set('criterion', corner);
    for (const meaning of ['level', 'title', 'role'] as const) if (columns.get(meaning) === corner) columns.delete(meaning);
  }
  if (!columns.has('level') && columns.has('title')) rename(columns, 'title', 'level');
  const isText = (index: number): boolean => headings[index] !== '' && !isAside(headings[index] ?? '') && areSentences(rows, index);
  const finish = (type: Layout['type'], named: readonly number[]): Layout => ({
    type,
    header,
    headings,
    columns,
    named,
    tracks: type === 'levels-across' ? columnTracks(table.rows.slice(0, header), headings, named) : new Map(),
    leftOut: free().filter((index) => !named.includes(index)),
  });
  if (columns.has('level') && haveOwnRows(rows, columns) && free().some((index) => !isAside(headings[index] ?? '')))
    for (const meaning of criteriaMeanings) if (!mapped.has(columns.get(meaning) ?? -1)) columns.delete(meaning);
  const isStated = columns.has('criterion') || columns.has('expectation');
  if (columns.has('level') && isStated) {
    const family = headings[columns.get('family') ?? -1] ?? '';
    if (!mapped.has(columns.get('role') ?? -1) && isJobFamily(family) && arePositions(rows, columns)) rename(columns, 'role', 'title');
    const sentences = columns.has('step') && !columns.has('expectation') && !columns.has('description') ? free().filter(isText) : [];
    if (sentences.length === 1 && sentences[0] !== undefined) columns.set('expectation', sentences[0]);
    // With nothing else beside the criterion, its description says what is asked for.
    if (!columns.has('step') && !columns.has('expectation') && !columns.has('description')) rename(columns, 'meaning', 'expectation');
    return finish('rows', []);
  }
  if (columns.has('level'))
    return finish(
      'levels-down',
      free().filter((index) => headings[index] !== ''),
    );
  if (columns.has('description')) rename(columns, 'description', 'meaning');
  const left = columns.get('criterion') ?? columns.get('group') ?? -1;
  const next = left + 1;
  const after = free().filter((index) => index > next && headings[index] !== '' && !isAside(headings[index] ?? ''));
  const isLevel =
    levelHeadings().includes(next) ||
    isCalledAsLevel(
      headings[next] ?? '',
      after.map((index) => headings[index] ?? ''),
    );
  const isFree = free().includes(next) && !isLevel && !mapped.has(columns.get('criterion') ?? -1);
  if (isFree && (columns.get('group') ?? left) === left && areGroupedNames(rows, left, next, after)) {
    columns.set('group', left);
    columns.set('criterion', next);
  }
  if (!columns.has('criterion')) {
    const before = free().filter((index) => index < (levelHeadings()[0] ?? 0));
    const [beforeLast = -1, last = -1] = before.slice(-2);
    if (before.length > 1 && !columns.has('meaning') && isAbout(rows, beforeLast, last)) columns.set('meaning', before.pop() ?? last);
    const first = before.at(-1) ?? columns.get('group') ?? columns.get('meaning') ?? columns.get('role');
    if (levelHeadings().length >= 2 && first !== undefined) takeCriteria(columns, first, before.length > 1 ? before.at(-2) : undefined);
    else {
      const isRepeated = columns.has('role') || columns.has('family');
      const levels = free().find((index) => isLevelColumn(rows, index, map) && (isRepeated || haveOwnNames(rows, index)));
      if (levels === undefined) throw unknownColumns(table, headings);
      columns.set('level', levels);
      if (columns.has('meaning')) rename(columns, 'meaning', 'description');
      return finish(
        'levels-down',
        free().filter((index) => headings[index] !== ''),
      );
    }
  }
  const levels = levelHeadings();
  const isNamed = (index: number): boolean => levels.includes(index) || !isAside(headings[index] ?? '');
  // What stands to the left of the criteria groups them, whatever its heading.
  const group = free().findLast((index) => index < (columns.get('criterion') ?? 0) && !levels.includes(index) && isNamed(index));
  if (group !== undefined && !columns.has('group')) columns.set('group', group);
  const beside = besideLevels(
    rows,
    headings,
    levels,
    free().filter((index) => !levels.includes(index) && isNamed(index)),
  );
  const [meaning] = beside;
  if (meaning !== undefined && !columns.has('meaning')) columns.set('meaning', meaning);
  const named = free().filter((index) => headings[index] !== '' && isNamed(index) && !beside.includes(index));
  if (named.length < 2) throw unknownColumns(table, headings);
  const areRoles = levels.length === 0 && named.every((index) => isOccupation(headings[index] ?? ''));
  return finish(areRoles ? 'roles-across' : 'levels-across', named);
}

/** What a heading such as `Technical skills` seems to be, where each level has one row and the other columns are criteria. */
const criteriaMeanings = ['group', 'criterion', 'meaning', 'step', 'expectation'] as const;

function takeCriteria(columns: Map<ColumnMeaning, number>, criterion: number, group: number | undefined): void {
  for (const [meaning, index] of columns) if (index === criterion) columns.delete(meaning);
  columns.set('criterion', criterion);
  if (group !== undefined && !columns.has('group')) columns.set('group', group);
}

function rename(columns: Map<ColumnMeaning, number>, from: ColumnMeaning, to: ColumnMeaning): void {
  const index = columns.get(from);
  if (index === undefined || columns.has(to)) return;
  columns.delete(from);
  columns.set(to, index);
}

function mappedColumns(headings: readonly string[], map: ColumnMap): Map<ColumnMeaning, number> {
  return new Map(
    [...map.columns].flatMap(([meaning, name]): [ColumnMeaning, number][] => {
      const index = columnIndex(name, headings);
      return index === undefined ? [] : [[meaning, index]];
    }),
  );
}

/** Whether at least half of the cells of a column name levels, and at least two of them. */
function isLevelColumn(rows: SourceTable['rows'], index: number, map: ColumnMap): boolean {
  const cells = rows.flatMap((row) => (row[index]?.trim() ? [row[index].trim()] : []));
  const levels = cells.filter((cell) => isLevelName(cell, map));
  return new Set(levels).size >= 2 && levels.length * 2 >= cells.length;
}

/** Whether no two cells of a column are the same. */
function haveOwnNames(rows: SourceTable['rows'], index: number): boolean {
  const names = rows.flatMap((row) => foldWords(row[index] ?? '') || []);
  return new Set(names).size === names.length;
}

function isEmptyColumn(rows: SourceTable['rows'], index: number): boolean {
  return rows.every((row) => (row[index] ?? '').trim() === '');
}
