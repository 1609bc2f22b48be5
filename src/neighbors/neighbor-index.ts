import { ByteReader, type ByteSource, type TextList } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import type { FacetId, FeatureSpace } from './facet-kind.js';
import { facetKinds } from './facet-kinds.js';
import { type ScoredFacetId, facetsWithColumns } from './facet-similarity.js';
import type { SparseColumns, SparseRows } from './sparse-vectors.js';
import type { Topics } from './topics.js';

/** What the library teaches of one facet, and where each of its roles stands there. */
export type FacetIndex = { readonly id: FacetId; readonly space: FeatureSpace; readonly rows: SparseRows };

/** All that is needed to say which roles are near, without the roles: ids ascending, facets in the order of `FACETS`. */
export type NeighborIndex = {
  readonly ids: TextList;
  readonly facets: readonly FacetIndex[];
  readonly topics: Topics | null;
  /** The rows of the facets in `WIDE` once more, by dimension. */
  readonly columns: ReadonlyMap<ScoredFacetId, SparseColumns>;
  /** Scores of pairs of the library, ascending, in equal steps from the lowest to the highest; empty below 20 roles. */
  readonly pairScores: Float32Array;
};

/** A facet, or the topics. */
export type ScoredFacet = { readonly id: ScoredFacetId; readonly rows: SparseRows };

/** Every facet of an index, the topics as the last where there are any. */
export function scoredFacets({ facets, topics }: NeighborIndex): ScoredFacet[] {
  return topics === null ? [...facets] : [...facets, topics];
}

/** The place of a role in an index, which is ordered by ids; −1 where it is not there. */
export function positionOf(id: string, { ids }: NeighborIndex): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byCodeUnit(ids.at(middle) ?? '', id) < 0) low = middle + 1;
    else high = middle;
  }
  return ids.at(low) === id ? low : -1;
}

/** Orders by code unit: the same on every machine, whatever its language. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** An index as bytes, in parts, to be kept in a file: equal indexes give equal bytes. */
export function serializeNeighborIndex(index: NeighborIndex): readonly Uint8Array[] {
  const { ids, facets, topics, columns, pairScores } = index;
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
  for (const id of facetsWithColumns) writeColumns(writer, columns.get(id) ?? noColumns);
  writer.floats(pairScores);
  return writer.parts;
}

/**
 * The index that was kept, of which only what is asked for is read; null if another version wrote it, or it is cut short or not one of ours: then
 * it is to be built anew.
 */
export function deserializeNeighborIndex(bytes: ByteSource): NeighborIndex | null {
  const reader = new ByteReader(bytes);
  if ([...reader.texts()].join() !== [formatVersion, ...facetKinds.map(({ id }) => id)].join()) return null;
  const ids = reader.texts();
  const spaces = facetKinds.map(({ id }) => ({ id, space: readSpace(reader) }));
  const [offset, projection] = [reader.floatList('few').subarray(), reader.floatList('few')];
  const facets = spaces.map((each) => ({ ...each, rows: readRows(reader) }));
  const topics = offset.length === 0 ? null : ({ id: 'topics', rows: readRows(reader), projection, offset } as const);
  const columns = facetsWithColumns.map((id) => [id, readColumns(reader)] as const);
  const index = {
    ids,
    facets,
    topics,
    columns: new Map(columns.filter(([, { starts }]) => starts.length > 0)),
    pairScores: reader.floatList('few').subarray(),
  };
  return reader.isComplete && isWhole(index) ? index : null;
}

/** Whether there are as many entries as the starts say, and rows as roles. */
function isWhole(index: NeighborIndex): boolean {
  const rows = scoredFacets(index).map((layer) => layer.rows);
  return (
    rows.every(({ starts, dimensions, weights }) => {
      const size = starts.at(-1) ?? 0;
      return starts.length === index.ids.length + 1 && dimensions.length === size && weights.length === size;
    }) && [...index.columns.values()].every(({ starts, entries }) => entries.length === (starts.at(-1) ?? 0) * 2)
  );
}

// To be raised whenever words, facets or topics are found or kept in another way.
const formatVersion = 'near roles 4';
const noFloats = new Float32Array();
const noIntegers = new Uint32Array();
const noColumns: SparseColumns = { starts: noIntegers, entries: noIntegers };

function readSpace(reader: ByteReader): FeatureSpace {
  return { keys: reader.texts(), labels: reader.texts(), statistics: reader.floatList('few').subarray() };
}

function writeRows(writer: ByteWriter, { starts, dimensions, weights }: SparseRows): void {
  writer.integers(starts);
  writer.integers(dimensions.subarray());
  writer.floats(weights.subarray());
}

function readRows(reader: ByteReader): SparseRows {
  return { starts: reader.integers(), dimensions: reader.integerList('many'), weights: reader.floatList('many') };
}

function writeColumns(writer: ByteWriter, { starts, entries }: SparseColumns): void {
  writer.integers(starts);
  writer.integers(entries.subarray());
}

function readColumns(reader: ByteReader): SparseColumns {
  return { starts: reader.integers(), entries: reader.integerList('many') };
}
