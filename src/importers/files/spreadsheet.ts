import { dirname, posix } from 'node:path';
import { UserError } from '../../model/errors.js';
import type { Archive } from './archive.js';
import { cellLengthLimit, cellLimit, columnLimit } from './limits.js';
import { localName, walkXml } from './walk-xml.js';

/** A sheet of a spreadsheet (Office Open XML), its cells as text. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Called with the number of rows of all sheets so far. May throw, which stops the reading. */
type OnRow = (count: number) => void;

/**
 * Reads all sheets, in the order of the workbook. Sheets that the archive does not contain are left out.
 * @throws UserError if the archive is not a spreadsheet, or a sheet is not well formed or too large.
 */
export async function readSheets(archive: Pick<Archive, 'names' | 'chunks'>, label: string, onRow: OnRow = () => {}): Promise<Sheet[]> {
  const workbook = openPart(archive, 'xl/workbook.xml', label);
  const targets = await readTargets(archive, label);
  const sharedStrings = archive.names.includes('xl/sharedStrings.xml')
    ? await parseSharedStrings(openPart(archive, 'xl/sharedStrings.xml', label), label)
    : [];
  const sheets: Sheet[] = [];
  let rowCount = 0;
  for (const { name, id } of await parseWorkbook(workbook, label)) {
    const target = targets.get(id);
    if (target === undefined || !archive.names.includes(target)) continue;
    const rows = await parseRows(openPart(archive, target, label), sharedStrings, `${label}: the sheet ${name}`, () =>
      onRow((rowCount += 1)),
    );
    sheets.push({ name, rows });
  }
  return sheets;
}

type Part = AsyncIterable<Uint8Array>;

function openPart(archive: Pick<Archive, 'names' | 'chunks'>, name: string, label: string): Part {
  if (!archive.names.includes(name)) throw new UserError(`${label} is not a spreadsheet: it has no ${name}`);
  return archive.chunks(name);
}

async function parseWorkbook(xml: Part, label: string): Promise<{ name: string; id: string }[]> {
  const sheets: { name: string; id: string }[] = [];
  await walkXml(xml, label, {
    open: ({ name, attributes }) => {
      if (localName(name) === 'sheet') sheets.push({ name: attributes['name'] ?? '', id: attributes['r:id'] ?? '' });
    },
  });
  return sheets;
}

/** Maps each relationship id of the workbook to the path of the part that it refers to. */
async function readTargets(archive: Pick<Archive, 'names' | 'chunks'>, label: string): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await walkXml(openPart(archive, 'xl/_rels/workbook.xml.rels', label), label, {
    open: ({ name, attributes }) => {
      const target = attributes['Target'] ?? '';
      if (localName(name) === 'Relationship')
        targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : posix.join(dirname('xl/workbook.xml'), target));
    },
  });
  return targets;
}

/** Parses the strings that cells refer to by index. Joins the formatted runs (`r`) of a string and skips phonetic hints (`rPh`). */
async function parseSharedStrings(xml: Part, label: string): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let hintDepth = 0;
  await walkXml(xml, label, {
    open: ({ name }) => {
      if (localName(name) === 'si') current = '';
      if (localName(name) === 'rPh') hintDepth += 1;
      isText = localName(name) === 't' && hintDepth === 0;
    },
    text: (chunk) => {
      if (isText) current = addToCell(current, chunk, label);
    },
    close: (name) => {
      if (name === 'si') strings.push(current);
      if (strings.length > cellLimit) throw new UserError(`${label} has more than ${cellLimit} texts`);
      if (name === 'rPh') hintDepth -= 1;
      if (name === 't') isText = false;
    },
  });
  return strings;
}

/** @throws UserError if the cell becomes too long */
function addToCell(text: string, chunk: string, label: string): string {
  if (text.length + chunk.length > cellLengthLimit) throw new UserError(`${label} has a cell of more than ${cellLengthLimit} letters`);
  return text + chunk;
}

async function parseRows(xml: Part, sharedStrings: readonly string[], label: string, onRow: () => void): Promise<string[][]> {
  const rows: string[][] = [];
  let row: string[] = [];
  let cellCount = 0;
  let column = 0;
  let type = '';
  let value = '';
  let isValue = false;
  await walkXml(xml, label, {
    open: ({ name, attributes }) => {
      const tag = localName(name);
      if (tag === 'row') row = [];
      if (tag === 'c') {
        column = attributes['r'] === undefined ? row.length : columnIndex(attributes['r']);
        if (column >= columnLimit) throw new UserError(`${label} has more than ${columnLimit} columns`);
        type = attributes['t'] ?? 'n';
        value = '';
      }
      isValue = tag === 'v' || tag === 't';
    },
    text: (chunk) => {
      if (isValue) value = addToCell(value, chunk, label);
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') isValue = false;
      if (tag === 'c') {
        cellCount += Math.max(1, column + 1 - row.length);
        if (cellCount > cellLimit)
          throw new UserError(`${label} has more than ${cellLimit} cells`, { hint: 'Of OEWS, use the national table.' });
        while (row.length < column) row.push('');
        row[column] = type === 's' ? (sharedStrings[Number(value)] ?? '') : value;
      }
      if (tag === 'row') {
        cellCount += 1;
        rows.push(row);
        onRow();
      }
    },
  });
  return rows;
}

/** Returns the column of a cell reference, from 0: `AB12` is in column 27. */
function columnIndex(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{0,3}/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return Math.max(0, column - 1);
}
