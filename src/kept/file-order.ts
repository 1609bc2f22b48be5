/** So many bytes, with zeros up to the next multiple of four. */
export function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** A copy of the bytes, turned round on the rare machine that is not little-endian. */
export function inFileOrder(values: Uint8Array<ArrayBuffer> | Uint32Array | Float32Array): Uint8Array<ArrayBuffer> {
  const isCopy = values instanceof Uint8Array;
  const bytes = isCopy ? values : new Uint8Array(values.byteLength);
  if (!isCopy) bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  if (isLittleEndian) return bytes;
  for (let i = 0; i < bytes.length; i += 4) bytes.subarray(i, i + 4).reverse();
  return bytes;
}

export const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
