import type { UserError } from '../model/errors.js';
import type { ListedRole } from '../model/role.js';
import type { Folder } from './folder.js';
import type { RoleFileId } from './group-duplicate-ids.js';
import type { NameCandidate } from '../names/index.js';

/** The roles of a library, and the errors of files that were left out. */
export interface RoleList {
  readonly roles: readonly ListedRole[];
  readonly faulty: readonly UserError[];
  /** Groups of files in one folder with the same id. The list has one of each. */
  readonly duplicateIds: readonly (readonly RoleFileId[])[];
}

/** An index of the roles of the folders that are not packed, which saves reading their files. */
export interface NameIndex {
  list(): Promise<RoleList>;
  /** The files whose roles have the name. */
  matches(name: string): Promise<readonly NameMatch[]>;
  /** The roles that a name may mean. */
  guess(name: string): Promise<readonly NameCandidate[]>;
}

export interface NameMatch {
  readonly folder: Folder;
  readonly file: string;
  /** The index in `nameTiers`. */
  readonly tier: number;
}
