import { join, sep } from 'node:path';
import type { ListedRole } from '../model/role.js';
import type { UserError } from '../model/user-error.js';
import { type Folder, readFiles } from '../roles/folder.js';
import type { Register } from '../roles/library.js';
import { whereFrom } from '../roles/where-from.js';
import type { Catalogue } from './catalogue.js';
import type { Filed } from './filed.js';
import { namesPart } from './names-part.js';

/** What a library asks of its catalogue. */
export function registerOf(catalogue: Catalogue): Register {
  return {
    list: async () => {
      const { roles, faulty, shared } = await catalogue.ask(namesPart, (names, folders) => ({
        roles: names.all(whereIn(folders)),
        faulty: inFolders(names.faulty, folders),
        shared: names.shared.map((group) =>
          inFolders(group, folders).map(({ folder, file, id }) => ({ file: join(folder.path, file), id })),
        ),
      }));
      return { roles, faulty: await faultsOf(faulty), shared };
    },
    bearers: (name) => catalogue.ask(namesPart, (names, folders) => inFolders([...names.bearers(name)], folders)),
  };
}

/** Where a file is from, by the place of its folder. */
function whereIn(folders: readonly Folder[]): (filed: Filed) => Pick<ListedRole, 'origin' | 'file'> {
  // A file's name has no folder in it, so that it need not be joined to the path each time anew.
  const starts = folders.map(({ path }) => (join(path, '.') === '.' ? '' : join(path, sep)));
  return ({ folder: place, file }) => {
    const folder = folders[place];
    if (!folder) throw new Error(`there is no folder ${place}`);
    return whereFrom(folder, `${starts[place]}${file}`);
  };
}

function inFolders<Each extends Filed>(filed: readonly Each[], folders: readonly Folder[]): (Omit<Each, 'folder'> & { folder: Folder })[] {
  return filed.flatMap(({ folder: place, ...each }) => {
    const folder = folders[place];
    return folder ? [{ ...each, folder }] : [];
  });
}

/** Files with faults are read again, so that their faults can be told. */
async function faultsOf(files: readonly { readonly folder: Folder; readonly file: string }[]): Promise<UserError[]> {
  const faulty: UserError[] = [];
  for (const { folder, file } of files) faulty.push(...(await readFiles(folder, [file])).faulty);
  return faulty;
}
