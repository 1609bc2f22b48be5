import { UserError } from '../../model/errors.js';
import { didYouMean } from '../../spelling.js';
import { cleanText } from './published-file.js';
import { columnLimit, lineLimit } from './limits.js';

/** A table of tab-delimited text, as O*NET publishes them. */
export interface TabTable {
  /** What messages call it: `Skills.txt`. */
  readonly name: string;
  readonly text: string;
}

/** A row by the names that were asked for; `line` counts from 1. What the table has no column for is empty. */
export type TableRow<Key extends string> = Readonly<Record<Key, string>> & { readonly line: number };

/**
 * Each row of a table, its columns found by the header's words, in whatever order they stand.
 * @param needed columns by the name that the row gives them; those of `known` may be missing
 * @throws UserError where a needed column is missing, or a row has not as many columns as the header.
 */
export function* readRows<Needed extends string, Known extends string = never>(
  table: TabTable,
  needed: Readonly<Record<Needed, string>>,
  known?: Readonly<Record<Known, string>>,
): Generator<TableRow<Needed | Known>> {
  const lines = linesOf(table);
  const { value: head } = lines.next();
  const header = head ? fieldsOf(head.text, head.number, table) : [];
  const places = new Map(header.map((column, place) => [normalizeHeader(column), place]));
  const wanted: [string, number | undefined][] = Object.entries<string>({ ...needed, ...known }).map(([key, column]) => [
    key,
    places.get(normalizeHeader(column)),
  ]);
  const missing = Object.entries<string>(needed).find(([, column]) => !places.has(normalizeHeader(column)));
  if (missing) throw noColumn(table, missing[1], header);
  for (const { text, number } of lines) {
    const fields = fieldsOf(text, number, table);
    if (fields.length !== header.length) throw wrongWidth(table, number, fields.length, header.length);
    const row: Record<string, string | number> = { line: number };
    for (const [key, place] of wanted) row[key] = place === undefined ? '' : cleanText(unquoted(fields[place] ?? ''));
    if (isRow<Needed | Known>(row)) yield row;
  }
}

function isRow<Key extends string>(_row: Readonly<Record<string, string | number>>): _row is TableRow<Key> {
  return true;
}

/** Every line that says something. */
function* linesOf({ name, text }: TabTable): Generator<{ readonly text: string; readonly number: number }> {
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > lineLimit) throw new UserError(`${name}:${number}: this line is too long for a table`, { hint: textHint });
    const line = text.slice(start, text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop);
    if (line.trim() !== '') yield { text: line, number };
    start = stop + 1;
  }
}

function fieldsOf(line: string, number: number, { name }: TabTable): string[] {
  const fields = line.split('\t', columnLimit + 1);
  if (fields.length > columnLimit) throw new UserError(`${name}:${number}: more than ${columnLimit} columns`, { hint: textHint });
  return fields;
}

/** A spreadsheet that wrote the table may have put quotes around a field; quotes within a sentence are its own. */
function unquoted(field: string): string {
  if (field.length < 2 || !field.startsWith('"') || !field.endsWith('"')) return field;
  const inner = field.slice(1, -1);
  return inner.replaceAll('""', '').includes('"') ? field : inner.replaceAll('""', '"');
}

function normalizeHeader(column: string): string {
  return unquoted(column.trim()).trim().toLowerCase();
}

const textHint = 'The text release of the O*NET Database is wanted, as db_29_3_text.zip.';

function noColumn({ name }: TabTable, column: string, header: readonly string[]): UserError {
  return new UserError(`${name} has no column ${column}`, { hint: didYouMean(column, header) ?? textHint });
}

function wrongWidth({ name }: TabTable, line: number, found: number, wanted: number): UserError {
  return new UserError(`${name}:${line}: ${found} columns, and the header has ${wanted}`, {
    hint: 'Was the file cut off? Fetch it again.',
  });
}
