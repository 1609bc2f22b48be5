// Reads and writes the tables of data/occupations: tab-separated text with a header, sorted by code, so that a new release shows as a short diff.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const occupationsFolder = fileURLToPath(new URL('../../data/occupations/', import.meta.url));

const checksumFile = 'checksums.sha256';

/**
 * Reads a table as one object per row, its cells by the names of their columns. Empty cells are left out.
 * @returns {Record<string, string>[]}
 */
export function readTable(name, folder = occupationsFolder) {
  const [header, ...rows] = readFileSync(join(folder, `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(header.flatMap((column, index) => (cells[index] ? [[column, cells[index]]] : []))));
}

/** Reads what the figures come from, and how far two of them may lie apart by chance. */
export function readSources(folder = occupationsFolder) {
  return JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8'));
}

/**
 * Writes all tables, what they come from, and their checksums in the form of `sha256sum`.
 * @param {Record<string, { columns: string[], rows: Record<string, unknown>[] }>} tables
 */
export function writeTables(tables, sources, folder = occupationsFolder) {
  mkdirSync(folder, { recursive: true });
  const files = {
    ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [`${name}.tsv`, tableText(table)])),
    'sources.json': `${JSON.stringify(sources, null, 2)}\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const sums = Object.entries(files).map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`);
  writeFileSync(join(folder, checksumFile), sums.join(''));
}

function tableText({ columns, rows }) {
  const lines = rows.map((row) => columns.map((column) => cellText(row[column])).join('\t'));
  return [columns.join('\t'), ...lines].map((line) => `${line}\n`).join('');
}

function cellText(value) {
  const text = String(value ?? '');
  if (/[\t\n\r]/.test(text)) throw new Error(`a cell of a table has no tab and no line break: ${text}`);
  return text;
}
