import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { fileStamp } from '../cache/file-stamp.js';
import type { Cache } from '../cache/cache.js';
import { deserializeRole, serializeRole } from './serialize-role.js';
import type { ParsedRole } from './parse-role.js';
import { type ParsedRoleCache, uncachedRole } from './parsed-role-cache.js';
import { boundedStore } from '../cache/bounded-store.js';
import { decodeUtf8 } from './role-bytes.js';
import type { YamlFile } from './yaml/yaml-file.js';

/** Almost all roles of a library of a thousand (several roles may share a slot), in at most about 200 MB. */
const maxCachedRoles = 4096;

/**
 * Caches the parsed roles of the user's own files between runs. An entry is valid as long as the file's path, inode, size and times are the same.
 * @param now the time when the run began
 */
export function userRoleCache(cache: Cache, now: Date): ParsedRoleCache {
  const store = boundedStore(cache, 'role', maxCachedRoles);
  return {
    get: (path, file) => {
      const stamp = stableStampOf(path, now);
      if (stamp === null) return uncachedRole;
      return { parsed: readCachedText(store.read(path), stamp, path, file), store: (role) => store.write(path, cachedText(stamp, role)) };
    },
  };
}

/** In nanoseconds. A newer file may still change unnoticed, as some file systems store times in steps of two seconds. */
const minimumAge = 2_000n * 1_000_000n;

/** A stamp that changes with the file; null for files that cannot be cached, such as pipes and files that have just changed. */
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

function cachedText(stamp: string, role: ParsedRole): string {
  return `${stamp}\n${serializeRole(role)}`;
}

function readCachedText(text: string | null, stamp: string, path: string, file: string): ParsedRole | null {
  return text?.startsWith(`${stamp}\n`) ? deserializeRole(text.slice(stamp.length + 1), async () => rereadYaml(path, file)) : null;
}

/** Parses the file again, to find the position of a fault in a role that came from the cache. */
async function rereadYaml(path: string, file: string): Promise<YamlFile> {
  const { readYaml } = await import('./yaml/yaml-file.js');
  return readYaml(decodeUtf8(readFileSync(path), file), file);
}
