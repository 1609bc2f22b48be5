import { brotliCompressSync, brotliDecompressSync, deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Compresses bytes that are worth it: the names of a user's own roles are few, and compressing them would take longer than reading them.
 * @param format `brotli` is the smaller for text; `deflate` is read in half the time
 */
export function packBytes(bytes: Uint8Array, format: 'brotli' | 'deflate'): Uint8Array {
  if (bytes.length < minCompressed) return Buffer.concat([Uint8Array.of(formats.plain), bytes]);
  const packed = format === 'brotli' ? brotliCompressSync(bytes) : deflateRawSync(bytes, { level: 9 });
  return Buffer.concat([Uint8Array.of(formats[format]), packed]);
}

/** Reads what `packBytes` wrote. Other bytes stay as they are. */
export function unpackBytes(bytes: Uint8Array): Uint8Array {
  const content = bytes.subarray(1);
  if (bytes[0] === formats.brotli) return brotliDecompressSync(content, { chunkSize });
  return bytes[0] === formats.deflate ? inflateRawSync(content, { chunkSize }) : content;
}

/** The first byte. */
const formats = { plain: 0, brotli: 1, deflate: 2 } as const;

const minCompressed = 4000;

/** Larger than most of what is packed, as pieces of it would be joined at the end. */
const chunkSize = 1 << 18;
