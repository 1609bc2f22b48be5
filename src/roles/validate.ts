import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Fault, UserError } from '../model/errors.js';
import { isRoleFile, roleFiles } from './folder.js';
import { openRoleFile } from './open-role-file.js';
import type { RoleSources } from './role-sources.js';
import { sortFaults } from './diagnostics/fault.js';
import { locateFaults } from './diagnostics/value-fault.js';
import { resolveInheritance } from './resolve-inheritance.js';
import { lintRole, type LintOptions } from './lint/index.js';
import type { RoleFileId } from './group-duplicate-ids.js';
import { unknownLevels } from './lint/unknown-levels.js';
import { duplicateIds } from './lint/duplicate-ids.js';
import type { YamlFile } from './yaml/yaml-file.js';

/** A role file with its faults. */
export interface ValidatedFile {
  readonly file: string;
  readonly faults: readonly Fault[];
  /** Findings of the lint checks. Empty for files with faults, and if the checks are off. */
  readonly warnings: readonly Fault[];
}

/**
 * Validates files, and all role files of folders, with all their levels and everything they inherit.
 * @param lintOptions null turns the lint checks off
 * @throws UserError if a file is missing or cannot be read, or a folder has no role files.
 */
export async function validateFiles(
  paths: readonly string[],
  sources: RoleSources,
  lintOptions: LintOptions | null,
): Promise<ValidatedFile[]> {
  const files = paths.flatMap((path) => (isFolder(resolve(sources.cwd, path)) ? filesOf(path, sources.cwd) : [path]));
  const validated: (ValidatedFile & Partial<RoleFileId>)[] = [];
  for (const file of files) validated.push(await validateFile(file, sources, lintOptions));
  const duplicates = lintOptions ? await duplicateIds(validated.flatMap(toFileId), sources.cwd, async (file) => reread(file, sources)) : [];
  return validated.map(({ file, faults, warnings }) => {
    const ofFile = duplicates.filter((fault) => fault.file === file);
    return { file, faults, warnings: ofFile.length === 0 ? warnings : sortFaults([...warnings, ...ofFile]) };
  });
}

/** Skips pipes: nothing in their folder can have the same id by mistake, and they cannot be read again. */
function toFileId({ file, id }: ValidatedFile & Partial<RoleFileId>): RoleFileId[] {
  return id !== undefined && isRoleFile(file) ? [{ file, id }] : [];
}

async function reread(file: string, sources: RoleSources): Promise<YamlFile> {
  return (await openRoleFile(file, sources)).parsed.yaml();
}

/** False on errors, such as for a circular link: reading the file reports them. */
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

/** Returns the id only for files without faults. */
async function validateFile(
  file: string,
  sources: RoleSources,
  lintOptions: LintOptions | null,
): Promise<ValidatedFile & Partial<RoleFileId>> {
  try {
    const role = await openRoleFile(file, sources);
    const resolved = await resolveInheritance(role);
    const warnings = lintOptions
      ? locateFaults(await role.parsed.yaml(), [...lintRole(role.parsed, resolved, lintOptions), ...(await unknownLevels(role))])
      : [];
    return { file, faults: [], warnings, id: role.parsed.role.id };
  } catch (error) {
    if (error instanceof UserError && error.faults.length > 0) return { file, faults: error.faults, warnings: [] };
    throw error;
  }
}
