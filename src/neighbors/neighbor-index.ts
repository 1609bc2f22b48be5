import { ByteReader, type ByteSource, type TextList } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import { indexOfSorted } from '../cache/sorted-texts.js';
import type { FacetId, FeatureSpace } from './facet-kind.js';
import { facetKinds } from './facet-kinds.js';
import { type ScoredFacetId, facetsWithColumns } from './facet-similarity.js';
import { hasEntries, type SparseColumns, type SparseRows, storedWeights, toColumns, toSteps } from './sparse-vectors.js';
import type { Topics } from './topics.js';

/** One facet of the library: its feature space, and the vector of each role. */
export type FacetIndex = { readonly id: FacetId; readonly space: FeatureSpace; readonly rows: SparseRows };

/**
 * Everything that the neighbour search needs to know of a library's roles. A role is known by its position, which is that of its id; the
 * facets are in the order of `facetKinds`.
 */
export type NeighborIndex = {
  /** The ids of the roles, ascending by code unit. */
  readonly ids: TextList;
  readonly facets: readonly FacetIndex[];
  readonly topics: Topics | null;
  /** The rows of one of `facetsWithColumns` by dimension; undefined for other facets. */
  readonly columnsOf: (facet: ScoredFacetId) => SparseColumns | undefined;
  /** Quantiles of the scores of the library's pairs, evenly spaced from the lowest to the highest; empty for fewer than 20 roles. */
  readonly pairScores: Float32Array;
};

/** A facet or the topics. */
export type ScoredFacet = { readonly id: ScoredFacetId; readonly rows: SparseRows };

/** All facets of an index, then the topics, if it has any. */
export function scoredFacets({ facets, topics }: NeighborIndex): ScoredFacet[] {
  return topics === null ? [...facets] : [...facets, topics];
}

/** Rearranges the rows of a facet when they are first asked for by dimension, which takes less time than storing them twice saves. */
export function columnsByFacet(facets: readonly FacetIndex[], topics: Topics | null): NeighborIndex['columnsOf'] {
  const made = new Map<ScoredFacetId, SparseColumns>();
  const make = (id: ScoredFacetId): SparseColumns | undefined => {
    const facet = facets.find((each) => each.id === id);
    const [rows, size] = facet ? [facet.rows, facet.space.keys.length] : [topics?.rows, topics?.offset.length ?? 0];
    if (!rows || !facetsWithColumns.includes(id)) return undefined;
    const columns = toColumns(rows, size);
    made.set(id, columns);
    return columns;
  };
  return (id) => made.get(id) ?? make(id);
}

/** The position of a role in an index; −1 if it is not there. */
export function positionOf(id: string, { ids }: NeighborIndex): number {
  return indexOfSorted(id, ids);
}

/** Whether a role says what it does, rather than only figures and names. */
export function statesDuties(id: string, index: NeighborIndex): boolean {
  const [position, duties] = [positionOf(id, index), index.facets.find((facet) => facet.id === 'duties')];
  return position >= 0 && duties !== undefined && hasEntries(duties.rows, position);
}

/** Compares by code unit, so that the order is the same on every machine, whatever its language. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Serialises an index, as chunks of bytes. Equal indexes give equal bytes. */
export function serializeNeighborIndex(index: NeighborIndex): readonly Uint8Array[] {
  const { ids, facets, topics, pairScores } = index;
  const writer = new ByteWriter();
  writer.texts([formatVersion, ...facets.map(({ id }) => id)]);
  writer.texts([...ids]);
  for (const { space } of facets) {
    writer.texts([...space.keys]);
    writer.texts([...space.labels]);
    writer.floats(space.statistics);
  }
  writer.floats(topics?.offset ?? noFloats);
  writer.floats(topics?.projection.subarray() ?? noFloats);
  for (const { rows } of scoredFacets(index)) writeRows(writer, rows);
  writer.floats(pairScores);
  return writer.chunks;
}

/**
 * Returns a stored index, which reads its large parts on demand; null if another version wrote it, or if the bytes are cut short or not an
 * index. The caller then has to build it again.
 */
export function deserializeNeighborIndex(bytes: ByteSource): NeighborIndex | null {
  const reader = new ByteReader(bytes);
  if ([...reader.texts()].join() !== [formatVersion, ...facetKinds.map(({ id }) => id)].join()) return null;
  const ids = reader.texts();
  const spaces = facetKinds.map(({ id }) => ({ id, space: readSpace(reader) }));
  const [offset, projection] = [reader.floatList('few').subarray(), reader.floatList('few')];
  const facets = spaces.map((facet) => ({ ...facet, rows: readRows(reader) }));
  const topics = offset.length === 0 ? null : ({ id: 'topics', rows: readRows(reader), projection, offset } as const);
  const index = {
    ids,
    facets,
    topics,
    columnsOf: columnsByFacet(facets, topics),
    pairScores: reader.floatList('few').subarray(),
  };
  return reader.isComplete && isConsistent(index) ? index : null;
}

/** Whether there are as many entries as the starts say, and as many rows as roles. */
function isConsistent(index: NeighborIndex): boolean {
  const allRows = scoredFacets(index).map(({ rows }) => rows);
  return allRows.every(({ starts, dimensions, weights }) => {
    const size = starts.at(-1) ?? 0;
    return starts.length === index.ids.length + 1 && dimensions.length === size && weights.length === size;
  });
}

// Change it whenever words, facets or topics are found or stored in another way.
const formatVersion = 'near roles 6';
const noFloats = new Float32Array();

function readSpace(reader: ByteReader): FeatureSpace {
  return { keys: reader.texts(), labels: reader.texts(), statistics: reader.floatList('few').subarray() };
}

function writeRows(writer: ByteWriter, { starts, dimensions, weights }: SparseRows): void {
  writer.integers(starts);
  writer.integers(dimensions.subarray());
  writer.smallIntegers(toSteps(weights.subarray()));
}

function readRows(reader: ByteReader): SparseRows {
  const [starts, dimensions] = [reader.integers(), reader.integerList('many')];
  return { starts, dimensions, weights: storedWeights(starts, reader.smallIntegerList('many')) };
}
