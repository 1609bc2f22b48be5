import { join } from 'node:path';
import type { NamedRole } from '../model/neighbors.js';
import { type RoleFeatures, toRoleFeatures } from '../neighbors/index.js';
import type { Role } from '../model/role.js';
import type { Folder } from '../roles/folder.js';
import { locationOf } from '../roles/role-metadata.js';
import type { FolderRecords } from './folder-records.js';
import { type RoleRecord, nullIfFaulty } from './role-record.js';

/** All that a part is made of. */
export interface LibraryRecords {
  readonly folders: readonly FolderRecords[];
  /**
   * A role that extends another, whole.
   * @throws UserError where it cannot be had.
   */
  readonly resolveInherited: (folder: Folder, file: string) => Promise<Role>;
}

/** A role as it is searched and set beside others, and as results name it. */
export interface RoleDocument {
  readonly role: RoleFeatures;
  readonly named: NamedRole;
  /** As `Role` has it. */
  readonly file: string | null;
}

/** Every role that can be named by its id, by its id: one of an earlier folder hides those of later ones. Those that are not whole are left out. */
export async function roleDocumentsOf({ folders, resolveInherited }: LibraryRecords): Promise<RoleDocument[]> {
  const byId = new Map<string, () => Promise<RoleDocument>>();
  for (const { folder, files } of folders) {
    for (const { name, record } of files) {
      const found = await record();
      if (found && !byId.has(found.metadata.id))
        byId.set(found.metadata.id, () => toRoleDocument(found, folder, name, () => resolveInherited(folder, name)));
    }
  }
  const described: RoleDocument[] = [];
  for (const [, each] of [...byId].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const whole = await nullIfFaulty(each);
    if (whole) described.push(whole);
  }
  return described;
}

async function toRoleDocument(
  { metadata, features }: RoleRecord,
  folder: Folder,
  name: string,
  whole: () => Promise<Role>,
): Promise<RoleDocument> {
  const role = features ?? toRoleFeatures(await whole());
  const { origin, file } = locationOf(folder, join(folder.path, name));
  return { role, named: { id: role.id, title: role.title, origin, codes: metadata.codes }, file };
}
