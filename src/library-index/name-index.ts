import { join, sep } from 'node:path';
import type { UserError } from '../model/errors.js';
import { type Folder, readRoleFiles } from '../roles/folder.js';
import type { NameIndex } from '../roles/name-index.js';
import { originOf } from '../roles/role-metadata.js';
import type { LibraryIndex } from './library-index.js';
import type { FileReference, OriginOf } from './role-listing.js';
import { findNames } from '../roles/guess-roles.js';
import { guessesPart } from './guesses-part.js';
import { namesPart } from './names-part.js';

/** Finds and lists the roles of a library by the names part of its index. */
export function nameIndexOf(libraryIndex: LibraryIndex): NameIndex {
  return {
    list: async () => {
      const { roles, faulty, duplicateIds } = await libraryIndex.query(namesPart, (names, folders) => ({
        roles: names.all(originsIn(folders)),
        faulty: withFolders(names.faulty, folders),
        duplicateIds: names.duplicateIds.map((group) =>
          withFolders(group, folders).map(({ folder, file, id }) => ({ file: join(folder.path, file), id })),
        ),
      }));
      return { roles, faulty: await readFaults(faulty), duplicateIds };
    },
    guess: (name) => libraryIndex.query(guessesPart, (names) => findNames(name, names)),
    matches: (name) => libraryIndex.query(namesPart, (names, folders) => withFolders([...names.matches(name)], folders)),
  };
}

function originsIn(folders: readonly Folder[]): OriginOf {
  // File names contain no separators, so it is enough to join each folder once, and faster.
  const prefixes = folders.map(({ path }) => (join(path, '.') === '.' ? '' : join(path, sep)));
  return ({ folder: index, file }) => {
    const folder = folders[index];
    if (!folder) throw new Error(`there is no folder ${index}`);
    return originOf(folder, `${prefixes[index]}${file}`);
  };
}

function withFolders<Reference extends FileReference>(
  references: readonly Reference[],
  folders: readonly Folder[],
): (Omit<Reference, 'folder'> & { folder: Folder })[] {
  return references.flatMap(({ folder: index, ...reference }) => {
    const folder = folders[index];
    return folder ? [{ ...reference, folder }] : [];
  });
}

/** Reads the files with faults again, because the index does not store the faults. */
async function readFaults(files: readonly { readonly folder: Folder; readonly file: string }[]): Promise<UserError[]> {
  const faulty: UserError[] = [];
  for (const { folder, file } of files) faulty.push(...(await readRoleFiles(folder, [file])).faulty);
  return faulty;
}
