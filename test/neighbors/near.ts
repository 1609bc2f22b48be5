import { buildNeighborIndex } from '../../src/neighbors/build-neighbor-index.js';
import { facetVectorsOf } from '../../src/neighbors/facet-vectors.js';
import * as near from '../../src/neighbors/find-neighbors.js';
import type { NeighborIndex } from '../../src/neighbors/neighbor-index.js';
import { readPackedIndex, serializePackedIndex } from '../../src/neighbors/packed-index.js';
import type { RoleFeatures } from '../../src/neighbors/role-features.js';

export { buildNeighborIndex };

type Subject = string | RoleFeatures;

export function findNeighbors(index: NeighborIndex, subject: Subject, limit: number): near.Neighbor[] {
  return near.findNeighbors(index, facetVectorsOf(index, subject), limit, itself(subject));
}

export function neighborsAbove(index: NeighborIndex, subject: Subject, minimum: number): ReturnType<typeof near.neighborsAbove> {
  return near.neighborsAbove(index, facetVectorsOf(index, subject), minimum, itself(subject));
}

export function similarityBetween(index: NeighborIndex, left: Subject, right: Subject): near.Neighbor {
  return near.similarityBetween(index, facetVectorsOf(index, left), facetVectorsOf(index, right));
}

function itself(subject: Subject): string[] {
  return typeof subject === 'string' ? [subject] : [];
}

/** The bytes of an index, without compression. */
export function serialize(index: NeighborIndex): Buffer {
  return Buffer.concat(serializePackedIndex(index, (chunks) => Buffer.concat(chunks)));
}

export function deserialize(bytes: Uint8Array, { ids }: Pick<NeighborIndex, 'ids'>): NeighborIndex {
  return readPackedIndex(bytes, ids, (compressed) => compressed.subarray(0, compressed.length));
}
