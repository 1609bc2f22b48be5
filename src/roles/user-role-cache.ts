import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { fileStamp } from '../cache/file-stamp.js';
import type { Cache } from '../cache/cache.js';
import { deserializeRole, serializeRole } from './serialize-role.js';
import type { ParsedRole } from './parse-role.js';
import { type ParsedRoleCache, uncachedRole } from './parsed-role-cache.js';
import { boundedStore } from '../cache/bounded-store.js';
import { decodeUtf8 } from './source-text.js';
import type { YamlFile } from './yaml/yaml-file.js';

/** A library of a thousand almost as a whole, in some 200 MB at the most. */
const places = 4096;

/**
 * Drafts of the user's own files, kept from run to run. A file is known again by its path, number, size and times.
 * @param now when the run began
 */
export function userRoleCache(cache: Cache, now: Date): ParsedRoleCache {
  const kept = boundedStore(cache, 'role', places);
  return {
    get: (path, file) => {
      const stamp = stableStampOf(path, now);
      if (stamp === null) return uncachedRole;
      return { parsed: readCachedText(kept.read(path), stamp, path, file), store: (draft) => kept.write(path, cachedText(stamp, draft)) };
    },
    metadata: () => null,
  };
}

/** A file that was just changed may change again without a trace: some file systems count time in steps of two seconds. */
const minimumAge = 2_000n * 1_000_000n;

/** What changes where the file does; null where nothing is to be kept of it, such as of a pipe. */
function stableStampOf(path: string, now: Date): string | null {
  const stat = statOf(path);
  if (!stat?.isFile()) return null;
  const { mtimeNs, ctimeNs } = stat;
  const changed = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
  return changed + minimumAge > BigInt(now.getTime()) * 1_000_000n ? null : fileStamp(stat);
}

function statOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}

function cachedText(stamp: string, draft: ParsedRole): string {
  return `${stamp}\n${serializeRole(draft)}`;
}

function readCachedText(text: string | null, stamp: string, path: string, file: string): ParsedRole | null {
  return text?.startsWith(`${stamp}\n`) ? deserializeRole(text.slice(stamp.length + 1), async () => rereadYaml(path, file)) : null;
}

/** The YAML of a file of which only the draft was kept: it is parsed once a fault must be placed in it. */
async function rereadYaml(path: string, file: string): Promise<YamlFile> {
  const { readYaml } = await import('./yaml/yaml-file.js');
  return readYaml(decodeUtf8(readFileSync(path), file), file);
}
