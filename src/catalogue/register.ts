import { join } from 'node:path';
import type { ListedRole } from '../model/role.js';
import type { UserError } from '../model/user-error.js';
import { type Folder, readFiles } from '../roles/folder.js';
import type { Register } from '../roles/library.js';
import { listedIn } from '../roles/listed.js';
import type { Catalogue } from './catalogue.js';
import { type Filed, type FiledRole, namesPart } from './names-part.js';

/** What a library asks of its catalogue. */
export function registerOf(catalogue: Catalogue): Register {
  return {
    list: async () => {
      const { roles, faulty } = await catalogue.ask(namesPart, (names, folders) => ({
        roles: listOf(names.all(), folders),
        faulty: inFolders(names.faulty, folders),
      }));
      return { roles, faulty: await faultsOf(faulty) };
    },
    bearers: (name) => catalogue.ask(namesPart, (names, folders) => inFolders([...names.bearers(name)], folders)),
  };
}

/** Of several roles of one id the first. */
function listOf(all: Iterable<FiledRole>, folders: readonly Folder[]): ListedRole[] {
  const byId = new Map<string, ListedRole>();
  for (const { folder: place, file, listed } of all) {
    const folder = folders[place];
    if (folder && !byId.has(listed.id)) byId.set(listed.id, listedIn(folder, join(folder.path, file), listed));
  }
  return [...byId.values()];
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
