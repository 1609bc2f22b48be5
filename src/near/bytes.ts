import { ByteReader, ByteWriter, type Bytes } from '../kept/byte-stream.js';
import { FACETS } from './facet.js';
import { WIDE } from './likeness.js';
import type { NearIndex } from './near-index.js';
import { unwoven, weave, type Columns, type Rows } from './rows.js';
import type { Space } from './space.js';
import { layers } from './stand.js';

/** An index as bytes, in parts, to be kept in a file: equal indexes give equal bytes. All of a role lies together, to be read at once. */
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
  const rows = weave(
    layers(index).map((layer) => layer.rows),
    ids.length,
  );
  writer.integers(rows.starts);
  writer.integers(rows.dimensions.subarray());
  writer.floats(rows.weights.subarray());
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
  const woven: Rows = {
    first: 0,
    step: 1,
    starts: reader.integers(),
    dimensions: reader.integerRun('many'),
    weights: reader.floatRun('many'),
  };
  const count = spaces.length + (shift.length === 0 ? 0 : 1);
  const facets = spaces.map((each, place) => ({ ...each, rows: unwoven(woven, place, count) }));
  const topics = shift.length === 0 ? null : ({ id: 'topics', rows: unwoven(woven, spaces.length, count), lens, shift } as const);
  const columns = WIDE.map((id) => [id, readColumns(reader)] as const);
  const pairs = reader.floatRun('few').subarray();
  const isWhole = woven.starts.length === ids.length * count + 1 && ends(woven.starts, woven.dimensions, woven.weights);
  if (!reader.ended || !isWhole || !columns.every(([, { starts, roles, weights }]) => ends(starts, roles, weights))) return null;
  return { ids, facets, topics, columns: new Map(columns.filter(([, { starts }]) => starts.length > 0)), pairs };
}

// To be raised whenever words, facets or topics are found or kept in another way.
const VERSION = 'near roles 3';
const NO_FLOATS = new Float32Array();
const NO_INTEGERS = new Uint32Array();
const NO_COLUMNS: Columns = { starts: NO_INTEGERS, roles: NO_INTEGERS, weights: NO_FLOATS };

function readSpace(reader: ByteReader): Space {
  return { keys: reader.texts(), labels: reader.texts(), figures: reader.floatRun('few').subarray() };
}

function writeColumns(writer: ByteWriter, { starts, roles, weights }: Columns): void {
  writer.integers(starts);
  writer.integers(roles.subarray());
  writer.floats(weights.subarray());
}

function readColumns(reader: ByteReader): Columns {
  return { starts: reader.integers(), roles: reader.integerRun('many'), weights: reader.floatRun('many') };
}

/** Whether there are as many entries as the starts say. */
function ends(starts: Uint32Array, ...entries: readonly { readonly length: number }[]): boolean {
  return entries.every(({ length }) => length === (starts.at(-1) ?? 0));
}
