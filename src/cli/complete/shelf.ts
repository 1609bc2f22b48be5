import { resolve } from 'node:path';
import { noDrafts } from '../../roles/drafts.js';
import { type Folder, readFolder, roleFiles } from '../../roles/folder.js';
import { toListed } from '../../roles/to-listed.js';
import type { ListedRole } from '../../model/role.js';

/** As much of a role as completion needs. */
export type Shown = Pick<ListedRole, 'id' | 'title' | 'aliases' | 'levels' | 'tags'>;

/** Of a folder with more files than this, only their names are looked at: a key does not wait for a thousand files. */
const mostRead = 200;

/** Every role that can be named, by id; one of an earlier folder hides those of later ones. */
export async function shelfOf(folders: readonly Folder[]): Promise<Shown[]> {
  const shown = (await Promise.all(folders.map(rolesOf))).flat();
  return [...new Map(shown.toReversed().map((role) => [role.id, role])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function rolesOf(folder: Folder): Promise<readonly Shown[]> {
  const { path, cwd, drafts = noDrafts } = folder;
  const files = roleFiles({ ...folder, isNamed: false });
  const listed = files.flatMap((file) => drafts.listed(resolve(cwd, path, file)) ?? []);
  if (listed.length === files.length) return listed;
  if (files.length > mostRead)
    return files.map((file) => ({ id: file.replace(/\.[^.]*$/, ''), title: '', aliases: [], levels: [], tags: [] }));
  return (await readFolder({ ...folder, isNamed: false })).shelved.map(toListed);
}
