import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Folder } from './folder.js';
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
