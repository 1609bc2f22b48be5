import { UserError } from '../../model/errors.js';
import { rowLimit } from './limits.js';
import { decodeText, isBinary } from '../documents/decode-text.js';

/** A row of a CSV with a header, by the keys that the caller chose; empty where the table has no such column. */
export type CsvRow<Key extends string> = Readonly<Record<Key, string>>;

/** For each key, the headers that its column has had. Case, spaces and punctuation do not count. */
export type CsvColumns<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/**
 * Reads a CSV by its header. Cells may have several lines, and are not cleaned.
 * @param label what messages call it
 * @throws UserError if a required column is missing, a quote is not closed, or there are too many rows.
 */
export async function readCsvTable<Required extends string, Optional extends string = never>(
  bytes: Buffer,
  label: string,
  required: CsvColumns<Required>,
  optional?: CsvColumns<Optional>,
): Promise<CsvRow<Required | Optional>[]> {
  const { default: papa } = await import('papaparse');
  const text = decodeText(bytes);
  if (isBinary(bytes)) throw new UserError(`${label} is not a CSV`, { hint: 'Is this the file as it was published?' });
  const { data, errors } = papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: rowLimit + 2 });
  const quoteError = errors.find(({ type }) => type === 'Quotes');
  if (quoteError)
    throw new UserError(`${label}:${(quoteError.row ?? 0) + 1}: ${quoteError.message}`, {
      hint: 'Was the file cut off? Download it again.',
    });
  const [headers = [], ...rows] = data;
  if (rows.length > rowLimit) throw new UserError(`${label} has more than ${rowLimit} rows`);
  const places = new Map(headers.map((header, place) => [headerKey(header), place]));
  const placeOf = (names: readonly string[]): number | undefined =>
    names.map((name) => places.get(headerKey(name))).find((place) => place !== undefined);
  const missing = Object.values<readonly string[]>(required).find((names) => placeOf(names) === undefined);
  if (missing)
    throw new UserError(`${label} has no column ${missing.join(' or ')}`, { hint: `Its columns: ${headers.slice(0, 20).join(', ')}` });
  const columns = Object.entries<readonly string[]>({ ...required, ...optional }).map(([key, names]) => [key, placeOf(names)] as const);
  return rows.map((row) => {
    const values = Object.fromEntries(columns.map(([key, place]) => [key, place === undefined ? '' : (row[place] ?? '')]));
    if (!isRow<Required | Optional>(values)) throw new Error('a row has all keys');
    return values;
  });
}

/** Always true: tells the compiler that a row has all its keys. */
function isRow<Key extends string>(_row: Readonly<Record<string, string>>): _row is CsvRow<Key> {
  return true;
}

function headerKey(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}*]+/gu, '');
}
