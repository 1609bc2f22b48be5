import { type BigIntStats, statSync } from 'node:fs';
import { fileStamp } from '../kept/file-stamp.js';
import type { Cache } from '../kept/cache.js';
import { compiledText, readCompiled } from './compiled.js';
import type { RoleDraft } from './draft.js';
import { type Drafts, nothingKept } from './drafts.js';
import { readYamlAgain } from './yaml/read-yaml-again.js';
import { slots } from '../kept/slots.js';

/** A library of a thousand almost as a whole, in some 200 MB at the most. */
const places = 4096;

/**
 * Drafts of the user's own files, kept from run to run. A file is known again by its path, number, size and times.
 * @param now when the run began
 */
export function cachedDrafts(cache: Cache, now: Date): Drafts {
  const kept = slots(cache, 'role', places);
  return {
    of: (path, file) => {
      const stamp = stampOf(path, now);
      if (stamp === null) return nothingKept;
      return { draft: recall(kept.read(path), stamp, path, file), keep: (draft) => kept.write(path, written(stamp, draft)) };
    },
    listed: () => null,
  };
}

/** A file that was just changed may change again without a trace: some file systems count time in steps of two seconds. */
const settled = 2_000n * 1_000_000n;

/** What changes where the file does; null where nothing is to be kept of it, such as of a pipe. */
function stampOf(path: string, now: Date): string | null {
  const stat = statOf(path);
  if (!stat?.isFile()) return null;
  const { mtimeNs, ctimeNs } = stat;
  const changed = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
  return changed + settled > BigInt(now.getTime()) * 1_000_000n ? null : fileStamp(stat);
}

function statOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}

function written(stamp: string, draft: RoleDraft): string {
  return `${stamp}\n${compiledText(draft)}`;
}

function recall(text: string | null, stamp: string, path: string, file: string): RoleDraft | null {
  return text?.startsWith(`${stamp}\n`) ? readCompiled(text.slice(stamp.length + 1), async () => readYamlAgain(path, file)) : null;
}
