import type { ByteReader, ByteSource } from '../cache/byte-reader.js';
import type { ByteWriter } from '../cache/byte-writer.js';
import { type SparseRows, storedWeights, toSteps } from './sparse-vectors.js';

export function writeRows(writer: ByteWriter, { starts, dimensions, weights }: SparseRows): void {
  writer.integers(starts);
  writer.integers(dimensions.subarray());
  writer.smallIntegers(toSteps(weights.subarray()));
}

/** Opens what `writeRows` wrote, which is read on demand. */
export function readRows(reader: ByteReader): SparseRows {
  const [starts, dimensions] = [reader.integers(), reader.integerList('many')];
  return { starts, dimensions, weights: storedWeights(starts, reader.smallIntegerList('many')) };
}

export function readAll(bytes: ByteSource): Uint8Array {
  return bytes.subarray(0, bytes.length);
}
