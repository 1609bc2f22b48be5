import { join, sep } from 'node:path';
import type { ListedRole } from '../model/role.js';
import type { UserError } from '../model/errors.js';
import { type Folder, readRoleFiles } from '../roles/folder.js';
import type { NameIndex } from '../roles/library.js';
import { locationOf } from '../roles/role-metadata.js';
import type { LibraryIndex } from './library-index.js';
import type { FileReference } from './role-listing.js';
import { namesPart } from './names-part.js';

/** What a library asks of its catalogue. */
export function nameIndexOf(catalogue: LibraryIndex): NameIndex {
  return {
    list: async () => {
      const { roles, faulty, shared } = await catalogue.query(namesPart, (names, folders) => ({
        roles: names.all(locateIn(folders)),
        faulty: withFolders(names.faulty, folders),
        shared: names.shared.map((group) =>
          withFolders(group, folders).map(({ folder, file, id }) => ({ file: join(folder.path, file), id })),
        ),
      }));
      return { roles, faulty: await readFaults(faulty), shared };
    },
    matches: (name) => catalogue.query(namesPart, (names, folders) => withFolders([...names.matches(name)], folders)),
  };
}

/** Where a file is from, by the place of its folder. */
function locateIn(folders: readonly Folder[]): (filed: FileReference) => Pick<ListedRole, 'origin' | 'file'> {
  // A file's name has no folder in it, so that it need not be joined to the path each time anew.
  const starts = folders.map(({ path }) => (join(path, '.') === '.' ? '' : join(path, sep)));
  return ({ folder: place, file }) => {
    const folder = folders[place];
    if (!folder) throw new Error(`there is no folder ${place}`);
    return locationOf(folder, `${starts[place]}${file}`);
  };
}

function withFolders<Each extends FileReference>(
  filed: readonly Each[],
  folders: readonly Folder[],
): (Omit<Each, 'folder'> & { folder: Folder })[] {
  return filed.flatMap(({ folder: place, ...each }) => {
    const folder = folders[place];
    return folder ? [{ ...each, folder }] : [];
  });
}

/** Files with faults are read again, so that their faults can be told. */
async function readFaults(files: readonly { readonly folder: Folder; readonly file: string }[]): Promise<UserError[]> {
  const faulty: UserError[] = [];
  for (const { folder, file } of files) faulty.push(...(await readRoleFiles(folder, [file])).faulty);
  return faulty;
}
