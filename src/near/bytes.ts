import type { FacetIndex, NearIndex } from './near-index.js';
import { ByteReader, ByteWriter, type Bytes } from '../kept/byte-stream.js';
import { FACETS } from './facet.js';
import type { Columns, Rows } from './rows.js';
import type { Topics } from './topics.js';

/** An index as bytes, in parts, to be kept in a file: equal indexes give equal bytes. */
export function toBytes({ ids, facets, topics, pairs }: NearIndex): readonly Uint8Array[] {
  const writer = new ByteWriter();
  writer.texts([VERSION, ...facets.map(({ id }) => id)]);
  writer.texts([...ids]);
  for (const { space, ...layer } of facets) {
    writer.texts([...space.keys]);
    writer.texts([...space.labels]);
    writer.floats(space.figures);
    writeLayer(writer, layer);
  }
  writer.floats(topics?.shift ?? NO_FLOATS);
  writer.floats(topics?.lens.subarray() ?? NO_FLOATS);
  writeLayer(writer, topics ?? { rows: NO_ROWS, columns: { starts: NO_INTEGERS, roles: NO_INTEGERS, weights: NO_FLOATS } });
  writer.floats(pairs);
  return writer.parts;
}

/**
 * The index that was kept, of which only what is asked for is read; null if another version wrote it, or it is cut short or not one of ours: then
 * it is to be built anew.
 */
export function fromBytes(bytes: Bytes): NearIndex | null {
  const reader = new ByteReader(bytes);
  if ([...reader.texts()].join() !== [VERSION, ...FACETS.map(({ id }) => id)].join()) return null;
  const ids = reader.texts();
  const facets = FACETS.map(({ id }) => readFacet(reader, id));
  const topics = readTopics(reader);
  const pairs = reader.floatRun('few').subarray();
  const whole = facets.every((facet) => fits(facet, ids.length)) && (topics === null || fits(topics, ids.length));
  return reader.ended && whole ? { ids, facets, topics, pairs } : null;
}

// To be raised whenever words, facets or topics are found in another way.
const VERSION = 'near roles 2';
const NO_FLOATS = new Float32Array();
const NO_INTEGERS = new Uint32Array();
const NO_ROWS: Rows = { starts: NO_INTEGERS, dimensions: NO_INTEGERS, weights: NO_FLOATS };

type Layer = { readonly rows: Rows; readonly columns: Columns };

function readFacet(reader: ByteReader, id: FacetIndex['id']): FacetIndex {
  const space = { keys: reader.texts(), labels: reader.texts(), figures: reader.floatRun('few').subarray() };
  return { id, space, ...readLayer(reader) };
}

function readTopics(reader: ByteReader): Topics | null {
  const [shift, lens, layer] = [reader.floatRun('few').subarray(), reader.floatRun('few'), readLayer(reader)];
  return shift.length === 0 ? null : { id: 'topics', ...layer, lens, shift };
}

function writeLayer(writer: ByteWriter, { rows, columns }: Layer): void {
  writer.integers(rows.starts);
  writer.integers(rows.dimensions.subarray());
  writer.floats(rows.weights.subarray());
  writer.integers(columns.starts);
  writer.integers(columns.roles.subarray());
  writer.floats(columns.weights.subarray());
}

function readLayer(reader: ByteReader): Layer {
  return {
    rows: { starts: reader.integers(), dimensions: reader.integerRun('few'), weights: reader.floatRun('few') },
    columns: { starts: reader.integers(), roles: reader.integerRun('many'), weights: reader.floatRun('many') },
  };
}

function fits({ rows, columns }: Layer, roles: number): boolean {
  return (
    rows.starts.length === roles + 1 &&
    [rows.dimensions, rows.weights, columns.roles, columns.weights].every(({ length }) => length === rows.starts[roles]) &&
    columns.starts.at(-1) === rows.starts[roles]
  );
}
