import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../model/errors.js';
import type { Folder } from './folder.js';
import { didYouMean } from '../spelling.js';
import { deserializeRole } from './serialize-role.js';
import { type ParsedRoleCache, uncachedRole } from './parsed-role-cache.js';
import type { RoleMetadata } from './role-metadata.js';

/** The data folder of the package. The relative path is the same from `src` and `dist`. */
const dataFolder = join(import.meta.dirname, '../../data/');
const compiledFolder = join(import.meta.dirname, '../library');

/** The roles that come with the tool. The package contains them only as compiled by the build; run from source, the tool reads the YAML files. */
export const bundledFolder: Folder = existsSync(compiledFolder)
  ? { path: compiledFolder, cwd: dataFolder, origin: 'bundled', roleCache: bundledRoleCache(compiledFolder) }
  : { path: `${dataFolder}roles`, cwd: dataFolder, origin: 'bundled' };

export const schemaNames = ['role', 'comparison'];

/**
 * The text of a published JSON Schema.
 * @throws UserError for an unknown name.
 */
export async function readSchema(name: string): Promise<string> {
  if (!schemaNames.includes(name))
    throw new UserError(`there is no schema ${name}`, { hint: didYouMean(name, schemaNames) ?? `There are: ${schemaNames.join(', ')}.` });
  return readFileSync(`${dataFolder}schema/${name}.schema.json`, 'utf8');
}

export const shells = ['bash', 'zsh', 'fish'];

/**
 * The text of the completion script for a shell.
 * @throws UserError for an unknown shell.
 */
export async function readCompletionScript(shell: string): Promise<string> {
  if (!shells.includes(shell))
    throw new UserError(`there is no completion for ${shell}`, {
      hint: didYouMean(shell, shells) ?? `There are: ${shells.join(', ')}.`,
    });
  return readFileSync(`${dataFolder}completion/compare.${shell}`, 'utf8');
}

/** Roles that the build has parsed and found valid: one file per role, and the metadata of all roles in the file `listed`. */
export function bundledRoleCache(folder: string): ParsedRoleCache {
  let metadataById: Readonly<Record<string, RoleMetadata>> | undefined;
  return {
    get: (path) => ({ ...uncachedRole, parsed: deserializeRole(readFileSync(path, 'utf8'), noYaml) }),
    metadata: (path) => (metadataById ??= JSON.parse(readFileSync(join(folder, 'listed'), 'utf8')))[basename(path, '.json')] ?? null,
  };
}

async function noYaml(): Promise<never> {
  throw new Error('a bundled role has no faults, and no YAML text to show them in');
}
