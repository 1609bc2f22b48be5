import type { CodeMatch } from '../model/role.js';
import { AmbiguousRole } from './ambiguous-role.js';
import { type Folder, type LoadedRole, readById, readRoleFiles } from './folder.js';
import type { NameIndex, NameMatch } from './name-index.js';
import { type RoleMetadata, metadataOf } from './role-metadata.js';
import { hasName, nameTiers, normalizeName } from './role-names.js';

/** Where to look for names in folders that are not packed: an index, or all their roles. */
export type NamedRoles = NameIndex | { rolesIn(folder: Folder): Promise<readonly LoadedRole[]> };

/**
 * Finds a role by exactly its id, title, alias or code; null if there is none. Any match in folders that the user named comes first; in the others, a
 * match of an earlier tier.
 * @throws AmbiguousRole if several roles of a folder have the name
 */
export async function findExactly(name: string, folders: readonly Folder[], roles: NamedRoles): Promise<LoadedRole | null> {
  for (const folder of folders) {
    const found = await readById(folder, name);
    if (found) return found;
  }
  const candidates = candidatesIn(name, roles);
  for (const group of [folders.filter(({ isFromUser }) => isFromUser), folders.filter(({ isFromUser }) => !isFromUser)]) {
    for (const tier of nameTiers.keys()) {
      for (const folder of group) {
        const found = (await candidates(folder, tier)).filter(({ parsed }) => hasName(metadataOf(parsed.role), name, tier));
        if (found.length > 1) throw new AmbiguousRole(name, found);
        if (found[0]) return found[0];
      }
    }
  }
  return null;
}

/** The roles of a folder that may have the name in a tier of `nameTiers`. */
type Candidates = (folder: Folder, tier: number) => Promise<readonly LoadedRole[]>;

function candidatesIn(name: string, roles: NamedRoles): Candidates {
  let matching: Promise<readonly NameMatch[]> | undefined;
  return async (folder, tier) => {
    if (folder.packed) return packedRolesNamed(name, tier, folder);
    if ('rolesIn' in roles) return roles.rolesIn(folder);
    const matches = await (matching ??= roles.matches(name));
    const files = matches.filter((match) => match.folder === folder && match.tier === tier).map(({ file }) => file);
    return (await readRoleFiles(folder, files)).loaded;
  };
}

function packedRolesNamed(name: string, tier: number, folder: Folder): LoadedRole[] {
  const { packed } = folder;
  const named = packed?.metadata().filter((role) => hasName(role, name, tier)) ?? [];
  return bestCodeMatches(named, name).flatMap(({ id }) => (packed ? [{ parsed: packed.read(id), folder, path: id }] : []));
}

const codeMatches: readonly CodeMatch[] = ['exact', 'close', 'broad'];

/** Of several roles with one code, those that bear it as an exact match, else as a close one. */
function bestCodeMatches(roles: readonly RoleMetadata[], code: string): readonly RoleMetadata[] {
  const bearing = (match: CodeMatch): RoleMetadata[] =>
    roles.filter(({ codes }) =>
      Object.values(codes).some((each) => each.match === match && normalizeName(each.code) === normalizeName(code)),
    );
  return codeMatches.map(bearing).find(({ length }) => length > 0) ?? roles;
}
