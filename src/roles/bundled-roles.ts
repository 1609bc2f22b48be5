import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../model/errors.js';
import type { Folder } from './folder.js';
import { didYouMean } from '../spelling.js';
import { deserializeRole } from './serialize-role.js';
import { type ParsedRoleCache, uncachedRole } from './parsed-role-cache.js';
import type { RoleMetadata } from './role-metadata.js';

/** The package's own data: beside `src` and beside `dist`, so the same path leads there from both. */
const data = join(import.meta.dirname, '../../data/');
const compiled = join(import.meta.dirname, '../library');

/** The library that comes with the tool: as the build compiled it, which is all that the package holds of it; in the source, as it was written. */
export const bundledFolder: Folder = existsSync(compiled)
  ? { path: compiled, cwd: data, origin: 'bundled', roleCache: bundledRoleCache(compiled) }
  : { path: `${data}roles`, cwd: data, origin: 'bundled' };

export const schemaNames = ['role', 'comparison'];

/**
 * A published JSON Schema, as text.
 * @throws UserError where there is none of that name.
 */
export async function readSchema(name: string): Promise<string> {
  if (!schemaNames.includes(name))
    throw new UserError(`there is no schema ${name}`, { hint: didYouMean(name, schemaNames) ?? `There are: ${schemaNames.join(', ')}.` });
  return readFileSync(`${data}schema/${name}.schema.json`, 'utf8');
}

export const shells = ['bash', 'zsh', 'fish'];

/**
 * The script by which a shell completes the command line, as text.
 * @throws UserError where there is none for that shell.
 */
export async function readCompletionScript(shell: string): Promise<string> {
  if (!shells.includes(shell))
    throw new UserError(`there is no completion for ${shell}`, {
      hint: didYouMean(shell, shells) ?? `There is for: ${shells.join(', ')}.`,
    });
  return readFileSync(`${data}completion/compare.${shell}`, 'utf8');
}

/** Drafts that were compiled at build time: a file for each role and, in `listed`, what lists show of all. They had no faults. */
export function bundledRoleCache(folder: string): ParsedRoleCache {
  let listed: Readonly<Record<string, RoleMetadata>> | undefined;
  return {
    get: (path) => ({ ...uncachedRole, parsed: deserializeRole(readFileSync(path, 'utf8'), neverReread) }),
    metadata: (path) => (listed ??= JSON.parse(readFileSync(join(folder, 'listed'), 'utf8')))[basename(path, '.json')] ?? null,
  };
}

async function neverReread(): Promise<never> {
  throw new Error('a bundled role is right, and was compiled without its text');
}
