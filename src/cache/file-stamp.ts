import type { BigIntStats } from 'node:fs';

/**
 * A text that changes whenever the file changes: its inode, size and times. The inode and the ctime cannot be set by hand. Misses a change that
 * keeps the size and comes within one step of the file system's clock.
 */
export function fileStamp({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}
