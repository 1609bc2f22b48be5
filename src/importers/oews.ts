// National pay from the Occupational Employment and Wage Statistics (OEWS) of the U.S. Bureau of Labor Statistics.
import { basename, resolve } from 'node:path';
import { UserError } from '../model/errors.js';
import { didYouMean } from '../spelling.js';
import { type Archive, isZip, openArchive } from './files/archive.js';
import { rowLimit, tableSizeLimit } from './files/limits.js';
import { cleanText, decodeTable, readBytes } from './files/published-file.js';
import { readSheets } from './files/spreadsheet.js';

/** National pay by occupation. */
export interface PayTable {
  /** By six-digit SOC code. */
  readonly rows: ReadonlyMap<string, PayRow>;
  /** The month that the figures describe, such as `2024-05`; null if the file does not say. */
  readonly asOf: string | null;
  /** The US dollars from which BLS publishes `#` instead of a figure. */
  readonly topCodes: { readonly hour: number; readonly year: number };
}

/** The pay of one occupation: the figures as published, by column (`A_MEAN`), including `#`, `*` and `**`. */
export interface PayRow {
  readonly title: string;
  readonly figures: Readonly<Record<string, string>>;
}

/**
 * Reads the national table of an OEWS release.
 * @param path the zip as published, the spreadsheet in it, or the table as CSV
 * @throws UserError if the file is none of these, is damaged, or holds a figure that is not a number.
 */
export async function readPayTable(path: string, cwd: string): Promise<PayTable> {
  const bytes = await readBytes(resolve(cwd, path), path, tableSizeLimit);
  return isZip(bytes) ? readZip(bytes, path, [basename(path)]) : readCsv(bytes, path, [basename(path)]);
}

/** @param names the names of the file and of the archives around it, innermost first: they tell the year */
async function readZip(bytes: Buffer, label: string, names: readonly string[]): Promise<PayTable> {
  const archive = await openArchive(bytes, label);
  try {
    return archive.names.includes('xl/workbook.xml')
      ? await readSpreadsheet(archive, label, names)
      : await readPublishedZip(archive, label, names);
  } finally {
    archive.close();
  }
}

/** Reads the only table of a published zip, or the only national one. Skips descriptions, and the lock files of an open spreadsheet. */
async function readPublishedZip(archive: Archive, label: string, names: readonly string[]): Promise<PayTable> {
  const tables = archive.names.filter((name) => /\.(xlsx|csv)$/i.test(name) && !/^[~.]/.test(basename(name)));
  const national = tables.filter((name) => /national/i.test(basename(name)));
  const [name, second] = national.length > 0 ? national : tables;
  if (name === undefined || second !== undefined)
    throw new UserError(`${label} contains ${name === undefined ? 'no table' : 'several tables'}`, { hint: tableHint });
  const bytes = await archive.read(name);
  const innerLabel = `${label}: ${basename(name)}`;
  const innerNames = [basename(name), ...names];
  if (!isZip(bytes)) return readCsv(bytes, innerLabel, innerNames);
  const workbook = await openArchive(bytes, innerLabel);
  try {
    return await readSpreadsheet(workbook, innerLabel, innerNames);
  } finally {
    workbook.close();
  }
}

async function readSpreadsheet(archive: Archive, label: string, names: readonly string[]): Promise<PayTable> {
  const sheets = await readSheets(archive, label);
  const table = sheets.find(({ rows }) => rows[0]?.some((cell) => /^occ[_ ]code$/i.test(cell.trim()))) ?? sheets[0];
  const notes = sheets.flatMap(({ rows, name }) => (name === table?.name ? [] : rows.flat())).join('\n');
  return parsePayTable(table?.rows ?? [], label, names, notes);
}

async function readCsv(bytes: Buffer, label: string, names: readonly string[]): Promise<PayTable> {
  const { default: papa } = await import('papaparse');
  const text = decodeTable(bytes);
  if (text.includes('\0')) throw new UserError(`${label} is neither a spreadsheet (.xlsx) nor a CSV`, { hint: tableHint });
  const { data, errors } = papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: rowLimit });
  const quoteError = errors.find(({ type }) => type === 'Quotes');
  if (quoteError)
    throw new UserError(`${label}:${(quoteError.row ?? 0) + 1}: ${quoteError.message}`, {
      hint: 'Was the file cut off? Download it again.',
    });
  return parsePayTable(data, label, names, '');
}

/** The top codes since May 2022, in US dollars. */
const defaultTopCodes = { hour: 115, year: 239_200 };

/** @param notes the text of the other sheets, which states the top codes */
function parsePayTable(rows: readonly (readonly string[])[], label: string, names: readonly string[], notes: string): PayTable {
  const [, hour, year] = /equal to or greater than \$([\d.,]+) per hour or \$([\d.,]+) per year/i.exec(notes) ?? [];
  const topCodes = hour === undefined || year === undefined ? defaultTopCodes : { hour: parseDollars(hour), year: parseDollars(year) };
  const cleanRows = rows.map((row) => row.map(cleanText));
  return { rows: parsePayRows(cleanRows, label), asOf: monthIn(names), topCodes };
}

/** Parses `239,200.` from the middle of a sentence. */
function parseDollars(text: string): number {
  return Number(text.replaceAll(',', '').replace(/\.$/, ''));
}

/** Tells the month from file names such as `national_M2024_dl.xlsx` and `oesm24nat.zip`. OEWS figures are always for May. */
function monthIn(names: readonly string[]): string | null {
  for (const name of names) {
    const year = /M(20\d\d)/.exec(name)?.[1] ?? /oesm(\d\d)/i.exec(name)?.[1];
    if (year !== undefined) return `${year.padStart(4, '20')}-05`;
  }
  return null;
}

/** Our statistics, and how OEWS names their columns, after `A_` for annual and `H_` for hourly pay. */
export const statisticColumns = { mean: 'MEAN', p10: 'PCT10', p25: 'PCT25', median: 'MEDIAN', p75: 'PCT75', p90: 'PCT90' } as const;

const figureColumns = Object.values(statisticColumns).flatMap((name) => [`A_${name}`, `H_${name}`]);

/** Picks the national rows of detailed occupations, over all industries, by SOC code. */
function parsePayRows(rows: readonly (readonly string[])[], label: string): ReadonlyMap<string, PayRow> {
  const [header = [], ...body] = rows;
  const indexes = new Map(header.map((column, index) => [column.toUpperCase().replaceAll(' ', '_'), index]));
  const findColumn = (...names: readonly string[]): number =>
    names.map((name) => indexes.get(name)).find((index) => index !== undefined) ?? -1;
  const requireColumn = (...names: readonly [string, ...string[]]): number => {
    const index = findColumn(...names);
    if (index < 0) throw new UserError(`${label} has no column ${names[0]}`, { hint: didYouMean(names[0], indexes.keys()) ?? tableHint });
    return index;
  };
  const [code, title, group] = [requireColumn('OCC_CODE'), requireColumn('OCC_TITLE'), requireColumn('O_GROUP', 'OCC_GROUP', 'GROUP')];
  requireColumn('A_MEAN', 'H_MEAN');
  const [area, industry] = [findColumn('AREA_TYPE'), findColumn('I_GROUP')];
  const found = new Map<string, PayRow>();
  for (const [bodyIndex, row] of body.entries()) {
    const cell = (index: number): string => (index < 0 ? '' : (row[index] ?? ''));
    const isNational = area < 0 || Number(cell(area)) === 1;
    const isAllIndustries = industry < 0 || /^cross-industry$/i.test(cell(industry));
    if (!/^detailed$/i.test(cell(group)) || !isNational || !isAllIndustries) continue;
    const place = `${label}: row ${bodyIndex + 2}`;
    if (found.has(cell(code)))
      throw new UserError(`${place}: ${cell(code)} appears twice`, { hint: 'Use the national table that covers all industries.' });
    const figures = figureColumns.map((name): [string, string] => [name, cell(findColumn(name))]);
    const wrong = figures.find(([, figure]) => !isFigure(figure));
    if (wrong) throw new UserError(`${place}: ${wrong[0]} is not a number: '${wrong[1].slice(0, 40)}'`);
    found.set(cell(code), { title: cell(title), figures: Object.fromEntries(figures) });
  }
  if (found.size === 0) throw new UserError(`${label} has no national figures for detailed occupations`, { hint: tableHint });
  return found;
}

/** Accepts an amount, `#` for a top-coded one, and `*`, `**` or nothing for a missing one. */
function isFigure(text: string): boolean {
  return text === '' || /^(#|\*{1,2})$/.test(text) || parseAmount(text) >= 0;
}

/** Parses a published amount, such as `79,850` or `$1.2e5`. Returns NaN for anything else. */
export function parseAmount(text: string): number {
  return /^\$?[\d,]+(\.\d+)?([Ee][+]?\d{1,2})?$/.test(text) ? Number(text.replace(/[$,]/g, '')) : NaN;
}

const tableHint = 'Use the national OEWS table: oesm24nat.zip, the spreadsheet in it, or the same table as CSV.';
