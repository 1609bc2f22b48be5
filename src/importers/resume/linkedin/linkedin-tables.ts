import { posix } from 'node:path';
import { type Archive, openArchive } from '../../files/archive.js';
import { decodeText } from '../../documents/decode-text.js';

/** The cells of a row of LinkedIn's data export, by the headers of its columns in lower case. */
export type ExportRow = Readonly<Record<string, string>>;

/** The tables that are read. Others, such as messages and connections, are not opened. */
const fileNames = {
  profile: /^profile\.csv$/i,
  summary: /^profile summary\.csv$/i,
  positions: /^positions\.csv$/i,
  skills: /^skills\.csv$/i,
  education: /^education\.csv$/i,
  certifications: /^certifications\.csv$/i,
  languages: /^languages\.csv$/i,
  projects: /^projects\.csv$/i,
  volunteering: /^volunteering(?: experiences?)?\.csv$/i,
} as const;

/** How sure it is that a zip is a data export of LinkedIn, 0 to 1, by the names of its files. */
export async function linkedInSureness(bytes: Buffer, label: string): Promise<number> {
  const archive = await openArchive(bytes, label, fileLimit);
  archive.close();
  const { profile, positions, skills, education } = fileNames;
  const count = [profile, positions, skills, education].filter((pattern) => pathOf(archive, pattern) !== undefined).length;
  return count > 1 ? 0.95 : count * 0.6;
}

/** Bytes of one table, unpacked: a hundred times the profile of a busy person. */
const fileLimit = 5_000_000;

/**
 * Reads a table of an export, in whatever folder of the archive it is.
 * @returns none if the table is missing
 */
export type ReadTable = (table: keyof typeof fileNames) => Promise<readonly ExportRow[]>;

/**
 * Opens an export for as long as `use` runs.
 * @throws UserError if the archive or a table is damaged or too large
 */
export async function withLinkedInTables<Result>(bytes: Buffer, label: string, use: (read: ReadTable) => Promise<Result>): Promise<Result> {
  const archive = await openArchive(bytes, label, fileLimit);
  try {
    return await use(async (table) => {
      const path = pathOf(archive, fileNames[table]);
      return path === undefined ? [] : readRows(decodeText(await archive.read(path)));
    });
  } finally {
    archive.close();
  }
}

function pathOf({ names }: Archive, pattern: RegExp): string | undefined {
  return names.filter((name) => pattern.test(posix.basename(name)) && !name.startsWith('__MACOSX/')).sort((a, b) => a.length - b.length)[0];
}

async function readRows(text: string): Promise<ExportRow[]> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  // Some tables begin with notes.
  const start = data.findIndex((row) => row.some((cell) => knownHeaders.has(cell.trim().toLowerCase())));
  if (start < 0) return [];
  const headers = (data[start] ?? []).map((header) => header.trim().toLowerCase());
  return data.slice(start + 1).map((row) => Object.fromEntries(headers.map((header, index) => [header, (row[index] ?? '').trim()])));
}

const knownHeaders: ReadonlySet<string> = new Set([
  'first name',
  'title',
  'name',
  'school name',
  'company name',
  'role',
  'profile summary',
]);
