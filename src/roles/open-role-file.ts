import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findExtended } from './find-extended.js';
import { type Folder, isRoleFile } from './folder.js';
import { beginsAsRoleFile, isForeignFile } from './foreign-file.js';
import type { ParsedRole } from './parse-role.js';
import { noRoleCache, readParsedRole } from './parsed-role-cache.js';
import type { ResolvableRole } from './resolvable-role.js';
import { readForeignBytes, refuseLargeRole } from './role-bytes.js';
import type { RoleSources } from './role-sources.js';

/**
 * Reads a role file of any name, or standard input for `-`. Does not use the cache.
 * @throws UserError if it cannot be read or has faults.
 */
export async function openRoleFile(path: string, sources: RoleSources): Promise<ResolvableRole> {
  const { onForeign: _told, ...quiet } = { ...sources, roleCache: noRoleCache };
  return path === '-' ? readStdin(quiet) : fromPath(path, await readFile(path, quiet), sources);
}

/** A title may contain a slash, as in UI/UX Designer, so a reference is a path only if the file exists. */
export async function findFile(reference: string, sources: RoleSources): Promise<ResolvableRole | null> {
  if (reference === '-') return readStdin(sources);
  const path = resolve(sources.cwd, reference);
  const isPath = isRoleFile(reference) || /[/\\]|\.[a-z]{2,8}$/i.test(reference) || reference === '.' || reference === '..';
  return isPath && existsSync(path) ? fromPath(reference, await readFile(reference, sources), sources) : null;
}

/** A path without an ending may be a pipe, which can be read only once. */
async function readFile(path: string, sources: RoleSources): Promise<ParsedRole> {
  const { cwd, roleCache = noRoleCache, readForeign } = sources;
  const mayBeForeign = readForeign !== undefined && !/\.ya?ml$/i.test(path);
  if (!mayBeForeign) return readParsedRole(path, cwd, roleCache);
  // What was parsed before is a role file.
  const known = isRoleFile(path) ? roleCache.get(resolve(cwd, path), path).parsed : null;
  if (known) return known;
  const bytes = await readForeignBytes(path, cwd);
  const foreign = await fromForeign(bytes, path, sources);
  if (foreign) return foreign;
  if (isRoleFile(path)) return readParsedRole(path, cwd, roleCache);
  return parseBytes(bytes, path);
}

/** Parses a role file that was read before it was known to be one. */
async function parseBytes(bytes: Uint8Array, label: string): Promise<ParsedRole> {
  refuseLargeRole(bytes, label);
  const { parseRole } = await import('./parse-role.js');
  return parseRole(bytes, label);
}

/** Null for a role file. */
async function fromForeign(bytes: Uint8Array, label: string, { readForeign, onForeign }: RoleSources): Promise<ParsedRole | null> {
  const isKnown = !isForeignFile(label) && beginsAsRoleFile(bytes);
  const foreign = isKnown ? null : ((await readForeign?.(bytes, label)) ?? null);
  if (foreign === null) return null;
  onForeign?.(foreign.note);
  const { parseRole } = await import('./parse-role.js');
  return { ...parseRole(Buffer.from(foreign.text), label), foreign };
}

/** A file that was named by its path may extend roles of its folder. */
function fromPath(path: string, parsed: ParsedRole, sources: RoleSources): ResolvableRole {
  const { cwd, roleCache = noRoleCache } = sources;
  const folder: Folder = { path: dirname(path), cwd, origin: 'file', roleCache };
  return { parsed, key: resolve(cwd, path), origin: 'file', file: path, find: (name) => findExtended(name, folder, sources) };
}

async function readStdin(sources: RoleSources): Promise<ResolvableRole> {
  const bytes = await sources.stdin();
  const label = sources.inputName ?? 'standard input';
  const parsed = (await fromForeign(bytes, label, sources)) ?? (await parseBytes(bytes, label));
  return { parsed, key: '-', origin: 'stdin', file: null, find: (name) => findExtended(name, null, sources) };
}
