import { ByteReader, type ByteSource } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import type { NamedRole } from '../model/neighbors.js';
import type { Role } from '../model/role.js';
import type { RoleDocument } from './role-documents.js';

/** An index of roles, which are known there by their places. */
export interface IndexWithRoles<Index> {
  readonly index: Index;
  readonly count: number;
  /** What results say of the role at a place, and where it comes from; null where there is none. */
  readonly at: (place: number) => IndexedRole | null;
}

export interface IndexedRole extends Pick<Role, 'origin' | 'file'> {
  readonly named: NamedRole;
}

/** Both as bytes, the names first. */
export function serializeIndexWithRoles(described: readonly RoleDocument[], index: readonly Uint8Array[]): readonly Uint8Array[] {
  const writer = new ByteWriter();
  writer.texts(described.map(({ named, file }) => JSON.stringify({ named, origin: named.origin, file } satisfies IndexedRole)));
  writer.bytes(index);
  return writer.chunks;
}

export function readIndexWithRoles<Index>(bytes: ByteSource, read: (bytes: ByteSource) => Index | null): IndexWithRoles<Index> | null {
  const reader = new ByteReader(bytes);
  const [named, inner] = [reader.texts(), reader.bytes()];
  const index = reader.isComplete ? read(inner) : null;
  return index && { index, count: named.length, at: (place) => JSON.parse(named.at(place) ?? 'null') };
}
