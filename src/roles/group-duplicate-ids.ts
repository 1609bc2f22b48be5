import { parse } from 'node:path';

/** A valid role file, by the path that was given, and the id of its role. */
export interface RoleFileId {
  readonly file: string;
  readonly id: string;
}

interface RoleFileIdInFolder extends RoleFileId {
  readonly folder: string | number;
}

/**
 * Groups files of the same folder that have the same id, as the id finds at most one of them. Files that are named after the id but differ in extension
 * count as one, because the first is found on purpose.
 * @returns one group per duplicate id, beginning with the file that is named after the id, if there is one
 */
export function groupDuplicateIds<File extends RoleFileIdInFolder>(files: readonly File[]): File[][] {
  const groups = new Map<string, File[]>();
  for (const file of files) {
    const key = `${file.id} ${file.folder}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()]
    .map((group) => [...group.filter(isNamedById).slice(0, 1), ...group.filter((file) => !isNamedById(file))])
    .filter(({ length }) => length > 1);
}

function isNamedById({ file, id }: RoleFileId): boolean {
  return parse(file).name === id;
}
