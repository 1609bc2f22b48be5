import type { QueriedRole } from '../model/neighbors.js';
import type { Role } from '../model/role.js';
import { bundledIndex, facetVectorsOf, type MeasuredRole, toMeasured, toRoleFeatures } from '../neighbors/index.js';
import { type Folder, fileById, isRoleFile } from '../roles/folder.js';
import { originOf } from '../roles/role-metadata.js';

/** A role whose neighbours are asked for: as results name it, and as it is measured. */
export interface QueryRole {
  readonly named: QueriedRole;
  readonly measured: MeasuredRole;
}

/** A bundled role by its id, without reading it whole; null if the id is of no bundled role, or of a role of the user's own. */
export function bundledRole(id: string, folders: readonly Folder[]): QueryRole | null {
  const packed = isRoleFile(id) ? undefined : fileById(folders, id)?.folder.packed;
  const found = packed?.metadata().find((role) => role.id === id);
  if (!found) return null;
  const { title, codes } = found;
  return {
    named: { id, title, origin: 'bundled', codes, found: null },
    measured: { vectors: facetVectorsOf(bundledIndex(), id), role: null },
  };
}

/** Any role. If the library has another one of the same id, results name it by its reference instead. */
export function toQueryRole(role: Role, folders: readonly Folder[]): QueryRole {
  const { title, origin, codes, found = null } = role;
  const id = isHiddenBy(role, folders) ? role.ref : toRoleFeatures(role).id;
  return { named: { id, title, origin, codes, found }, measured: toMeasured(role) };
}

function isHiddenBy({ id, origin, file }: Role, folders: readonly Folder[]): boolean {
  const sameId = fileById(folders, id);
  if (!sameId) return false;
  const other = originOf(sameId.folder, sameId.path);
  return other.origin !== origin || other.file !== file;
}
