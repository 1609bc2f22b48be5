import { basename, dirname, extname, resolve } from 'node:path';
import type { Fault } from '../../model/user-error.js';
import { placed } from '../faulty-role.js';
import type { YamlFile } from '../yaml-file.js';

/** A role file without faults, as it was named, and the id that it bears. */
export interface Bearer {
  readonly file: string;
  readonly id: string;
}

/**
 * Files of one folder that bear the id of another: of those, an id finds one alone, or none. The file that has the id as its name comes before
 * all others; of two that have, with another ending, the first is meant to be found.
 * @param reread a file again: only where an id is shared are its places looked for
 */
export async function sharedIds(bearers: readonly Bearer[], cwd: string, reread: (file: string) => Promise<YamlFile>): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [first, ...others] of sharing(bearers, cwd)) {
    const further = first ? others.filter((other) => !(isNamedSo(first) && isNamedSo(other))) : [];
    if (!first || further.length === 0) continue;
    const { line, column } = (await reread(first.file)).locate(['id'], 'value');
    const message = `the id ${first.id} stands at ${first.file}:${line}:${column} already`;
    const hint = 'An id finds one file of a folder: give each its own.';
    for (const { file } of further) faults.push(...placed(await reread(file), [{ path: ['id'], part: 'value', message, hint }]));
  }
  return faults;
}

/** Those of one folder and id, each file once, the one that an id finds at the head. */
function sharing(bearers: readonly Bearer[], cwd: string): Bearer[][] {
  const files = [...new Map(bearers.map((bearer) => [resolve(cwd, bearer.file), bearer]))];
  const groups = new Map<string, Bearer[]>();
  for (const [path, bearer] of files) {
    const key = JSON.stringify([dirname(path), bearer.id]);
    groups.set(key, [...(groups.get(key) ?? []), bearer]);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => Number(isNamedSo(b)) - Number(isNamedSo(a))));
}

function isNamedSo({ file, id }: Bearer): boolean {
  return basename(file, extname(file)) === id;
}
