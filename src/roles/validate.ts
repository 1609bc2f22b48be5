import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Fault, UserError } from '../model/user-error.js';
import { isRoleFile, roleFiles } from './folder.js';
import { openFile, type Shelves } from './load-role.js';
import { inFileOrder } from './faults/fault.js';
import { placed } from './faults/faulty-role.js';
import { resolveWhole } from './inherit.js';
import { strictFindings, type StrictTerms } from './strict/index.js';
import type { IdBearer } from './sharing.js';
import { sharedIds } from './strict/shared-ids.js';
import type { YamlFile } from './yaml/yaml-file.js';

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
  const validated: (ValidatedFile & Partial<IdBearer>)[] = [];
  for (const file of files) validated.push(await validateFile(file, shelves, terms));
  const shared = terms ? await sharedIds(validated.flatMap(toBearer), shelves.cwd, async (file) => reread(file, shelves)) : [];
  return validated.map(({ file, faults, warnings }) => {
    const further = shared.filter((fault) => fault.file === file);
    return { file, faults, warnings: further.length === 0 ? warnings : inFileOrder([...warnings, ...further]) };
  });
}

/** What is piped bears its id beside no others, and could not be read again. */
function toBearer({ file, id }: ValidatedFile & Partial<IdBearer>): IdBearer[] {
  return id !== undefined && isRoleFile(file) ? [{ file, id }] : [];
}

async function reread(file: string, shelves: Shelves): Promise<YamlFile> {
  return (await openFile(file, shelves)).draft.yaml();
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

/** The id is told of files without faults alone. */
async function validateFile(file: string, shelves: Shelves, terms: StrictTerms | null): Promise<ValidatedFile & Partial<IdBearer>> {
  try {
    const found = await openFile(file, shelves);
    const whole = await resolveWhole(found);
    const warnings = terms ? placed(await found.draft.yaml(), strictFindings(found.draft, whole, terms)) : [];
    return { file, faults: [], warnings, id: found.draft.role.id };
  } catch (error) {
    if (error instanceof UserError && error.faults.length > 0) return { file, faults: error.faults, warnings: [] };
    throw error;
  }
}
