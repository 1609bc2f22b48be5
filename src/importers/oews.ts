import { basename, resolve } from 'node:path';
import { UserError } from '../model/errors.js';
import { type Archive, isZip, openArchive } from './files/archive.js';
import { cleanText, decodeTable, readBytes } from './files/published-file.js';
import { entryLimit, rowLimit } from './files/limits.js';
import { readSheets } from './files/spreadsheet.js';
import { didYouMean } from '../spelling.js';

/** National pay of occupations, as the U.S. Bureau of Labor Statistics publishes it. */
export interface PayTable {
  /** By six-digit SOC code. */
  readonly rows: ReadonlyMap<string, PayRow>;
  /** The month that the figures are of, `2024-05`; null where the file does not tell. */
  readonly asOf: string | null;
  /** From this on, a figure is only told to be as high (`#`). */
  readonly topCodes: { readonly hour: number; readonly year: number };
}

/** The highest figures that are told, since May 2022. */
const usualTop = { hour: 115, year: 239_200 };

/**
 * @param path the zip as published, the spreadsheet in it, or the table as CSV
 * @throws UserError where it is none of these, or damaged.
 */
export async function readPayTable(path: string, cwd: string): Promise<PayTable> {
  const bytes = await readBytes(resolve(cwd, path), path, entryLimit);
  return isZip(bytes) ? fromZip(bytes, path, [basename(path)]) : fromCsv(bytes, path, [basename(path)]);
}

async function fromZip(bytes: Buffer, label: string, names: readonly string[]): Promise<PayTable> {
  const archive = await openArchive(bytes, label);
  try {
    return archive.names.includes('xl/workbook.xml')
      ? await fromSpreadsheet(archive, label, names)
      : await fromPublished(archive, label, names);
  } finally {
    archive.close();
  }
}

/** The one table in a published zip; beside it there may be descriptions, and what a spreadsheet left there while it was open. */
async function fromPublished(archive: Archive, label: string, names: readonly string[]): Promise<PayTable> {
  const tables = archive.names.filter((name) => /\.(xlsx|csv)$/i.test(name) && !/^[~.]/.test(basename(name)));
  const national = tables.filter((name) => /national/i.test(basename(name)));
  const [name, second] = national.length > 0 ? national : tables;
  if (name === undefined || second !== undefined)
    throw new UserError(`${label} holds ${name === undefined ? 'no table' : 'several tables'}`, { hint: publishedHint });
  const bytes = await archive.read(name);
  const inner = `${label}: ${basename(name)}`;
  const all = [basename(name), ...names];
  if (!isZip(bytes)) return fromCsv(bytes, inner, all);
  const book = await openArchive(bytes, inner);
  try {
    return await fromSpreadsheet(book, inner, all);
  } finally {
    book.close();
  }
}

async function fromSpreadsheet(archive: Archive, label: string, names: readonly string[]): Promise<PayTable> {
  const sheets = await readSheets(archive, label);
  const table = sheets.find(({ rows }) => rows[0]?.some((cell) => /^occ[_ ]code$/i.test(cell.trim()))) ?? sheets[0];
  const words = sheets.flatMap(({ rows, name }) => (name === table?.name ? [] : rows.flat())).join('\n');
  return payTable(table?.rows ?? [], label, names, words);
}

async function fromCsv(bytes: Buffer, label: string, names: readonly string[]): Promise<PayTable> {
  const { default: papa } = await import('papaparse');
  const text = decodeTable(bytes);
  if (text.includes('\0')) throw new UserError(`${label} is neither a spreadsheet (.xlsx) nor a CSV`, { hint: publishedHint });
  const { data, errors } = papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: rowLimit });
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (fault) throw new UserError(`${label}:${(fault.row ?? 0) + 1}: ${fault.message}`, { hint: 'Was the file cut off? Fetch it again.' });
  return payTable(data, label, names, '');
}

function payTable(rows: readonly (readonly string[])[], label: string, names: readonly string[], words: string): PayTable {
  const [, hour, year] = /equal to or greater than \$([\d.,]+) per hour or \$([\d.,]+) per year/i.exec(words) ?? [];
  const top = hour === undefined || year === undefined ? usualTop : { hour: plainNumber(hour), year: plainNumber(year) };
  return {
    rows: parsePayRows(
      rows.map((row) => row.map(cleanText)),
      label,
    ),
    asOf: asOfOf(names),
    topCodes: top,
  };
}

function plainNumber(text: string): number {
  return Number(text.replaceAll(',', '').replace(/\.$/, ''));
}

/** OEWS is of May each year, and its files are called `national_M2024_dl.xlsx` and `oesm24nat.zip`. */
function asOfOf(names: readonly string[]): string | null {
  for (const name of names) {
    const year = /M(20\d\d)/.exec(name)?.[1] ?? /oesm(\d\d)/i.exec(name)?.[1];
    if (year !== undefined) return `${year.padStart(4, '20')}-05`;
  }
  return null;
}

const publishedHint = 'The national table of OEWS is wanted: oesm24nat.zip, the spreadsheet in it, or that as CSV.';

/** The pay of one occupation: figures as they are published, by column (`A_MEAN`), with `#`, `*` and `**`. */
export interface PayRow {
  readonly title: string;
  readonly figures: Readonly<Record<string, string>>;
}

export const statisticColumns = { mean: 'MEAN', p10: 'PCT10', p25: 'PCT25', median: 'MEDIAN', p75: 'PCT75', p90: 'PCT90' } as const;

const figureColumns = Object.values(statisticColumns).flatMap((name) => [`A_${name}`, `H_${name}`]);

/**
 * The national rows of detailed occupations, over all industries, by their code.
 * @throws UserError where a column is missing, or a figure is none.
 */
export function parsePayRows(rows: readonly (readonly string[])[], label: string): ReadonlyMap<string, PayRow> {
  const [head = [], ...body] = rows;
  const places = new Map(head.map((column, place) => [column.toUpperCase().replaceAll(' ', '_'), place]));
  const place = (...names: readonly string[]): number => names.map((name) => places.get(name)).find((at) => at !== undefined) ?? -1;
  const needed = (...names: readonly [string, ...string[]]): number => {
    if (place(...names) < 0)
      throw new UserError(`${label} has no column ${names[0]}`, { hint: didYouMean(names[0], places.keys()) ?? payTableHint });
    return place(...names);
  };
  const [code, title, group] = [needed('OCC_CODE'), needed('OCC_TITLE'), needed('O_GROUP', 'OCC_GROUP', 'GROUP')];
  needed('A_MEAN', 'H_MEAN');
  const [area, industry] = [place('AREA_TYPE'), place('I_GROUP')];
  const found = new Map<string, PayRow>();
  for (const [index, row] of body.entries()) {
    const cell = (at: number): string => (at < 0 ? '' : (row[at] ?? ''));
    const isNational = area < 0 || Number(cell(area)) === 1;
    const isOverall = industry < 0 || /^cross-industry$/i.test(cell(industry));
    if (!/^detailed$/i.test(cell(group)) || !isNational || !isOverall) continue;
    if (found.has(cell(code)))
      throw new UserError(`${label}: row ${index + 2}: ${cell(code)} stands there twice`, {
        hint: 'The national table over all industries is wanted.',
      });
    const figures = figureColumns.map((name): [string, string] => [name, cell(place(name))]);
    const wrong = figures.find(([, figure]) => !isFigure(figure));
    if (wrong) throw new UserError(`${label}: row ${index + 2}: ${wrong[0]} is no figure: '${wrong[1].slice(0, 40)}'`);
    found.set(cell(code), { title: cell(title), figures: Object.fromEntries(figures) });
  }
  if (found.size === 0) throw new UserError(`${label} has no national figures of detailed occupations`, { hint: payTableHint });
  return found;
}

/** A number, `#` for the highest, or a sign that there is none. */
function isFigure(text: string): boolean {
  return text === '' || /^(#|\*{1,2})$/.test(text) || parseAmount(text) >= 0;
}

/** The amount that a figure states; NaN where it states none. */
export function parseAmount(text: string): number {
  return /^\$?[\d,]+(\.\d+)?([Ee][+]?\d{1,2})?$/.test(text) ? Number(text.replace(/[$,]/g, '')) : NaN;
}

const payTableHint = 'The national table of OEWS is wanted: oesm24nat.zip, the spreadsheet in it, or that as CSV.';
