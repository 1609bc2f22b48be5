import { parse } from 'node:path';

/** A role file without faults, as it was named, and the id that it bears. */
export interface RoleFileId {
  readonly file: string;
  readonly id: string;
}

/** The same, with the folder that it lies in. */
interface RoleFileIdInFolder extends RoleFileId {
  readonly folder: string | number;
}

/**
 * Files of one folder that bear the id of another: of those, an id finds one alone, or none. The file that has the id as its name comes before
 * all others; of two that have, with another ending, the first is meant to be found.
 * @returns for each id that is shared its files, the one that it finds at the head
 */
export function groupDuplicateIds<Each extends RoleFileIdInFolder>(bearers: readonly Each[]): Each[][] {
  const groups = new Map<string, Each[]>();
  for (const bearer of bearers) {
    const key = `${bearer.id} ${bearer.folder}`;
    groups.set(key, [...(groups.get(key) ?? []), bearer]);
  }
  return [...groups.values()]
    .map((group) => [...group.filter(isNamedById).slice(0, 1), ...group.filter((bearer) => !isNamedById(bearer))])
    .filter(({ length }) => length > 1);
}

function isNamedById({ file, id }: RoleFileId): boolean {
  return parse(file).name === id;
}
