import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Fault, UserError } from '../model/errors.js';
import { isRoleFile, roleFiles } from './folder.js';
import { openRoleFile, type RoleSources } from './load-role.js';
import { sortFaults } from './diagnostics/fault.js';
import { locateFaults } from './diagnostics/value-fault.js';
import { resolveInheritance } from './resolve-inheritance.js';
import { lintRole, type LintOptions } from './lint/index.js';
import type { RoleFileId } from './duplicate-ids.js';
import { duplicateIds } from './lint/duplicate-ids.js';
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
export async function validateFiles(paths: readonly string[], shelves: RoleSources, terms: LintOptions | null): Promise<ValidatedFile[]> {
  const files = paths.flatMap((path) => (isFolder(resolve(shelves.cwd, path)) ? filesOf(path, shelves.cwd) : [path]));
  const validated: (ValidatedFile & Partial<RoleFileId>)[] = [];
  for (const file of files) validated.push(await validateFile(file, shelves, terms));
  const shared = terms ? await duplicateIds(validated.flatMap(toFileId), shelves.cwd, async (file) => reread(file, shelves)) : [];
  return validated.map(({ file, faults, warnings }) => {
    const further = shared.filter((fault) => fault.file === file);
    return { file, faults, warnings: further.length === 0 ? warnings : sortFaults([...warnings, ...further]) };
  });
}

/** What is piped bears its id beside no others, and could not be read again. */
function toFileId({ file, id }: ValidatedFile & Partial<RoleFileId>): RoleFileId[] {
  return id !== undefined && isRoleFile(file) ? [{ file, id }] : [];
}

async function reread(file: string, shelves: RoleSources): Promise<YamlFile> {
  return (await openRoleFile(file, shelves)).parsed.yaml();
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
async function validateFile(file: string, shelves: RoleSources, terms: LintOptions | null): Promise<ValidatedFile & Partial<RoleFileId>> {
  try {
    const found = await openRoleFile(file, shelves);
    const whole = await resolveInheritance(found);
    const warnings = terms ? locateFaults(await found.parsed.yaml(), lintRole(found.parsed, whole, terms)) : [];
    return { file, faults: [], warnings, id: found.parsed.role.id };
  } catch (error) {
    if (error instanceof UserError && error.faults.length > 0) return { file, faults: error.faults, warnings: [] };
    throw error;
  }
}
