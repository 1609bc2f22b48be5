import { ByteReader, type Bytes } from '../kept/byte-reader.js';
import { ByteWriter } from '../kept/byte-writer.js';
import { FACETS } from './facet.js';
import { WIDE } from './likeness.js';
import type { NearIndex } from './near-index.js';
import type { Columns, Rows } from './rows.js';
import type { Space } from './space.js';
import { layers } from './stand.js';

/** An index as bytes, in parts, to be kept in a file: equal indexes give equal bytes. */
export function toBytes(index: NearIndex): readonly Uint8Array[] {
  const { ids, facets, topics, columns, pairs } = index;
  const writer = new ByteWriter();
  writer.texts([VERSION, ...facets.map(({ id }) => id)]);
  writer.texts([...ids]);
  for (const { space } of facets) {
    writer.texts([...space.keys]);
    writer.texts([...space.labels]);
    writer.floats(space.figures);
  }
  writer.floats(topics?.shift ?? NO_FLOATS);
  writer.floats(topics?.lens.subarray() ?? NO_FLOATS);
  for (const { rows } of layers(index)) writeRows(writer, rows);
  for (const id of WIDE) writeColumns(writer, columns.get(id) ?? NO_COLUMNS);
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
  const spaces = FACETS.map(({ id }) => ({ id, space: readSpace(reader) }));
  const [shift, lens] = [reader.floatRun('few').subarray(), reader.floatRun('few')];
  const facets = spaces.map((each) => ({ ...each, rows: readRows(reader) }));
  const topics = shift.length === 0 ? null : ({ id: 'topics', rows: readRows(reader), lens, shift } as const);
  const columns = WIDE.map((id) => [id, readColumns(reader)] as const);
  const index = {
    ids,
    facets,
    topics,
    columns: new Map(columns.filter(([, { starts }]) => starts.length > 0)),
    pairs: reader.floatRun('few').subarray(),
  };
  return reader.ended && isWhole(index) ? index : null;
}

/** Whether there are as many entries as the starts say, and rows as roles. */
function isWhole(index: NearIndex): boolean {
  const rows = layers(index).map((layer) => layer.rows);
  return (
    rows.every(({ starts, dimensions, weights }) => {
      const size = starts.at(-1) ?? 0;
      return starts.length === index.ids.length + 1 && dimensions.length === size && weights.length === size;
    }) && [...index.columns.values()].every(({ starts, entries }) => entries.length === (starts.at(-1) ?? 0) * 2)
  );
}

// To be raised whenever words, facets or topics are found or kept in another way.
const VERSION = 'near roles 4';
const NO_FLOATS = new Float32Array();
const NO_INTEGERS = new Uint32Array();
const NO_COLUMNS: Columns = { starts: NO_INTEGERS, entries: NO_INTEGERS };

function readSpace(reader: ByteReader): Space {
  return { keys: reader.texts(), labels: reader.texts(), figures: reader.floatRun('few').subarray() };
}

function writeRows(writer: ByteWriter, { starts, dimensions, weights }: Rows): void {
  writer.integers(starts);
  writer.integers(dimensions.subarray());
  writer.floats(weights.subarray());
}

function readRows(reader: ByteReader): Rows {
  return { starts: reader.integers(), dimensions: reader.integerRun('many'), weights: reader.floatRun('many') };
}

function writeColumns(writer: ByteWriter, { starts, entries }: Columns): void {
  writer.integers(starts);
  writer.integers(entries.subarray());
}

function readColumns(reader: ByteReader): Columns {
  return { starts: reader.integers(), entries: reader.integerRun('many') };
}
