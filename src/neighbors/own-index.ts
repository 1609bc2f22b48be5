import { ByteReader, type ByteSource } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import { projectRole } from './facet-vectors.js';
import { byCodeUnit, cosinesByFacet, type FacetIndex, type NeighborIndex, scoredFacets, vectorsByFacet } from './neighbor-index.js';
import type { RoleFeatures } from './role-features.js';
import { joinRows, type SparseRows } from './sparse-vectors.js';
import { readAll, readRows, writeRows } from './stored-rows.js';
import type { Topics } from './topics.js';
import { toTraitBits } from './traits.js';

/** An index of other roles, measured by what a library taught: it has their vectors, and shares the rest. */
export function projectRoles(teacher: NeighborIndex, roles: readonly RoleFeatures[]): NeighborIndex {
  const sorted = [...roles].sort((a, b) => byCodeUnit(a.id, b.id));
  const vectors = sorted.map((role) => projectRole(teacher, role));
  const rows = scoredFacets(teacher).map(({ id }) => joinRows(vectors.map(({ vectorIn }) => vectorIn(id))));
  return indexOf(teacher, { ids: sorted.map(({ id }) => id), traits: Uint8Array.from(sorted, toTraitBits), rows });
}

interface OwnRows extends Pick<NeighborIndex, 'ids' | 'traits'> {
  /** In the order of `scoredFacets`. */
  readonly rows: readonly SparseRows[];
}

function indexOf(teacher: NeighborIndex, { ids, traits, rows }: OwnRows): NeighborIndex {
  const facets = teacher.facets.map((facet, i): FacetIndex => ({ id: facet.id, space: facet.space, rows: rows[i] ?? joinRows([]) }));
  const topics = teacher.topics && topicsOf(teacher.topics, rows.at(-1) ?? joinRows([]));
  return {
    ids,
    facets,
    topics,
    cosinesIn: cosinesByFacet(facets, topics),
    ...vectorsByFacet(facets, topics),
    pairScores: teacher.pairScores,
    traits,
    teacher,
  };
}

function topicsOf(learned: Topics, rows: SparseRows): Topics {
  return {
    id: 'topics',
    rows,
    get projection() {
      return learned.projection;
    },
    get offset() {
      return learned.offset;
    },
  };
}

/** Serialises what `projectRoles` added. */
export function serializeOwnIndex(index: NeighborIndex): readonly Uint8Array[] {
  const writer = new ByteWriter();
  writer.texts([...index.ids]);
  writer.bytes([index.traits]);
  for (const { rows } of scoredFacets(index)) writeRows(writer, rows);
  return writer.chunks;
}

/** Opens what `serializeOwnIndex` wrote; null if the bytes are something else. */
export function readOwnIndex(bytes: ByteSource, teacher: NeighborIndex): NeighborIndex | null {
  const reader = new ByteReader(bytes);
  const [ids, traits] = [reader.texts(), readAll(reader.bytes())];
  const rows = scoredFacets(teacher).map(() => readRows(reader));
  return reader.isComplete ? indexOf(teacher, { ids, traits, rows }) : null;
}
