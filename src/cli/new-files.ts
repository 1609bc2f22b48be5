import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { draftPlaces } from '../roles/draft-places.js';
import { placeOf } from '../roles/slots.js';
import type { WholeFiles } from '../roles/whole-files.js';

/**
 * Whether one of the files changed after something was kept of it, so that it will have to be parsed; as far as times tell, and none of them is
 * read for it.
 */
export function areNew(files: readonly string[], cwd: string, kept: WholeFiles): boolean {
  return files.some((file) => {
    const path = resolve(cwd, file);
    return changedAt(path) > kept.writtenAt(placeOf(path, draftPlaces));
  });
}

/** In milliseconds since 1970. What cannot be looked at is not read either. */
function changedAt(path: string): number {
  try {
    return statSync(path).ctimeMs;
  } catch {
    return -Infinity;
  }
}
