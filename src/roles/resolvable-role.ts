import type { Category, Origin, Role, Source } from '../model/role.js';
import type { ParsedRole } from './parse-role.js';
import type { RoleFile } from './schema.js';
import { toLadder } from './levels.js';
import { toCode } from './role-metadata.js';

/** A parsed role, and how to find the roles that it extends. */
export interface ResolvableRole {
  readonly parsed: ParsedRole;
  /** Identifies the file: its absolute path, or `-` for standard input. */
  readonly key: string;
  readonly origin: Origin;
  readonly file: string | null;
  /** @throws UserError if the reference matches no role, or several. */
  readonly find: (reference: string) => Promise<{ readonly found: ResolvableRole; readonly level: string | null }>;
}

/** The role of the file alone, without anything it inherits. */
export function roleWithoutInheritance({ parsed: { role }, origin, file }: ResolvableRole, categories: readonly Category[]): Role {
  return {
    ref: role.id,
    id: role.id,
    level: null,
    title: role.title.trim(),
    aliases: role.aliases ?? [],
    language: role.language ?? null,
    document: role.document ?? null,
    codes: Object.fromEntries(Object.entries(role.codes ?? {}).map(([scheme, code]) => [scheme, toCode(code)])),
    tags: role.tags ?? [],
    origin,
    file,
    categories,
    sources: Object.fromEntries(Object.entries(role.sources ?? {}).map(([id, source]) => [id, toSource(source)])),
    related: (role.related ?? []).map((next) => (typeof next === 'string' ? [next] : next)),
    levels: (role.levels ?? []).map(({ id }) => String(id)),
    ladder: toLadder(
      role.title.trim(),
      (role.levels ?? []).map((level) => ({ id: String(level.id), title: level.title ?? null, aliases: [], sameAs: sameAsOf(level) })),
    ),
  };
}

/** The levels of other ladders that a level says are the same. */
export function sameAsOf({ 'same-as': sameAs = [] }: NonNullable<RoleFile['levels']>[number]): readonly string[] {
  return [sameAs].flat().map(String);
}

function toSource({ published, retrieved, ...source }: NonNullable<RoleFile['sources']>[string]): Source {
  return {
    ...source,
    ...(published !== undefined && { published: String(published) }),
    ...(retrieved !== undefined && { retrieved: String(retrieved) }),
  };
}
