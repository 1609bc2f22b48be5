import { dirname, resolve } from 'node:path';
import type { Fault } from '../../model/errors.js';
import { locateFaults } from '../diagnostics/value-fault.js';
import { type RoleFileId, groupDuplicateIds } from '../group-duplicate-ids.js';
import type { YamlFile } from '../yaml/yaml-file.js';

/**
 * Finds ids that several files of one folder share. Only one file can be found by the id, so all others get a warning.
 * @param files may name a file more than once
 * @param reread parses a file again, to locate its id; called only for files that share theirs
 */
export async function duplicateIds(
  files: readonly RoleFileId[],
  cwd: string,
  reread: (file: string) => Promise<YamlFile>,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const uniqueFiles = [...new Map(files.map((file) => [resolve(cwd, file.file), file]))];
  for (const [first, ...others] of groupDuplicateIds(uniqueFiles.map(([path, file]) => ({ ...file, folder: dirname(path) })))) {
    if (!first) continue;
    const { line, column } = (await reread(first.file)).locate(['id'], 'value');
    const message = `the id ${first.id} is already used at ${first.file}:${line}:${column}`;
    const hint = 'Give each file of a folder its own id.';
    for (const { file } of others) faults.push(...locateFaults(await reread(file), [{ path: ['id'], part: 'value', message, hint }]));
  }
  return faults;
}
