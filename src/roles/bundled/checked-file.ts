import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../../cache/byte-reader.js';
import { zlib } from './zlib.js';

/** In bytes. Larger pages would take longer to check where little is read of them, smaller ones more checksums. */
const pageSize = 8192;

const checksumSize = 4;

/** Adds a checksum of each page, and one of all checksums, so that a reader who needs only some of the content can check that. */
export function addPageChecksums(content: Uint8Array): readonly Uint8Array[] {
  const { crc32 } = zlib();
  const pageCount = Math.ceil(content.length / pageSize);
  const checksums = Buffer.alloc(pageCount * checksumSize);
  for (let page = 0; page < pageCount; page += 1)
    checksums.writeUInt32LE(crc32(content.subarray(page * pageSize, (page + 1) * pageSize)), page * checksumSize);
  const last = Buffer.alloc(checksumSize);
  last.writeUInt32LE(crc32(checksums));
  return [content, checksums, last];
}

/**
 * Opens a file that `addPageChecksums` made. It stays open until the process ends. Each `subarray` reads only the pages of the bytes that it returns,
 * and checks each page once.
 * @param damaged makes the error for a file that is missing or has other bytes
 */
export function openCheckedFile(path: string, damaged: (cause?: unknown) => Error): ByteSource & { close(): void } {
  const { crc32 } = zlib();
  const file = attempt(() => openSync(path, 'r'), damaged);
  const size = fstatSync(file).size;
  const read = (from: number, to: number): Buffer => {
    const bytes = Buffer.allocUnsafe(to - from);
    if (attempt(() => readSync(file, bytes, 0, bytes.length, from), damaged) < bytes.length) throw damaged();
    return bytes;
  };
  const pageCount = Math.ceil((size - checksumSize) / (pageSize + checksumSize));
  const length = size - checksumSize * (pageCount + 1);
  if (pageCount < 1 || length <= (pageCount - 1) * pageSize) throw damaged();
  const table = read(length, size);
  const checksums = table.subarray(0, -checksumSize);
  if (table.readUInt32LE(checksums.length) !== crc32(checksums)) throw damaged();
  const checked = new Uint8Array(pageCount);
  return {
    length,
    subarray: (from, to) => {
      if (from < 0 || to > length) throw damaged();
      if (to <= from) return new Uint8Array();
      const [first, end] = [Math.floor(from / pageSize), Math.ceil(to / pageSize)];
      if (checked.subarray(first, end).every((done) => done === 1)) return read(from, to);
      const start = first * pageSize;
      const bytes = read(start, Math.min(end * pageSize, length));
      for (let page = first; page < end; page += 1) {
        const at = page * pageSize - start;
        if (crc32(bytes.subarray(at, at + pageSize)) !== checksums.readUInt32LE(page * checksumSize)) throw damaged();
        checked[page] = 1;
      }
      return bytes.subarray(from - start, to - start);
    },
    close: () => closeSync(file),
  };
}

function attempt<Result>(work: () => Result, damaged: (cause: unknown) => Error): Result {
  try {
    return work();
  } catch (cause) {
    throw damaged(cause);
  }
}
