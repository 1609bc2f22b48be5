import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../../model/errors.js';
import { isZip, openArchive } from './archive.js';
import { tableSizeLimit } from './limits.js';
import { explainReadError, readBytes, readFirstBytes } from './published-file.js';

/** The files of a publication: those of a zip, or of the folder that it unpacks to. */
export interface FileCollection {
  /** The path as the user wrote it. */
  readonly label: string;
  /** With folders, where they are in some. */
  readonly names: readonly string[];
  /** @throws UserError if the file is damaged, or larger than the limits. */
  read(name: string): Promise<Buffer>;
  close(): void;
}

/**
 * Opens a zip or a folder.
 * @param isWanted whether a name is that of a file that the publication must have; tells its folder from the one around it
 * @param hint what to name instead
 * @throws UserError if the path is neither, or cannot be read.
 */
export async function openCollection(
  path: string,
  cwd: string,
  isWanted: (name: string) => boolean,
  hint: string,
): Promise<FileCollection> {
  const absolutePath = resolve(cwd, path);
  if (await isFolder(absolutePath, path)) return openFolder(absolutePath, path, isWanted);
  if (!isZip(await readFirstBytes(absolutePath, path)))
    throw new UserError(`${path} is neither a zip nor a folder`, { hint: `${hint} If it should be a zip, it may be damaged.` });
  const archive = await openArchive(absolutePath, path);
  return { label: path, names: archive.names, read: (name) => archive.read(name), close: () => archive.close() };
}

async function isFolder(path: string, label: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw explainReadError(error, label);
  }
}

/** Opens the folder, or its only subfolder if unpacking made one. */
async function openFolder(path: string, label: string, isWanted: (name: string) => boolean): Promise<FileCollection> {
  const entries = await readdir(path, { withFileTypes: true });
  const subfolders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const [subfolder] = subfolders;
  const isAround = !entries.some(({ name }) => isWanted(name)) && subfolder && subfolders.length === 1;
  const folder = isAround ? join(path, subfolder.name) : path;
  const read = async (name: string): Promise<Buffer> => readBytes(join(folder, name), join(label, name), tableSizeLimit);
  return { label, names: await readdir(folder), read, close: () => {} };
}
