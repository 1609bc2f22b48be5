import { ByteReader, type Bytes } from '../kept/byte-reader.js';
import { ByteWriter } from '../kept/byte-writer.js';
import type { NamedRole } from '../model/near.js';
import type { Role } from '../model/role.js';
import type { Described } from './described.js';

/** An index of roles, which are known there by their places. */
export interface WithNames<Index> {
  readonly index: Index;
  readonly count: number;
  /** What results say of the role at a place, and where it comes from; null where there is none. */
  readonly at: (place: number) => NamedAt | null;
}

export interface NamedAt extends Pick<Role, 'origin' | 'file'> {
  readonly named: NamedRole;
}

/** Both as bytes, the names first. */
export function withNames(described: readonly Described[], index: readonly Uint8Array[]): readonly Uint8Array[] {
  const writer = new ByteWriter();
  writer.texts(described.map(({ named, file }) => JSON.stringify({ named, origin: named.origin, file } satisfies NamedAt)));
  writer.bytes(index);
  return writer.parts;
}

export function readWithNames<Index>(bytes: Bytes, read: (bytes: Bytes) => Index | null): WithNames<Index> | null {
  const reader = new ByteReader(bytes);
  const [named, inner] = [reader.texts(), reader.inner()];
  const index = reader.ended ? read(inner) : null;
  return index && { index, count: named.length, at: (place) => JSON.parse(named.at(place) ?? 'null') };
}
