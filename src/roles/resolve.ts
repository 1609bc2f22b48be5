import type { Category, Code, Origin, Role, Source } from '../model/role.js';
import { UserError } from '../model/user-error.js';
import { kindOf, kinds } from '../categories/index.js';
import { scalesOf } from './checks.js';
import { didYouMean } from './nearest.js';
import { faultyRole, type RoleDraft } from './parse-role.js';
import { inCategoryOrder, mergeCategories } from './merge.js';
import { nameOf } from './schema-faults.js';
import { levelKeys, metadataKeys, type RoleFile } from './schema.js';
import type { Path } from './yaml-file.js';

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
  const own = ownRole(target);
  const role = withBase(own, base);
  checkSources(target, role);
  return level === null ? role : atLevel(target, role, level);
}

async function parentOf(target: Findable, heirs: readonly Findable[]): Promise<Role | null> {
  const { role, yaml } = target.draft;
  if (role.extends === undefined) return null;
  const path = ['extends'];
  const refuse = (message: string, hint?: string | null): UserError =>
    faultyRole(yaml, [{ path, part: 'value', message, hint: hint ?? undefined }]);
  const line = [...heirs, target];
  const { found, level } = await target.find(role.extends).catch((error: unknown) => {
    throw error instanceof UserError && error.faults.length === 0 ? refuse(`extends ${error.message}`, error.hint) : error;
  });
  if (line.some((heir) => heir.key === found.key)) {
    throw refuse(`extends goes round in a circle: ${[...line, found].map((heir) => heir.draft.role.id).join(' → ')}`);
  }
  return inherit(found, level, line);
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

function checkSources({ draft: { yaml } }: Findable, role: Role): void {
  const known = Object.keys(role.sources);
  const faults = citations(yaml.value, []).flatMap(({ path, source }) =>
    known.includes(source)
      ? []
      : [
          {
            path,
            part: 'value' as const,
            message: `${nameOf(path)} is not among the sources: '${source}'`,
            hint: didYouMean(source, known) ?? 'List it under sources, with its title.',
          },
        ],
  );
  if (faults.length > 0) throw faultyRole(yaml, faults);
}

/** Every `source:` in the file, and where it stands. */
function citations(value: unknown, path: Path): { path: Path; source: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'source' && typeof child === 'string' && citesSources(path) ? [{ path: here, source: child }] : citations(child, here);
  });
}

/** Items, figures and education have a source; in other maps it is a name like any other. */
function citesSources(holder: Path): boolean {
  const last = holder.at(-1);
  return (typeof last === 'number' && !(holder.length === 2 && holder[0] === 'levels')) || last === 'education';
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
