import { crc32 } from 'node:zlib';
import { blockSize, headerSize } from './checksummed-file.js';

/** The content, which comes in parts, as parts of a file: the number of bytes, the sums of its blocks and a sum of those, and the content. */
export function withChecksums(content: readonly Uint8Array[]): readonly Uint8Array[] {
  const sums = blockChecksums(content);
  const length = content.reduce((sum, part) => sum + part.length, 0);
  const header = Buffer.alloc(headerSize);
  header.writeUInt32LE(length, 0);
  header.writeUInt32LE(crc32(sums, length), 4);
  return [header, sums, ...content];
}

/** A block may lie in several parts. */
function blockChecksums(content: readonly Uint8Array[]): Buffer {
  const sums: number[] = [];
  let [sum, room] = [0, blockSize];
  for (const part of content) {
    for (let at = 0; at < part.length;) {
      const piece = part.subarray(at, at + room);
      sum = crc32(piece, sum);
      at += piece.length;
      room -= piece.length;
      if (room > 0) continue;
      sums.push(sum);
      [sum, room] = [0, blockSize];
    }
  }
  if (room < blockSize) sums.push(sum);
  const bytes = Buffer.alloc(sums.length * 4);
  sums.forEach((each, place) => bytes.writeUInt32LE(each, place * 4));
  return bytes;
}
