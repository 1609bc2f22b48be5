import { dirname, resolve } from 'node:path';
import type { Fault } from '../../model/errors.js';
import { locateFaults } from '../diagnostics/value-fault.js';
import { type RoleFileId, groupDuplicateIds } from '../duplicate-ids.js';
import type { YamlFile } from '../yaml/yaml-file.js';

/**
 * Ids that files of one folder share, at every file but the one that is found.
 * @param reread a file again: only where an id is shared are its places looked for
 */
export async function duplicateIds(
  bearers: readonly RoleFileId[],
  cwd: string,
  reread: (file: string) => Promise<YamlFile>,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  // Each file once, however often it was named.
  const files = [...new Map(bearers.map((bearer) => [resolve(cwd, bearer.file), bearer]))];
  for (const [first, ...others] of groupDuplicateIds(files.map(([path, bearer]) => ({ ...bearer, folder: dirname(path) })))) {
    if (!first) continue;
    const { line, column } = (await reread(first.file)).locate(['id'], 'value');
    const message = `the id ${first.id} stands at ${first.file}:${line}:${column} already`;
    const hint = 'An id finds one file of a folder: give each its own.';
    for (const { file } of others) faults.push(...locateFaults(await reread(file), [{ path: ['id'], part: 'value', message, hint }]));
  }
  return faults;
}
