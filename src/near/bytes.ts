import type { FacetIndex, NearIndex } from './near-index.js';
import { ByteReader, ByteWriter } from './byte-stream.js';
import { FACETS } from './facet.js';
import { columnsOf, type Rows } from './rows.js';
import type { Topics } from './topics.js';

/** An index as bytes, to be kept in a file: equal indexes give equal bytes. */
export function toBytes({ ids, facets, topics, pairs }: NearIndex): Uint8Array {
  const writer = new ByteWriter();
  writer.texts([VERSION, ...facets.map(({ id }) => id)]);
  writer.texts(ids);
  for (const { space, rows } of facets) {
    writer.texts(space.keys);
    writer.texts(space.labels);
    writer.floats(space.figures);
    writeRows(writer, rows);
  }
  writer.floats(topics?.shift ?? NO_FLOATS);
  writer.floats(topics?.lens ?? NO_FLOATS);
  writeRows(writer, topics?.rows ?? { starts: new Uint32Array(), dimensions: new Uint32Array(), weights: NO_FLOATS });
  writer.floats(pairs);
  return writer.bytes();
}

/** The index that was kept; null if another version wrote it, or it is cut short or not one of ours: then it is to be built anew. */
export function fromBytes(bytes: Uint8Array): NearIndex | null {
  const reader = new ByteReader(bytes);
  if (reader.texts().join() !== [VERSION, ...FACETS.map(({ id }) => id)].join()) return null;
  const ids = reader.texts();
  const facets = FACETS.map(({ id }) => readFacet(reader, id));
  const topics = readTopics(reader);
  const pairs = reader.floats();
  const whole = facets.every((facet) => fits(facet, ids.length)) && (topics === null || fits(topics, ids.length));
  return reader.ended && whole ? { ids, facets, topics, pairs } : null;
}

// To be raised whenever words, facets or topics are found in another way.
const VERSION = 'near roles 1';
const NO_FLOATS = new Float32Array();

function readFacet(reader: ByteReader, id: FacetIndex['id']): FacetIndex {
  const space = { keys: reader.texts(), labels: reader.texts(), figures: reader.floats() };
  const rows = readRows(reader);
  return { id, space, rows, columns: columnsOf(rows, space.keys.length) };
}

function readTopics(reader: ByteReader): Topics | null {
  const [shift, lens, rows] = [reader.floats(), reader.floats(), readRows(reader)];
  return shift.length === 0 ? null : { id: 'topics', rows, columns: columnsOf(rows, shift.length), lens, shift };
}

function writeRows(writer: ByteWriter, { starts, dimensions, weights }: Rows): void {
  writer.integers(starts);
  writer.integers(dimensions);
  writer.floats(weights);
}

function readRows(reader: ByteReader): Rows {
  return { starts: reader.integers(), dimensions: reader.integers(), weights: reader.floats() };
}

function fits({ rows }: { rows: Rows }, roles: number): boolean {
  return rows.starts.length === roles + 1 && rows.starts[roles] === rows.weights.length && rows.dimensions.length === rows.weights.length;
}
