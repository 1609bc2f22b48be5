import { resolve } from 'node:path';
import type { ParsedRole } from './parse-role.js';
import { readRoleBytes } from './source-text.js';
import type { RoleMetadata } from './role-metadata.js';

/**
 * The draft of a role file: the one that was made of it before or, where there is none, made now and kept.
 * @throws UserError where the file cannot be read or has faults.
 */
export async function readParsedRole(file: string, cwd: string, drafts: ParsedRoleCache): Promise<ParsedRole> {
  const { parsed, store } = drafts.get(resolve(cwd, file), file);
  if (parsed) return parsed;
  const bytes = await readRoleBytes(file, cwd);
  const { parseRole } = await import('./parse-role.js');
  const made = parseRole(bytes, file);
  store(made);
  return made;
}

/** Drafts that were made before, at build time or in an earlier run, so that a file need not be parsed again. */
export interface ParsedRoleCache {
  /**
   * What is kept of a file as it stands now.
   * @param path from the root
   * @param file the same as faults are to call it
   */
  get(path: string, file: string): CachedRole;
  /** What lists show of the role of the file; null where that is not known without reading it. */
  metadata(path: string): RoleMetadata | null;
}

export interface CachedRole {
  /** Null where none is kept, or the file has changed since. */
  readonly parsed: ParsedRole | null;
  /** Keeps what was made of the file just now. */
  store(draft: ParsedRole): void;
}

export const uncachedRole: CachedRole = { parsed: null, store: () => {} };

/** Keeps none: each file is parsed each time. */
export const noRoleCache: ParsedRoleCache = { get: () => uncachedRole, metadata: () => null };
