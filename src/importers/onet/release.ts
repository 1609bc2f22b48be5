import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../../model/errors.js';
import { isZip, openArchive } from '../files/archive.js';
import { decodeTable, explainReadError, readBytes, readFirstBytes } from '../files/published-file.js';
import { entryLimit } from '../files/limits.js';
import type { TabTable } from '../files/tab-table.js';

/** A published release, be it a zip or a folder. */
export interface Release {
  /** As it was named. */
  readonly label: string;
  /** The table of that name, without `.txt`; null where the release has none. */
  table(name: string): Promise<TabTable | null>;
  close(): void;
}

/** @throws UserError where it is neither a zip nor a folder, or holds no occupations. */
export async function openRelease(path: string, cwd: string): Promise<Release> {
  const whole = resolve(cwd, path);
  const release = (await isFolder(whole, path)) ? await folderRelease(whole, path) : await zipRelease(whole, path);
  return release;
}

async function isFolder(path: string, label: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw explainReadError(error, label);
  }
}

async function zipRelease(path: string, label: string): Promise<Release> {
  if (!isZip(await readFirstBytes(path, label)))
    throw new UserError(`${label} is neither a zip nor a folder`, { hint: `${publishedHint} Where it is a zip, it may be damaged.` });
  const archive = await openArchive(path, label);
  try {
    const read = async (name: string): Promise<string> => decodeTable(await archive.read(name));
    return releaseOf(label, archive.names, read, () => archive.close());
  } catch (error) {
    archive.close();
    throw error;
  }
}

/** The folder itself, or the one folder in it that unpacking made. */
async function folderRelease(path: string, label: string): Promise<Release> {
  const names = await readdir(path, { withFileTypes: true });
  const inner = names.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const isHere = names.some(({ name }) => key(name) === key(occupationTable));
  const [only] = inner;
  const folder = !isHere && only && inner.length === 1 ? join(path, only.name) : path;
  const read = async (name: string): Promise<string> => decodeTable(await readBytes(join(folder, name), join(label, name), entryLimit));
  return releaseOf(label, await readdir(folder), read, () => {});
}

const occupationTable = 'Occupation Data';

function releaseOf(label: string, names: readonly string[], read: (name: string) => Promise<string>, close: () => void): Release {
  const byKey = new Map<string, string>();
  for (const name of names.filter((each) => each.toLowerCase().endsWith('.txt'))) {
    const other = byKey.get(key(name));
    if (other !== undefined)
      throw new UserError(`${label} has ${basename(name)} twice: ${other} and ${name}`, { hint: 'Name one release alone.' });
    byKey.set(key(name), name);
  }
  if (!byKey.has(key(occupationTable))) throw new UserError(`${label} holds no ${occupationTable}.txt`, { hint: publishedHint });
  const table = async (wanted: string): Promise<TabTable | null> => {
    const name = byKey.get(key(wanted));
    return name === undefined ? null : { name: `${label}: ${basename(name)}`, text: await read(name) };
  };
  return { label, table, close };
}

const publishedHint = 'The text release of the O*NET Database is wanted: db_29_3_text.zip, or the folder that it unpacks to.';

/** `db_29_3_text/Job Zones.txt` and `job_zones.TXT` are one table. */
function key(path: string): string {
  return basename(path)
    .toLowerCase()
    .replace(/\.txt$/, '')
    .replace(/[\s_]+/g, ' ');
}
