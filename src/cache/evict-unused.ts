import { type Dirent, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** So long after it was last read or written, nobody is likely to come back to an earlier version. */
const maxUnused = 30 * 24 * 60 * 60 * 1000;

/**
 * Takes away what other versions kept and did not use for long. Whatever cannot be looked at or taken away stays.
 * @param folder has a folder for each version
 * @param version whose folder stays in any case
 */
export function evictUnused(folder: string, version: string, now: number): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() || entry.name === version || lastUse(path) > now - maxUnused) continue;
    try {
      rmSync(path, { recursive: true });
    } catch {
      // Another run may take it away at once.
    }
  }
}

/** When a file in the folder was last read, as far as the file system tells, or the folder was changed; in milliseconds. */
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
