import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../../model/errors.js';
import { isZip, openArchive } from '../files/archive.js';
import { decodeTable, explainReadError, readBytes, readFirstBytes } from '../files/published-file.js';
import { tableSizeLimit } from '../files/limits.js';
import type { TableRow, TabTable } from '../files/tab-table.js';
import { type Lookup, lookUp, type ReleaseTable, rowsOf } from './release-table.js';

/** A text release of the O*NET Database, from a zip or a folder. */
export interface Release {
  /** The path as the user wrote it. */
  readonly label: string;
  /** The names of all its tables, without `.txt`. */
  readonly tableNames: readonly string[];
  /** What `rows` looked for so far. */
  readonly lookups: readonly Lookup[];
  /** Reads the table of that name, without `.txt`; null if the release has none. */
  table(name: string): Promise<TabTable | null>;
  /** Reads a table under the names that this release has for it; no rows if it has none of them. */
  rows<Required extends string, Optional extends string = never>(
    table: ReleaseTable<Required, Optional>,
  ): Promise<Iterable<TableRow<Required | Optional>>>;
  close(): void;
}

/** @throws UserError if the path is neither a zip nor a folder, or contains no occupations. */
export async function openRelease(path: string, cwd: string): Promise<Release> {
  const absolutePath = resolve(cwd, path);
  return (await isFolder(absolutePath, path)) ? openFolder(absolutePath, path) : openZip(absolutePath, path);
}

async function isFolder(path: string, label: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw explainReadError(error, label);
  }
}

/** Reads the folder, or its only subfolder if unpacking made one. */
async function openFolder(path: string, label: string): Promise<Release> {
  const entries = await readdir(path, { withFileTypes: true });
  const subfolders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const hasOccupations = entries.some(({ name }) => tableKey(name) === tableKey(occupationTable));
  const [subfolder] = subfolders;
  const folder = !hasOccupations && subfolder && subfolders.length === 1 ? join(path, subfolder.name) : path;
  const read = async (name: string): Promise<string> => decodeTable(await readBytes(join(folder, name), join(label, name), tableSizeLimit));
  return toRelease(label, await readdir(folder), read, () => {});
}

async function openZip(path: string, label: string): Promise<Release> {
  if (!isZip(await readFirstBytes(path, label)))
    throw new UserError(`${label} is neither a zip nor a folder`, { hint: `${releaseHint} If it should be a zip, it may be damaged.` });
  const archive = await openArchive(path, label);
  try {
    const read = async (name: string): Promise<string> => decodeTable(await archive.read(name));
    return toRelease(label, archive.names, read, () => archive.close());
  } catch (error) {
    archive.close();
    throw error;
  }
}

const occupationTable = 'Occupation Data';

function toRelease(label: string, names: readonly string[], read: (name: string) => Promise<string>, close: () => void): Release {
  const namesByKey = new Map<string, string>();
  for (const name of names.filter((each) => each.toLowerCase().endsWith('.txt'))) {
    const other = namesByKey.get(tableKey(name));
    if (other !== undefined)
      throw new UserError(`${label} has ${basename(name)} twice: ${other} and ${name}`, { hint: 'Name a single release.' });
    namesByKey.set(tableKey(name), name);
  }
  if (!namesByKey.has(tableKey(occupationTable))) throw new UserError(`${label} contains no ${occupationTable}.txt`, { hint: releaseHint });
  const table = async (wanted: string): Promise<TabTable | null> => {
    const name = namesByKey.get(tableKey(wanted));
    return name === undefined ? null : { name: `${label}: ${basename(name)}`, text: await read(name) };
  };
  const lookups: Lookup[] = [];
  const rows: Release['rows'] = async (wanted) => {
    const lookup = lookUp(wanted.names, (each) => namesByKey.has(tableKey(each)));
    lookups.push(lookup);
    const files: TabTable[] = [];
    for (const each of lookup.used ?? []) files.push(...[await table(each)].filter((file) => file !== null));
    return rowsOf(files, wanted);
  };
  return { label, tableNames: [...namesByKey.values()].map(tableName), lookups, table, rows, close };
}

const releaseHint = 'Use a text release of the O*NET Database: a zip such as db_29_3_text.zip, or the folder that it unpacks to.';

/** Ignores folders, case and underscores: `db_29_3_text/Job Zones.txt` and `job_zones.TXT` are the same table. */
function tableKey(path: string): string {
  return tableName(path).toLowerCase();
}

function tableName(path: string): string {
  return basename(path)
    .replace(/\.txt$/i, '')
    .replace(/[\s_]+/g, ' ');
}
