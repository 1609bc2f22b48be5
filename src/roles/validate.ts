import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Fault, UserError } from '../model/user-error.js';
import { roleFiles } from './folder.js';
import { openFile, type Shelves } from './load-role.js';
import { placed } from './faulty-role.js';
import { resolveWhole } from './inherit.js';
import { strictFindings, type StrictTerms } from './strict/index.js';

/** A role file, and all that is wrong with it. */
export interface ValidatedFile {
  readonly file: string;
  readonly faults: readonly Fault[];
  /** What a reader would doubt; looked for only where it is asked for, in files without faults. */
  readonly warnings: readonly Fault[];
}

/**
 * Every named file and every role file of the named folders, each with all its levels and all that it inherits.
 * @param terms what the strict checks go by; null where they are not asked for
 * @throws UserError where there is no such file, it cannot be read, or a folder holds no role files.
 */
export async function validateFiles(paths: readonly string[], shelves: Shelves, terms: StrictTerms | null): Promise<ValidatedFile[]> {
  const files = paths.flatMap((path) => (isFolder(resolve(shelves.cwd, path)) ? filesOf(path, shelves.cwd) : [path]));
  const validated: ValidatedFile[] = [];
  for (const file of files) validated.push(await validateFile(file, shelves, terms));
  return validated;
}

/** What cannot be looked at, such as a link that leads to itself, is told of where it is read. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function filesOf(path: string, cwd: string): string[] {
  const files = roleFiles({ path, cwd, origin: 'file' }).map((name) => join(path, name));
  if (files.length === 0)
    throw new UserError(`${path}: there are no role files in this folder`, { hint: 'Role files end in .yaml, .yml or .json.' });
  return files;
}

async function validateFile(file: string, shelves: Shelves, terms: StrictTerms | null): Promise<ValidatedFile> {
  try {
    const found = await openFile(file, shelves);
    const whole = await resolveWhole(found);
    const warnings = terms ? placed(await found.draft.yaml(), strictFindings(found.draft, whole, terms)) : [];
    return { file, faults: [], warnings };
  } catch (error) {
    if (error instanceof UserError && error.faults.length > 0) return { file, faults: error.faults, warnings: [] };
    throw error;
  }
}
