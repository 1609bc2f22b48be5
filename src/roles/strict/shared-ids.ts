import { dirname, resolve } from 'node:path';
import type { Fault } from '../../model/user-error.js';
import { placed } from '../faults/faulty-role.js';
import { type IdBearer, sharing } from '../sharing.js';
import type { YamlFile } from '../yaml/yaml-file.js';

/**
 * Ids that files of one folder share, at every file but the one that is found.
 * @param reread a file again: only where an id is shared are its places looked for
 */
export async function sharedIds(bearers: readonly IdBearer[], cwd: string, reread: (file: string) => Promise<YamlFile>): Promise<Fault[]> {
  const faults: Fault[] = [];
  // Each file once, however often it was named.
  const files = [...new Map(bearers.map((bearer) => [resolve(cwd, bearer.file), bearer]))];
  for (const [first, ...others] of sharing(files.map(([path, bearer]) => ({ ...bearer, folder: dirname(path) })))) {
    if (!first) continue;
    const { line, column } = (await reread(first.file)).locate(['id'], 'value');
    const message = `the id ${first.id} stands at ${first.file}:${line}:${column} already`;
    const hint = 'An id finds one file of a folder: give each its own.';
    for (const { file } of others) faults.push(...placed(await reread(file), [{ path: ['id'], part: 'value', message, hint }]));
  }
  return faults;
}
