import { ByteReader, type ByteSource } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import { facetKinds } from './facet-kinds.js';
import { facetsWithColumns } from './facet-similarity.js';
import type { NeighborIndex } from './neighbor-index.js';
import type { SparseColumns, SparseRows } from './sparse-vectors.js';
import type { FeatureSpace } from './facet-kind.js';
import { scoredFacets } from './facet-vectors.js';

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
