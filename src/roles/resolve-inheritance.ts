import type { Category, Role } from '../model/role.js';
import { UserError } from '../model/errors.js';
import { attributeNames } from '../categories/entries.js';
import { categoryKind } from '../categories/index.js';
import type { Scales } from '../categories/kind.js';
import { scalesOf } from './diagnostics/check-role.js';
import { checkCitations } from './diagnostics/check-citations.js';
import { didYouMean } from '../spelling.js';
import { invalidRoleError } from './diagnostics/value-fault.js';
import { type ResolvableRole, ownRole } from './resolvable-role.js';
import { type Level, applyChanges, mergeLevels } from './levels.js';
import { type EntryNames, checkOverrides } from './diagnostics/check-overrides.js';
import { checkRatings } from './diagnostics/check-ratings.js';
import { type ParsedCategories, parseCategories } from './parse-categories.js';

/** A role with all that it inherits, and the rungs that build on it. */
export interface RoleWithLevels {
  readonly role: Role;
  readonly scales: Scales;
  readonly levels: readonly Level[];
}

/**
 * The role and all of its rungs.
 * @throws UserError as `resolveRole` does.
 */
export async function resolveInheritance(target: ResolvableRole): Promise<RoleWithLevels> {
  return inherit(target, []);
}

async function inherit(target: ResolvableRole, heirs: readonly ResolvableRole[]): Promise<RoleWithLevels> {
  const base = await parentOf(target, heirs);
  const ownScales = scalesOf(target.parsed.role);
  if (!base) return withoutParent(target, ownScales, target.parsed.categories());
  const scales = { ...base.scales, ...ownScales };
  await checkInherited(target, base, scales);
  const stated = isSoleScales(scales, ownScales) ? target.parsed.categories() : parseCategories(target.parsed.role, scales);
  return withParent(withoutParent(target, scales, stated), base, stated.whole);
}

async function parentOf(target: ResolvableRole, heirs: readonly ResolvableRole[]): Promise<RoleWithLevels | null> {
  const { role, yaml } = target.parsed;
  if (role.extends === undefined) return null;
  try {
    const { found, level } = await target.find(role.extends);
    const whole = await inherit(found, withoutCircle([...heirs, target], found));
    return level === null ? whole : { ...whole, role: roleAtLevel(whole, level), levels: [] };
  } catch (error) {
    if (!(error instanceof UserError) || error.faults.length > 0) throw error;
    throw invalidRoleError(await yaml(), [
      { path: ['extends'], part: 'value', message: `extends: ${error.message}`, hint: error.hint ?? undefined },
    ]);
  }
}

/** The line of heirs, in which the next of kin does not stand already. */
function withoutCircle(line: readonly ResolvableRole[], next: ResolvableRole): readonly ResolvableRole[] {
  if (line.every((heir) => heir.key !== next.key)) return line;
  throw new UserError(`this goes round in a circle: ${[...line, next].map((heir) => heir.parsed.role.id).join(' → ')}`);
}

/** Whether nothing is added to one's own scales by those of the role that is extended. */
function isSoleScales(scales: Scales, own: Scales): boolean {
  return Object.keys(scales).every((name) => name in own);
}

/** A role may name sources, scales and entries of the one that it extends; one that stands alone is checked where it is read. */
async function checkInherited({ parsed: { role, yaml } }: ResolvableRole, base: RoleWithLevels, scales: Scales): Promise<void> {
  const sources = Object.keys({ ...base.role.sources, ...role.sources });
  const faults = [
    ...checkCitations(role, sources),
    ...checkRatings(role, scales),
    ...checkOverrides(role, (category, level) => inheritedNames(base, category, level)),
  ];
  if (faults.length > 0) throw invalidRoleError(await yaml(), faults);
}

function inheritedNames({ role, levels }: RoleWithLevels, category: string, level: string | null): EntryNames[] {
  const place = levels.findIndex(({ id }) => id === level);
  const categories = categoriesAt(role, levels, place);
  const found = categories.find(({ id }) => id === category);
  return (found?.entries ?? []).map((entry) => [...categoryKind(entry.kind).identity(entry), ...attributeNames(entry.label)]);
}

/** At the rung's place, from 0; of the role itself where it is below that. */
export function categoriesAt(role: Role, rungs: readonly Level[], place: number): readonly Category[] {
  return applyChanges(
    role.categories,
    rungs.slice(0, place + 1).flatMap(({ changes }) => changes),
  );
}

function withoutParent(target: ResolvableRole, scales: Scales, { whole, levels }: ParsedCategories): RoleWithLevels {
  const rungs = (target.parsed.role.levels ?? []).map((level, index) => ({
    id: String(level.id),
    title: level.title ?? null,
    aliases: level.aliases ?? [],
    changes: levels.slice(index, index + 1),
  }));
  return { role: ownRole(target, whole.categories), scales, levels: rungs };
}

function withParent({ role, scales, levels }: RoleWithLevels, base: RoleWithLevels, change: ParsedCategories['whole']): RoleWithLevels {
  const merged = mergeLevels(base.levels, levels);
  return {
    role: {
      ...role,
      categories: applyChanges(base.role.categories, [change]),
      sources: { ...base.role.sources, ...role.sources },
      levels: merged.map(({ id }) => id),
    },
    scales,
    levels: merged,
  };
}

/** @throws UserError where it has no such level. */
export function roleAtLevel({ role, levels }: RoleWithLevels, wanted: string): Role {
  const place = levels.findIndex(({ id }) => id.toLowerCase() === wanted.toLowerCase());
  const rung = levels[place];
  if (!rung) throw unknownLevel(role, wanted);
  return {
    ...role,
    level: rung.id,
    title: rung.title ?? `${role.title} (${rung.id})`,
    aliases: rung.aliases,
    categories: categoriesAt(role, levels, place),
  };
}

function unknownLevel({ id, levels }: Role, wanted: string): UserError {
  const hint = levels.length === 0 ? 'It states no levels at all.' : (didYouMean(wanted, levels) ?? `Its levels: ${levels.join(', ')}.`);
  return new UserError(`${id} has no level ${wanted}`, { hint });
}
