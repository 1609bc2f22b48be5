import { resolve } from 'node:path';
import { changedAt } from '../kept/changed-at.js';
import { draftPlaces } from '../roles/draft-places.js';
import { placeOf } from '../kept/slots.js';
import type { WholeFiles } from '../kept/whole-files.js';

/**
 * Whether one of the files changed after something was kept of it, so that it will have to be parsed; as far as times tell, and none of them is
 * read for it. What cannot be looked at is not parsed either.
 */
export function areNew(files: readonly string[], cwd: string, kept: WholeFiles): boolean {
  return files.some((file) => {
    const path = resolve(cwd, file);
    return changedAt(path) > kept.writtenAt(placeOf(path, draftPlaces));
  });
}
