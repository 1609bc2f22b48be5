import { join } from 'node:path';
import type { NamedRole } from '../model/near.js';
import { type NearRole, toNearRole } from '../near/index.js';
import type { Role } from '../model/role.js';
import type { Folder } from '../roles/folder.js';
import { whereFrom } from '../roles/where-from.js';
import type { FolderRecords } from './folder-records.js';
import { type RoleRecord, unlessFaulty } from './record.js';

/** All that a part is made of. */
export interface Library {
  readonly folders: readonly FolderRecords[];
  /**
   * A role that extends another, whole.
   * @throws UserError where it cannot be had.
   */
  readonly heir: (folder: Folder, file: string) => Promise<Role>;
}

/** A role as it is searched and set beside others, and as results name it. */
export interface Described {
  readonly role: NearRole;
  readonly named: NamedRole;
  /** As `Role` has it. */
  readonly file: string | null;
}

/** Every role that can be named by its id, by its id: one of an earlier folder hides those of later ones. Those that are not whole are left out. */
export async function describedOf({ folders, heir }: Library): Promise<Described[]> {
  const byId = new Map<string, () => Promise<Described>>();
  for (const { folder, files } of folders) {
    for (const { name, record } of files) {
      const found = await record();
      if (found && !byId.has(found.listed.id)) byId.set(found.listed.id, () => describe(found, folder, name, () => heir(folder, name)));
    }
  }
  const described: Described[] = [];
  for (const [, each] of [...byId].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const whole = await unlessFaulty(each);
    if (whole) described.push(whole);
  }
  return described;
}

async function describe({ listed, near }: RoleRecord, folder: Folder, name: string, whole: () => Promise<Role>): Promise<Described> {
  const role = near ?? toNearRole(await whole());
  const { origin, file } = whereFrom(folder, join(folder.path, name));
  return { role, named: { id: role.id, title: role.title, origin, codes: listed.codes }, file };
}
