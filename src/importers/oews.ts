// Pay from the Occupational Employment and Wage Statistics (OEWS) of the U.S. Bureau of Labor Statistics.
import { basename, resolve } from 'node:path';
import { UserError } from '../model/errors.js';
import { didYouMean } from '../spelling.js';
import { type Archive, isZip, openArchive } from './files/archive.js';
import { rowLimit, sheetSizeLimit, tableSizeLimit } from './files/limits.js';
import { decodeText, isBinary } from './documents/decode-text.js';
import { cleanText, readBytes } from './files/published-file.js';
import { readSheets } from './files/spreadsheet.js';
import { chooseArea, nation } from './oews-areas.js';
import { combinedCodeOf } from './oews-combined-codes.js';

/** The pay of one area by occupation. */
export interface PayTable {
  /** The state or metropolitan area, as OEWS names it; null for the nation. */
  readonly area: string | null;
  /** By six-digit SOC code. */
  readonly rows: ReadonlyMap<string, PayRow>;
  /** The month that the figures describe, such as `2024-05`; null if the file does not say. */
  readonly asOf: string | null;
  /** The US dollars from which BLS publishes `#` instead of a figure. */
  readonly topCodes: { readonly hour: number; readonly year: number };
}

/** The pay and employment of one occupation: the figures as published, by column (`A_MEAN`, `TOT_EMP`), including `#`, `*` and `**`. */
export interface PayRow {
  readonly title: string;
  readonly figures: Readonly<Record<string, string>>;
}

/**
 * Reads the figures of one area from a table of an OEWS release.
 * @param path the zip as published, the spreadsheet in it, or the table as CSV
 * @param area the name of a state or metropolitan area, in any case. Without it, the figures are national, or of the only area of the table.
 * @throws UserError if the file is none of these, is damaged, holds a figure that is not a number, or has no such area.
 */
export async function readPayTable(path: string, cwd: string, area?: string): Promise<PayTable> {
  const bytes = await readBytes(resolve(cwd, path), path, tableSizeLimit);
  const names = [basename(path)];
  return toPayTable(isZip(bytes) ? await readZip(bytes, path, names) : await readCsv(bytes, path, names), area);
}

/** Finds the pay of a six-digit SOC code, and the code of the row that has it, which may stand for several occupations. */
export function findPay(socCode: string, { rows }: PayTable): { readonly row: PayRow; readonly code: string } | undefined {
  const code = rows.has(socCode) ? socCode : (combinedCodeOf(socCode) ?? socCode);
  const row = rows.get(code);
  return row && { row, code };
}

/** A table as it was read. */
interface RawTable {
  /** What messages call it. */
  readonly label: string;
  readonly rows: readonly (readonly string[])[];
  /** The names of the file and of the archives around it, innermost first: they tell the year. */
  readonly names: readonly string[];
  /** The text of the other sheets, which states the top codes. */
  readonly notes: string;
}

/** @param names the names of the file and of the archives around it, innermost first */
async function readZip(bytes: Buffer, label: string, names: readonly string[]): Promise<RawTable> {
  const archive = await openArchive(bytes, label, sheetSizeLimit);
  try {
    return archive.names.includes('xl/workbook.xml')
      ? await readSpreadsheet(archive, label, names)
      : await readPublishedZip(archive, label, names);
  } finally {
    archive.close();
  }
}

/**
 * Reads the only table of a published zip, or the one of the nation, the states or the metropolitan areas. Skips descriptions, and the lock
 * files of an open spreadsheet.
 */
async function readPublishedZip(archive: Archive, label: string, names: readonly string[]): Promise<RawTable> {
  const tables = archive.names.filter((name) => /\.(xlsx|csv)$/i.test(name) && !/^[~.]/.test(basename(name)));
  const main = [/national/i, /^state/i, /^MSA/i].map((pattern) => tables.filter((name) => pattern.test(basename(name))));
  const [name, second] = main.find((some) => some.length > 0) ?? tables;
  if (name === undefined || second !== undefined)
    throw new UserError(`${label} contains ${name === undefined ? 'no table' : 'several tables'}`, { hint: tableHint });
  const bytes = await archive.read(name);
  const innerLabel = `${label}: ${basename(name)}`;
  const innerNames = [basename(name), ...names];
  if (!isZip(bytes)) return readCsv(bytes, innerLabel, innerNames);
  const workbook = await openArchive(bytes, innerLabel, sheetSizeLimit);
  try {
    return await readSpreadsheet(workbook, innerLabel, innerNames);
  } finally {
    workbook.close();
  }
}

async function readSpreadsheet(archive: Archive, label: string, names: readonly string[]): Promise<RawTable> {
  const sheets = await readSheets(archive, label);
  const table = sheets.find(({ rows }) => rows[0]?.some((cell) => /^occ[_ ]code$/i.test(cell.trim()))) ?? sheets[0];
  const notes = sheets.flatMap(({ rows, name }) => (name === table?.name ? [] : rows.flat())).join('\n');
  return { label, rows: table?.rows ?? [], names, notes };
}

async function readCsv(bytes: Buffer, label: string, names: readonly string[]): Promise<RawTable> {
  const { default: papa } = await import('papaparse');
  const text = decodeText(bytes);
  if (isBinary(bytes)) throw new UserError(`${label} is neither a spreadsheet (.xlsx) nor a CSV`, { hint: tableHint });
  const { data, errors } = papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: rowLimit });
  const quoteError = errors.find(({ type }) => type === 'Quotes');
  if (quoteError)
    throw new UserError(`${label}:${(quoteError.row ?? 0) + 1}: ${quoteError.message}`, {
      hint: 'Was the file cut off? Download it again.',
    });
  return { label, rows: data, names, notes: '' };
}

/** The top codes since May 2022, in US dollars. */
const defaultTopCodes = { hour: 115, year: 239_200 };

function toPayTable({ label, rows, names, notes }: RawTable, area: string | undefined): PayTable {
  const [, hour, year] = /equal to or greater than \$([\d.,]+) per hour or \$([\d.,]+) per year/i.exec(notes) ?? [];
  const topCodes = hour === undefined || year === undefined ? defaultTopCodes : { hour: parseDollars(hour), year: parseDollars(year) };
  return { ...parsePayRows(rows, label, area), asOf: monthIn(names), topCodes };
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

const figureColumns = ['TOT_EMP', ...Object.values(statisticColumns).flatMap((name) => [`A_${name}`, `H_${name}`])];

/** Picks the rows of detailed occupations in one area, over all industries, by SOC code. */
function parsePayRows([header = [], ...body]: RawTable['rows'], label: string, wantedArea?: string): Pick<PayTable, 'rows' | 'area'> {
  const columns = findColumns(header.map(cleanText), label);
  const detailed = body
    .map((row, index) => ({ row, area: areaOf(row, columns), place: `${label}: row ${index + 2}` }))
    .filter(({ row, area }) => area !== '' && isDetailed(row, columns));
  if (detailed.length === 0) throw new UserError(`${label} has no national figures for detailed occupations`, { hint: tableHint });
  const chosen = chooseArea(new Set(detailed.map(({ area }) => area)), wantedArea, label);
  const rows = new Map<string, PayRow>();
  for (const { row, place } of detailed.filter(({ area }) => area === chosen)) {
    const code = cellOf(row, columns.code);
    if (rows.has(code)) throw new UserError(`${place}: ${code} appears twice`, { hint: 'Use the table that covers all industries.' });
    rows.set(code, { title: cellOf(row, columns.title), figures: parseFigures(row, columns, place) });
  }
  return { rows, area: chosen === nation ? null : chosen };
}

/** The places of the columns that matter, from 0; -1 for one that the table lacks. */
interface Columns {
  readonly code: number;
  readonly title: number;
  readonly group: number;
  readonly areaType: number;
  readonly areaTitle: number;
  readonly industry: number;
  readonly figures: readonly (readonly [name: string, place: number])[];
}

function findColumns(header: readonly string[], label: string): Columns {
  const indexes = new Map(header.map((column, index) => [column.toUpperCase().replaceAll(' ', '_'), index]));
  const find = (...names: readonly string[]): number => names.map((name) => indexes.get(name)).find((index) => index !== undefined) ?? -1;
  const findRequired = (...names: readonly [string, ...string[]]): number => {
    const index = find(...names);
    if (index < 0) throw new UserError(`${label} has no column ${names[0]}`, { hint: didYouMean(names[0], indexes.keys()) ?? tableHint });
    return index;
  };
  const [code, title] = [findRequired('OCC_CODE'), findRequired('OCC_TITLE')];
  const group = findRequired('O_GROUP', 'OCC_GROUP', 'GROUP');
  findRequired('A_MEAN', 'H_MEAN');
  const area = { areaType: find('AREA_TYPE'), areaTitle: find('AREA_TITLE', 'AREA_NAME', 'STATE') };
  return { code, title, group, ...area, industry: find('I_GROUP'), figures: figureColumns.map((name) => [name, find(name)]) };
}

function cellOf(row: readonly string[], index: number): string {
  return cleanText(row[index] ?? '');
}

/** Returns the name of the area that a row is about; empty if the table does not say. A table without areas is national. */
function areaOf(row: readonly string[], { areaType, areaTitle }: Columns): string {
  const isNational = areaType < 0 ? areaTitle < 0 : Number(cellOf(row, areaType)) === 1;
  return isNational ? nation : cellOf(row, areaTitle);
}

function isDetailed(row: readonly string[], { group, industry }: Columns): boolean {
  return /^detailed$/i.test(cellOf(row, group)) && (industry < 0 || /^cross-industry$/i.test(cellOf(row, industry)));
}

function parseFigures(row: readonly string[], { figures }: Columns, place: string): PayRow['figures'] {
  const cells = figures.map(([name, index]) => [name, cellOf(row, index)] as const);
  const wrong = cells.find(([, figure]) => !isFigure(figure));
  if (wrong) throw new UserError(`${place}: ${wrong[0]} is not a number: '${wrong[1].slice(0, 40)}'`);
  return Object.fromEntries(cells);
}

/** Accepts an amount, `#` for a top-coded one, and `*`, `**` or nothing for a missing one. */
function isFigure(text: string): boolean {
  return text === '' || /^(#|\*{1,2})$/.test(text) || parseAmount(text) >= 0;
}

/** Parses a published amount, such as `79,850` or `$1.2e5`. Returns NaN for anything else. */
export function parseAmount(text: string): number {
  return /^\$?[\d,]+(\.\d+)?([Ee][+]?\d{1,2})?$/.test(text) ? Number(text.replace(/[$,]/g, '')) : NaN;
}

const tableHint = 'Use an OEWS table, such as the national one: oesm24nat.zip, the spreadsheet in it, or the same table as CSV.';
