import { type Dirent, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** 30 days in milliseconds. After that, nobody is likely to return to an earlier version. */
const maxUnusedTime = 30 * 24 * 60 * 60 * 1000;

/**
 * Deletes the cache files of other versions that have not been used for a long time. Skips whatever it cannot inspect or delete.
 * @param folder contains one folder per version
 * @param version the version in use, which is never deleted
 * @param now in milliseconds since 1970
 */
export function evictUnused(folder: string, version: string, now: number): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() || entry.name === version || lastUse(path) > now - maxUnusedTime) continue;
    try {
      rmSync(path, { recursive: true });
    } catch {
      // Another run may be deleting it at the same time.
    }
  }
}

/** When a file in the folder was last read (if the file system records that) or written, or the folder changed; in milliseconds since 1970. */
function lastUse(folder: string): number {
  try {
    const files = readdirSync(folder).map((name) => statSync(join(folder, name)));
    return Math.max(statSync(folder).mtimeMs, ...files.map(({ atimeMs, mtimeMs }) => Math.max(atimeMs, mtimeMs)));
  } catch {
    return Infinity;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
