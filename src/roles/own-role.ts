import type { Category, Role, Source } from '../model/role.js';
import type { Findable } from './findable.js';
import type { RoleFile } from './schema.js';
import { toCode } from './to-code.js';

/** The role that a file defines, without what it inherits. */
export function ownRole({ draft: { role }, origin, file }: Findable, categories: readonly Category[]): Role {
  return {
    ref: role.id,
    id: role.id,
    level: null,
    title: role.title.trim(),
    aliases: role.aliases ?? [],
    codes: Object.fromEntries(Object.entries(role.codes ?? {}).map(([scheme, code]) => [scheme, toCode(code)])),
    tags: role.tags ?? [],
    origin,
    file,
    categories,
    sources: Object.fromEntries(Object.entries(role.sources ?? {}).map(([id, source]) => [id, toSource(source)])),
    related: (role.related ?? []).map((next) => (typeof next === 'string' ? [next] : next)),
    levels: (role.levels ?? []).map(({ id }) => String(id)),
  };
}

function toSource({ published, retrieved, ...source }: NonNullable<RoleFile['sources']>[string]): Source {
  return {
    ...source,
    ...(published !== undefined && { published: String(published) }),
    ...(retrieved !== undefined && { retrieved: String(retrieved) }),
  };
}
