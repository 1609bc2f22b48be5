import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Fault, UserError } from '../model/user-error.js';
import { roleFiles } from './folder.js';
import { loadFile, type Shelves } from './load-role.js';

/** A role file, and all that is wrong with it. */
export interface ValidatedFile {
  readonly file: string;
  readonly faults: readonly Fault[];
}

/**
 * Every named file and every role file of the named folders, each with all its levels and all that it inherits.
 * @throws UserError where there is no such file, it cannot be read, or a folder holds no role files.
 */
export async function validateFiles(paths: readonly string[], shelves: Shelves): Promise<ValidatedFile[]> {
  const files = paths.flatMap((path) => (isFolder(resolve(shelves.cwd, path)) ? filesOf(path, shelves.cwd) : [path]));
  const validated: ValidatedFile[] = [];
  for (const file of files) validated.push({ file, faults: await faultsOf(file, shelves) });
  return validated;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesOf(path: string, cwd: string): string[] {
  const files = roleFiles({ path, cwd, origin: 'file' }).map((name) => join(path, name));
  if (files.length === 0)
    throw new UserError(`${path}: there are no role files in this folder`, { hint: 'Role files end in .yaml, .yml or .json.' });
  return files;
}

async function faultsOf(file: string, shelves: Shelves): Promise<readonly Fault[]> {
  try {
    const role = await loadFile(file, null, shelves);
    for (const level of role.levels) await loadFile(file, level, shelves);
    return [];
  } catch (error) {
    if (error instanceof UserError && error.faults.length > 0) return error.faults;
    throw error;
  }
}
