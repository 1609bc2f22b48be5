import { ByteReader, type ByteSource, type TextList } from '../../cache/byte-reader.js';
import { ByteWriter } from '../../cache/byte-writer.js';
import { zlib } from './zlib.js';

/** Compresses for good, by the build, with Brotli's highest quality. */
export function compress(chunks: readonly Uint8Array[], quality?: number): Uint8Array {
  const { brotliCompressSync, constants } = zlib();
  return brotliCompressSync(Buffer.concat(chunks), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality ?? constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  });
}

/** For what is larger than all the rest: the highest quality saves 2 % and takes three times as long. */
const quickQuality = 10;

/** Reads all of a section and decompresses it. */
export function decompress(bytes: ByteSource): Uint8Array {
  return zlib().brotliDecompressSync(bytes.subarray(0, bytes.length), { chunkSize });
}

/** Larger than Node's default and than most blocks, as the pieces of what is decompressed are joined at the end. */
const chunkSize = 1 << 18;

/** Compresses a value as JSON. */
export function compressJson(value: unknown): Uint8Array {
  return compress([Buffer.from(JSON.stringify(value))]);
}

/** Reads what `compressJson` wrote. The caller knows its type, as the same version wrote it. */
export function decompressJson(bytes: ByteSource): ReturnType<typeof JSON.parse> {
  return JSON.parse(Buffer.from(decompress(bytes)).toString());
}

/**
 * Serialises texts in compressed blocks, so that one text can be read without the rest. Texts that resemble their neighbors compress best.
 * @param size how many texts a block has: larger blocks compress better, and take longer to read
 */
export function serializeBlocks(texts: readonly string[], size: number): readonly Uint8Array[] {
  const blocks = Array.from({ length: Math.ceil(texts.length / size) }, (_, index) => {
    const block = new ByteWriter();
    block.texts(texts.slice(index * size, (index + 1) * size));
    return compress(block.chunks, quickQuality);
  });
  return serializePieces([texts.length, size], blocks);
}

/**
 * Opens what `serializeBlocks` wrote. Decompresses the block of each text that is asked for, and remembers it: a batch asks for most of the others, in any
 * order.
 */
export function readBlocks(bytes: ByteSource): Pick<TextList, 'length' | 'at'> {
  const {
    head: [length = 0, size = 1],
    at,
  } = readPieces(bytes, (block) => new ByteReader(block).texts());
  return {
    length,
    at: (index) => (index >= 0 && index < length ? at(Math.floor(index / size)).at(index % size) : undefined),
  };
}

/** As many bytes are decompressed in half a millisecond. Half as many would take 5 % more space. */
const pageLength = 1 << 17;

/** Serialises bytes in compressed pages, so that parts of them can be read without the rest. */
export function serializePages(chunks: readonly Uint8Array[]): readonly Uint8Array[] {
  const bytes = Buffer.concat(chunks);
  const pages = Array.from({ length: Math.ceil(bytes.length / pageLength) }, (_, page) =>
    compress([bytes.subarray(page * pageLength, (page + 1) * pageLength)]),
  );
  return serializePieces([bytes.length], pages);
}

/** Opens what `serializePages` wrote. Decompresses the pages of what is asked for, and remembers them. */
export function readPages(bytes: ByteSource): ByteSource {
  const {
    head: [length = 0],
    at,
  } = readPieces(bytes, (page) => page);
  return {
    length,
    subarray: (from, to) => {
      const parts: Uint8Array[] = [];
      for (let start = from; start < to; start += pageLength - (start % pageLength)) {
        const page = Math.floor(start / pageLength);
        parts.push(at(page).subarray(start % pageLength, to - page * pageLength));
      }
      return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    },
  };
}

/** Serialises compressed pieces one after the other, behind numbers that say how to find one. */
function serializePieces(head: readonly number[], pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  let end = 0;
  const writer = new ByteWriter();
  writer.integers(Uint32Array.from(head));
  writer.integers(Uint32Array.from(pieces, ({ length }) => (end += length)));
  writer.bytes(pieces);
  return writer.chunks;
}

interface Pieces<Piece> {
  readonly head: Uint32Array;
  at(index: number): Piece;
}

/** Opens what `serializePieces` wrote: each piece is decompressed and opened once, when it is asked for. */
function readPieces<Piece>(bytes: ByteSource, open: (piece: Uint8Array) => Piece): Pieces<Piece> {
  const reader = new ByteReader(bytes);
  const [head, ends, content] = [reader.integers(), reader.integers(), reader.bytes()];
  const opened = new Map<number, Piece>();
  const read = (index: number): Piece => {
    const compressed = content.subarray(ends[index - 1] ?? 0, ends[index] ?? 0);
    const piece = open(zlib().brotliDecompressSync(compressed, { chunkSize }));
    opened.set(index, piece);
    return piece;
  };
  return { head, at: (index) => opened.get(index) ?? read(index) };
}
