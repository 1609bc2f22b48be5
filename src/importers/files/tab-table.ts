import { UserError } from '../../model/errors.js';
import { didYouMean } from '../../spelling.js';
import { cleanText } from './published-file.js';
import { columnLimit, lineLengthLimit } from './limits.js';

/** A table of tab-delimited text, as O*NET publishes them. */
export interface TabTable {
  /** What messages call it: `Skills.txt`. */
  readonly name: string;
  readonly text: string;
}

/** The cells of a row under the keys that the caller chose, empty where the table has no such column; `place` is `Skills.txt:2`. */
export type TableRow<Key extends string> = Readonly<Record<Key, string>> & { readonly place: string };

/** The header of a column, or the headers that it has had, the oldest first. */
export type Header = string | readonly [string, ...string[]];

/**
 * Yields the rows of a table. Finds columns by their headers, in any order and case, and cleans each cell.
 * @param required for each key of a row, the header of its column
 * @param optional the same for columns that may be missing
 * @throws UserError if a required column is missing, or a row has more or fewer columns than the header.
 */
export function* readRows<RequiredKey extends string, OptionalKey extends string = never>(
  table: TabTable,
  required: Readonly<Record<RequiredKey, Header>>,
  optional?: Readonly<Record<OptionalKey, Header>>,
): Generator<TableRow<RequiredKey | OptionalKey>> {
  const lines = linesOf(table);
  const { value: first } = lines.next();
  const headers = first ? splitFields(first.text, first.number, table) : [];
  const indexes = new Map(headers.map((header, index) => [normalizeHeader(header), index]));
  const indexOf = (header: Header): number | undefined =>
    [header]
      .flat()
      .map((name) => indexes.get(normalizeHeader(name)))
      .findLast((index) => index !== undefined);
  const columns = Object.entries<Header>({ ...required, ...optional }).map(([key, header]) => [key, indexOf(header)] as const);
  const missing = Object.values<Header>(required).find((header) => indexOf(header) === undefined);
  if (missing !== undefined) throw missingColumn(table, missing, headers);
  for (const { text, number } of lines) {
    const fields = splitFields(text, number, table);
    if (fields.length !== headers.length) throw wrongFieldCount(table, number, fields.length, headers.length);
    const row: Record<string, string> = { place: `${table.name}:${number}` };
    for (const [key, index] of columns) row[key] = index === undefined ? '' : cleanText(unquote(fields[index] ?? ''));
    if (isRow<RequiredKey | OptionalKey>(row)) yield row;
  }
}

/** Always true: tells the compiler that a row has all its keys. */
function isRow<Key extends string>(_row: Readonly<Record<string, string>>): _row is TableRow<Key> {
  return true;
}

/** Yields the lines that are not blank, with their numbers from 1. */
function* linesOf({ name, text }: TabTable): Generator<{ readonly text: string; readonly number: number }> {
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    if (end - start > lineLengthLimit) throw new UserError(`${name}:${number}: this line is too long for a table`, { hint: releaseHint });
    const line = text.slice(start, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    if (line.trim() !== '') yield { text: line, number };
    start = end + 1;
  }
}

function splitFields(line: string, number: number, { name }: TabTable): string[] {
  const fields = line.split('\t', columnLimit + 1);
  if (fields.length > columnLimit) throw new UserError(`${name}:${number}: more than ${columnLimit} columns`, { hint: releaseHint });
  return fields;
}

/** Removes the quotes that a spreadsheet puts around a whole field. Quotes within a sentence stay. */
function unquote(field: string): string {
  if (field.length < 2 || !field.startsWith('"') || !field.endsWith('"')) return field;
  const inner = field.slice(1, -1);
  return inner.replaceAll('""', '').includes('"') ? field : inner.replaceAll('""', '"');
}

function normalizeHeader(header: string): string {
  return unquote(header.trim()).trim().toLowerCase();
}

const releaseHint = 'Use a text release of the O*NET Database, such as db_29_3_text.zip.';

function missingColumn({ name }: TabTable, header: Header, headers: readonly string[]): UserError {
  const names = [header].flat();
  const suggestion = names.map((each) => didYouMean(each, headers)).find((each) => each !== undefined);
  return new UserError(`${name} has no column ${names.join(' or ')}`, { hint: suggestion ?? releaseHint });
}

function wrongFieldCount({ name }: TabTable, line: number, found: number, expected: number): UserError {
  return new UserError(`${name}:${line}: ${found} columns, but the header has ${expected}`, {
    hint: 'Was the file cut off? Download it again.',
  });
}
