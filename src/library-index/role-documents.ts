import { join } from 'node:path';
import type { NamedRole } from '../model/neighbors.js';
import type { RoleFeatures } from '../neighbors/index.js';
import type { MoreTexts } from '../search/more-texts.js';
import type { Folder } from '../roles/folder.js';
import type { LeveledRole } from '../roles/resolve-role.js';
import { originOf } from '../roles/role-metadata.js';
import type { FolderRecords } from './folder-records.js';
import { type ResolvedTexts, type RoleRecord, nullIfFaulty, textsOf } from './role-record.js';

/** The records of a whole library, from which the parts of its index are built. */
export interface LibraryRecords {
  readonly folders: readonly FolderRecords[];
  /**
   * Resolves a role that extends another.
   * @throws UserError if it cannot be resolved.
   */
  readonly resolveInherited: (folder: Folder, file: string) => Promise<LeveledRole>;
}

/** A role as search and the neighbour search index it, and as their results show it. */
export interface RoleDocument {
  readonly role: RoleFeatures;
  readonly more: MoreTexts;
  readonly named: NamedRole;
  /** As in `Role`. */
  readonly file: string | null;
}

/** All roles of a library by id. A role hides those with the same id in later folders. Leaves out roles that cannot be resolved. */
export async function roleDocumentsOf({ folders, resolveInherited }: LibraryRecords): Promise<RoleDocument[]> {
  const byId = new Map<string, () => Promise<RoleDocument>>();
  for (const { folder, files } of folders) {
    for (const { name, record: readRecord } of files) {
      const record = await readRecord();
      if (record && !byId.has(record.metadata.id))
        byId.set(record.metadata.id, () => toRoleDocument(record, folder, name, () => resolveInherited(folder, name)));
    }
  }
  const documents: RoleDocument[] = [];
  for (const [, makeDocument] of [...byId].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const document = await nullIfFaulty(makeDocument);
    if (document) documents.push(document);
  }
  return documents;
}

async function toRoleDocument(
  { metadata, texts }: RoleRecord,
  folder: Folder,
  fileName: string,
  resolve: () => Promise<LeveledRole>,
): Promise<RoleDocument> {
  const { features: role, more }: ResolvedTexts = texts ?? textsOf(await resolve());
  const { origin, file } = originOf(folder, join(folder.path, fileName));
  return { role, more, named: { id: role.id, title: role.title, origin, codes: metadata.codes }, file };
}
