import { basename } from 'node:path';
import { UserError } from '../../model/errors.js';
import { type FileCollection, openCollection } from '../files/file-collection.js';
import { decodeText } from '../documents/decode-text.js';
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
  const files = await openCollection(path, cwd, (name) => tableKey(name) === tableKey(occupationTable), releaseHint);
  try {
    return toRelease(files);
  } catch (error) {
    files.close();
    throw error;
  }
}

const occupationTable = 'Occupation Data';

function toRelease({ label, names, read, close }: FileCollection): Release {
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
    return name === undefined ? null : { name: `${label}: ${basename(name)}`, text: decodeText(await read(name)) };
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
