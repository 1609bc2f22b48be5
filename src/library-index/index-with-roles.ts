import { ByteReader, type ByteSource } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import type { NamedRole } from '../model/neighbors.js';
import type { Role } from '../model/role.js';
import type { RoleDocument } from './role-documents.js';

/** An index that knows roles only by their position, with what results show of these roles. */
export interface IndexWithRoles<Index> {
  readonly index: Index;
  readonly count: number;
  /** The role at a position; null if there is none. */
  readonly at: (position: number) => IndexedRole | null;
}

/** What results show of a role, and where it comes from. */
export interface IndexedRole extends Pick<Role, 'origin' | 'file'> {
  readonly named: NamedRole;
}

/** Serialises the roles, followed by an index that is serialised already. */
export function serializeIndexWithRoles(documents: readonly RoleDocument[], index: readonly Uint8Array[]): readonly Uint8Array[] {
  const writer = new ByteWriter();
  writer.texts(documents.map(({ named, file }) => JSON.stringify({ named, origin: named.origin, file } satisfies IndexedRole)));
  writer.bytes(index);
  return writer.chunks;
}

/**
 * Opens what `serializeIndexWithRoles` wrote; null if the bytes are something else.
 * @param readIndex opens the index
 */
export function readIndexWithRoles<Index>(bytes: ByteSource, readIndex: (bytes: ByteSource) => Index | null): IndexWithRoles<Index> | null {
  const reader = new ByteReader(bytes);
  const [roles, indexBytes] = [reader.texts(), reader.bytes()];
  const index = reader.isComplete ? readIndex(indexBytes) : null;
  return index && { index, count: roles.length, at: (position) => JSON.parse(roles.at(position) ?? 'null') };
}
