import { basename, extname, resolve } from 'node:path';
import { UserError } from '../../model/errors.js';
import { isZip, openArchive } from '../files/archive.js';
import { cellLengthLimit, columnLimit, tableSizeLimit } from '../files/limits.js';
import { decodeText, isBinary } from '../documents/decode-text.js';
import { readBytes } from '../files/published-file.js';
import { readSheets } from '../files/spreadsheet.js';
import { htmlTables } from './html-tables.js';
import { markdownTables } from './markdown-tables.js';

/** A table of a file: a sheet, a table of a Markdown file, or the whole of a CSV. */
export interface SourceTable {
  /** What messages call it: `ladder.xlsx, sheet Design`. */
  readonly label: string;
  /** The name of its sheet, or the heading above it; null if that says nothing. */
  readonly heading: string | null;
  /** The title of a Markdown file if it is short, else the name of the file as words: `engineering ladder`. */
  readonly fileTitle: string;
  /** Cells may have several lines. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads the tables of a file: an Excel workbook, a Markdown file, or text in columns.
 * @throws UserError if there is no such file, it has no table, or it is damaged or too large.
 */
export async function readTables(path: string, cwd: string): Promise<SourceTable[]> {
  return tablesIn(await readBytes(resolve(cwd, path), path, tableSizeLimit), path);
}

/** The same for the bytes of a file. */
export async function tablesIn(bytes: Buffer, path: string): Promise<SourceTable[]> {
  const fileTitle = basename(path, extname(path))
    .replaceAll(/[-_.\s]+/g, ' ')
    .trim();
  const tables = isZip(bytes) ? await workbookTables(bytes, path) : await textTables(bytes, path);
  const filled = tables.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  if (filled.length === 0)
    throw new UserError(`${path} has no table`, { hint: 'A ladder is a table in a CSV, TSV, Excel (.xlsx) or Markdown file.' });
  refuseTooManyRows(
    filled.reduce((sum, table) => sum + table.rows.length, 0),
    path,
  );
  return filled.map((table) => ({ fileTitle, ...table }));
}

/** Rows of all tables of a file: ten times a ladder of 50 roles with ten levels and 20 skills each. */
const ladderRowLimit = 100_000;

/** Bytes of a table that is text: 200 for each row. */
const ladderTextLimit = 20_000_000;

function refuseTooManyRows(count: number, path: string): void {
  if (count > ladderRowLimit) throw new UserError(`${path} has more than ${ladderRowLimit} rows`, { hint: sizeHint });
}

const sizeHint = 'Is this a career ladder? A file for each department will do.';

type Table = Omit<SourceTable, 'fileTitle'> & Partial<Pick<SourceTable, 'fileTitle'>>;

async function workbookTables(bytes: Buffer, path: string): Promise<Table[]> {
  const archive = await openArchive(bytes, path, tableSizeLimit);
  try {
    const sheets = await readSheets(archive, path, (count) => refuseTooManyRows(count, path));
    return sheets.map(({ name, rows }) => ({
      label: sheets.length === 1 ? path : `${path}, sheet ${name}`,
      heading: unnamedSheet.test(name) ? null : name.trim(),
      rows,
    }));
  } finally {
    archive.close();
  }
}

/** The names that Excel gives to sheets, in seven languages. */
const unnamedSheet = /^\s*(?:sheet|tabelle|feuil|feuille|hoja|foglio|planilha|folha|blad)\s*\d*\s*$/i;

async function textTables(bytes: Buffer, path: string): Promise<Table[]> {
  if (isBinary(bytes)) throw new UserError(`${path} is no table`, { hint: 'Save it as CSV or Excel workbook (.xlsx).' });
  if (bytes.length > ladderTextLimit) throw new UserError(`${path} is larger than ${ladderTextLimit / 1e6} MB`, { hint: sizeHint });
  const text = decodeText(bytes);
  if (/\.(?:md|markdown)$/i.test(path)) {
    const [, title = ''] = /^#\s+(.+?)[\s#]*$/m.exec(text) ?? [];
    return (await markdownTables(text, path)).map((table) => ({ ...table, ...(isName(title) && { fileTitle: title }) }));
  }
  if (/\.(?:html?|xhtml)$/i.test(path)) {
    refuseTooManyRows(text.match(/<tr[\s>]/gi)?.length ?? 0, path);
    return (await htmlTables(text, path)).map((table) => ({ ...table, label: path }));
  }
  return [{ label: path, heading: null, rows: await parseColumns(text, path) }];
}

/** Whether a title says whose ladder it is: a short one does, and a longer one that calls itself one; a sentence does not. */
function isName(title: string): boolean {
  const words = title.split(/\s+/).length;
  const isLadder =
    /\b(?:framework|ladder|matrix)\b/i.test(title) && !/\b(?:how|what|why|when|where|who|we|you|this|using|about|welcome)\b/i.test(title);
  return title !== '' && words <= (isLadder ? 7 : 4) && !/[*_`[\]<>]/.test(title);
}

/** Reads text in columns. The character that divides the first lines best divides all. */
async function parseColumns(text: string, path: string): Promise<string[][]> {
  const { default: papa } = await import('papaparse');
  const rows: string[][] = [];
  const firstLine = text.slice(0, 1_000_000).split('\n', 1)[0] ?? '';
  if (firstLine.split(/[,;\t|]/, columnLimit * 4).length > columnLimit * 3) throw tooManyColumns(path);
  papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    step: ({ data, errors }) => {
      if (errors.some(({ code }) => code === 'MissingQuotes'))
        throw new UserError(`${path}: a quote in row ${rows.length + 1} is not closed`, { hint: 'Was the file cut off?' });
      if (data.some(({ length }) => length > cellLengthLimit))
        throw new UserError(`${path} has a cell of more than ${cellLengthLimit} letters`);
      if (data.length > columnLimit) throw tooManyColumns(path);
      refuseTooManyRows(rows.push(data), path);
    },
  });
  return rows;
}

function tooManyColumns(path: string): UserError {
  return new UserError(`${path} has more than ${columnLimit} columns`);
}
