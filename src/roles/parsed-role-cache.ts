import { resolve } from 'node:path';
import type { ParsedRole } from './parse-role.js';
import { readRoleBytes } from './role-bytes.js';

/**
 * Reads a parsed role from the cache, or parses the file and stores it in the cache.
 * @throws UserError if the file cannot be read or has faults.
 */
export async function readParsedRole(file: string, cwd: string, cache: ParsedRoleCache): Promise<ParsedRole> {
  const { parsed: cached, store } = cache.get(resolve(cwd, file), file);
  if (cached) return cached;
  const bytes = await readRoleBytes(file, cwd);
  const { parseRole } = await import('./parse-role.js');
  const parsed = parseRole(bytes, file);
  store(parsed);
  return parsed;
}

/** Role files that an earlier run parsed. */
export interface ParsedRoleCache {
  /**
   * The cache entry of a file in its current state.
   * @param path absolute
   * @param file the path to show in faults
   */
  get(path: string, file: string): CachedRole;
}

export interface CachedRole {
  /** Null if there is no entry, or the file has changed since. */
  readonly parsed: ParsedRole | null;
  store(parsed: ParsedRole): void;
}

export const uncachedRole: CachedRole = { parsed: null, store: () => {} };

/** Caches nothing. */
export const noRoleCache: ParsedRoleCache = { get: () => uncachedRole };
