import type { Category, Code, Origin, Role, Source } from '../model/role.js';
import { UserError } from '../model/user-error.js';
import { kindOf, kinds } from '../categories/index.js';
import { scalesOf } from './checks.js';
import { checkCitations } from './citations.js';
import { didYouMean } from './nearest.js';
import { faultyRole, type RoleDraft } from './parse-role.js';
import { inCategoryOrder, mergeCategories } from './merge.js';
import { levelKeys, metadataKeys, type RoleFile } from './schema.js';

/** A draft, and how to find the roles that it extends. */
export interface Findable {
  readonly draft: RoleDraft;
  /** Tells one file from another: its whole path, or `-`. */
  readonly key: string;
  readonly origin: Origin;
  readonly file: string | null;
  /** @throws UserError where there is no such role, or no single one. */
  readonly find: (reference: string) => Promise<{ readonly found: Findable; readonly level: string | null }>;
}

/**
 * The role, or one of its levels, with all that it inherits: from the role that it extends, and each level from the one before it.
 * @throws UserError where `extends` leads nowhere or round in a circle, a level is unknown, or a source is not listed.
 */
export async function resolveRole(ref: string, target: Findable, level: string | null): Promise<Role> {
  return { ...(await inherit(target, level, [])), ref };
}

async function inherit(target: Findable, level: string | null, heirs: readonly Findable[]): Promise<Role> {
  const base = await parentOf(target, heirs);
  const role = withBase(ownRole(target), base);
  if (base) checkInheritedSources(target, role);
  return level === null ? role : atLevel(target, role, level);
}

async function parentOf(target: Findable, heirs: readonly Findable[]): Promise<Role | null> {
  const { role, yaml } = target.draft;
  if (role.extends === undefined) return null;
  try {
    const { found, level } = await target.find(role.extends);
    return await inherit(found, level, withoutCircle([...heirs, target], found));
  } catch (error) {
    if (!(error instanceof UserError) || error.faults.length > 0) throw error;
    throw faultyRole(yaml, [{ path: ['extends'], part: 'value', message: `extends: ${error.message}`, hint: error.hint ?? undefined }]);
  }
}

/** The line of heirs, in which the next of kin does not stand already. */
function withoutCircle(line: readonly Findable[], next: Findable): readonly Findable[] {
  if (line.every((heir) => heir.key !== next.key)) return line;
  throw new UserError(`this goes round in a circle: ${[...line, next].map((heir) => heir.draft.role.id).join(' → ')}`);
}

/** A role may name the sources of the one that it extends; its own are checked where it is read. */
function checkInheritedSources({ draft: { yaml } }: Findable, role: Role): void {
  const faults = checkCitations(yaml.value, Object.keys(role.sources));
  if (faults.length > 0) throw faultyRole(yaml, faults);
}

function ownRole({ draft: { role }, origin, file }: Findable): Role {
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
    categories: categoriesOf(role, metadataKeys, role),
    sources: Object.fromEntries(Object.entries(role.sources ?? {}).map(([id, source]) => [id, toSource(source)])),
    related: (role.related ?? []).map((next) => (typeof next === 'string' ? [next] : next)),
    levels: (role.levels ?? []).map(({ id }) => String(id)),
  };
}

/** A code as the model has it: one that says nothing of its match is exact. */
export function toCode(code: NonNullable<RoleFile['codes']>[string]): Code {
  return typeof code === 'string' ? { code, match: 'exact' } : { code: code.code, match: code.match ?? 'exact' };
}

function toSource({ published, retrieved, ...source }: NonNullable<RoleFile['sources']>[string]): Source {
  return {
    ...source,
    ...(published !== undefined && { published: String(published) }),
    ...(retrieved !== undefined && { retrieved: String(retrieved) }),
  };
}

function categoriesOf(holder: Readonly<Record<string, unknown>>, metadata: readonly string[], role: RoleFile): Category[] {
  const scales = scalesOf(role);
  const categories = Object.entries(holder).flatMap(([id, raw]): Category[] => {
    const kind = metadata.includes(id) || raw === undefined ? null : kindOf(id, raw);
    return kind ? [{ id, kind, entries: kinds[kind].entries(raw, id, scales) }] : [];
  });
  return inCategoryOrder(categories);
}

function withBase(role: Role, base: Role | null): Role {
  if (!base) return role;
  return { ...role, categories: mergeCategories(base.categories, role.categories), sources: { ...base.sources, ...role.sources } };
}

function atLevel(target: Findable, role: Role, wanted: string): Role {
  const levels = target.draft.role.levels ?? [];
  const place = levels.findIndex(({ id }) => String(id).toLowerCase() === wanted.toLowerCase());
  const level = levels[place];
  if (!level) throw unknownLevel(role, wanted);
  const categories = levels
    .slice(0, place + 1)
    .reduce<readonly Category[]>((below, own) => mergeCategories(below, categoriesOf(own, levelKeys, target.draft.role)), role.categories);
  return {
    ...role,
    level: String(level.id),
    title: level.title ?? `${role.title} (${level.id})`,
    aliases: level.aliases ?? [],
    categories,
  };
}

function unknownLevel({ id, levels }: Role, wanted: string): UserError {
  const hint = levels.length === 0 ? 'It states no levels at all.' : (didYouMean(wanted, levels) ?? `Its levels: ${levels.join(', ')}.`);
  return new UserError(`${id} has no level ${wanted}`, { hint });
}
