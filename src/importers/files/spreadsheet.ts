import { dirname, posix } from 'node:path';
import type { SaxesTagPlain } from 'saxes';
import { UserError } from '../../model/errors.js';
import type { Archive } from './archive.js';
import { cellLimit, columnLimit } from './limits.js';

/** The texts of a spreadsheet (Office Open XML), sheet by sheet in the order of the workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** @throws UserError where the archive is no spreadsheet, or a sheet is not well formed. */
export async function readSheets(archive: Archive, label: string): Promise<Sheet[]> {
  const book = await part(archive, 'xl/workbook.xml', label);
  const targets = await relations(archive, label);
  const texts = archive.names.includes('xl/sharedStrings.xml')
    ? await sharedTexts(await part(archive, 'xl/sharedStrings.xml', label), label)
    : [];
  const sheets: Sheet[] = [];
  for (const { name, id } of await sheetsOf(book, label)) {
    const target = targets.get(id);
    if (target === undefined || !archive.names.includes(target)) continue;
    sheets.push({ name, rows: await rowsOf(await part(archive, target, label), texts, `${label}: the sheet ${name}`) });
  }
  return sheets;
}

async function part(archive: Archive, name: string, label: string): Promise<string> {
  if (!archive.names.includes(name)) throw new UserError(`${label} is no spreadsheet: it has no ${name}`);
  return (await archive.read(name)).toString('utf8');
}

async function sheetsOf(xml: string, label: string): Promise<{ name: string; id: string }[]> {
  const sheets: { name: string; id: string }[] = [];
  await walk(xml, label, {
    open: ({ name, attributes }) => {
      if (local(name) === 'sheet') sheets.push({ name: attributes['name'] ?? '', id: attributes['r:id'] ?? '' });
    },
  });
  return sheets;
}

/** Which part each id of the workbook stands for. */
async function relations(archive: Archive, label: string): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await walk(await part(archive, 'xl/_rels/workbook.xml.rels', label), label, {
    open: ({ name, attributes }) => {
      const target = attributes['Target'] ?? '';
      if (local(name) === 'Relationship')
        targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : posix.join(dirname('xl/workbook.xml'), target));
    },
  });
  return targets;
}

/** Texts that the cells refer to by number; each may be in several runs, and phonetic hints are none of it. */
async function sharedTexts(xml: string, label: string): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let hints = 0;
  await walk(xml, label, {
    open: ({ name }) => {
      if (local(name) === 'si') text = '';
      if (local(name) === 'rPh') hints += 1;
      isText = local(name) === 't' && hints === 0;
    },
    text: (more) => {
      if (isText) text += more;
    },
    close: (name) => {
      if (name === 'si') texts.push(text);
      if (name === 'rPh') hints -= 1;
      if (name === 't') isText = false;
    },
  });
  return texts;
}

async function rowsOf(xml: string, shared: readonly string[], label: string): Promise<string[][]> {
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let column = 0;
  let type = '';
  let value = '';
  let isValue = false;
  await walk(xml, label, {
    open: ({ name, attributes }) => {
      const tag = local(name);
      if (tag === 'row') row = [];
      if (tag === 'c') {
        column = attributes['r'] === undefined ? row.length : columnOf(attributes['r']);
        if (column >= columnLimit) throw new UserError(`${label} has more than ${columnLimit} columns`);
        type = attributes['t'] ?? 'n';
        value = '';
      }
      isValue = tag === 'v' || tag === 't';
    },
    text: (more) => {
      if (isValue) value += more;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') isValue = false;
      if (tag === 'c') {
        cells += Math.max(1, column + 1 - row.length);
        if (cells > cellLimit)
          throw new UserError(`${label} has more than ${cellLimit} cells`, { hint: 'The national table of OEWS is wanted.' });
        while (row.length < column) row.push('');
        row[column] = type === 's' ? (shared[Number(value)] ?? '') : value;
      }
      if (tag === 'row') {
        cells += 1;
        rows.push(row);
      }
    },
  });
  return rows;
}

/** `AB12` stands in the column 27, from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{0,3}/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return Math.max(0, column - 1);
}

interface Visitor {
  readonly open: (tag: SaxesTagPlain) => void;
  readonly text?: (text: string) => void;
  /** The tag's name without its prefix. */
  readonly close?: (name: string) => void;
}

/** Reads XML as a stream. A document type is refused: no spreadsheet has one, and entities are what bombs are made of. */
async function walk(xml: string, label: string, { open, text, close }: Visitor): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw new UserError(`${label} is damaged: ${cause.message}`, { cause });
  });
  parser.on('doctype', () => {
    throw new UserError(`${label} is no spreadsheet: it declares a document type`);
  });
  parser.on('opentag', open);
  if (text) parser.on('text', text);
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
