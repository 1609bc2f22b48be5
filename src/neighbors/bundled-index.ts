import { damagedLibrary } from '../damaged-package.js';
import type { Role } from '../model/role.js';
import { bundledFolder } from '../roles/bundled-roles.js';
import { decompress } from '../roles/bundled/compressed.js';
import { type FacetVectors, facetVectorsAt, projectRole } from './facet-vectors.js';
import { type NeighborIndex, positionOf } from './neighbor-index.js';
import { packedIndexSection, readPackedIndex } from './packed-index.js';
import { toRoleFeatures } from './role-features.js';

let opened: NeighborIndex | undefined;

/** The index of the bundled roles, whose statistics measure all others as well. It is opened when it is first asked for. */
export function bundledIndex(): NeighborIndex {
  return (opened ??= openIndex());
}

function openIndex(): NeighborIndex {
  const { packed } = bundledFolder;
  const section = packed?.section(packedIndexSection);
  if (!packed || !section) throw damagedLibrary();
  return readPackedIndex(section, packed.ids, decompress);
}

/** A role as it is measured. A bundled role need not be read whole: it has nothing of its own making. */
export interface MeasuredRole {
  readonly vectors: FacetVectors;
  readonly role: Role | null;
}

export function toMeasured(role: Role): MeasuredRole {
  return { vectors: vectorsOfRole(role), role };
}

/** The vectors of a role, which are computed once: those of a bundled role are read, any other's are made from what it states. */
export function vectorsOfRole(role: Role): FacetVectors {
  const existing = vectors.get(role);
  if (existing) return existing;
  const made = makeVectors(role);
  vectors.set(role, made);
  return made;
}

const vectors = new WeakMap<Role, FacetVectors>();

function makeVectors(role: Role): FacetVectors {
  const index = bundledIndex();
  const position = role.origin === 'bundled' && role.level === null ? positionOf(role.id, index) : -1;
  return position < 0 ? projectRole(index, toRoleFeatures(role)) : facetVectorsAt(index, position);
}
