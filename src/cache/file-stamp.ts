import type { BigIntStats } from 'node:fs';

/** What changes where a file does, and nobody can set: its number, size and times. A change that the file system's clock is too coarse to tell does not show. */
export function fileStamp({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}
