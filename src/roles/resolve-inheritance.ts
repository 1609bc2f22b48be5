import type { Category, Role } from '../model/role.js';
import { UserError } from '../model/errors.js';
import { levelOfNumber } from '../model/level-number.js';
import { categoryKind } from '../categories/index.js';
import type { Scales } from '../categories/kind.js';
import { scalesOf } from './diagnostics/check-role.js';
import { checkCitations } from './diagnostics/check-citations.js';
import { didYouMean } from '../spelling.js';
import { invalidRoleError } from './diagnostics/value-fault.js';
import { type ResolvableRole, roleWithoutInheritance, sameAsOf } from './resolvable-role.js';
import { type Level, applyChanges, mergeLevels, titleAtLevel, toLadder } from './levels.js';
import { type InheritedNames, checkOverrides } from './diagnostics/check-overrides.js';
import { checkRatings } from './diagnostics/check-ratings.js';
import { type ParsedCategories, parseCategories } from './parse-categories.js';

/** A role with everything it inherits, and its levels. */
export interface RoleWithLevels {
  readonly role: Role;
  readonly scales: Scales;
  readonly levels: readonly Level[];
}

/**
 * Resolves a role and all of its levels.
 * @throws UserError as `resolveRole` does.
 */
export async function resolveInheritance(target: ResolvableRole): Promise<RoleWithLevels> {
  return inherit(target, []);
}

async function inherit(target: ResolvableRole, descendants: readonly ResolvableRole[]): Promise<RoleWithLevels> {
  const base = await parentOf(target, descendants);
  const ownScales = scalesOf(target.parsed.role);
  if (!base) return withoutParent(target, ownScales, target.parsed.categories());
  const scales = { ...base.scales, ...ownScales };
  const categories = hasOnlyOwnScales(scales, ownScales) ? target.parsed.categories() : parseCategories(target.parsed.role, scales);
  const resolved = withParent(withoutParent(target, scales, categories), base, categories.whole);
  await checkInherited(target, base, resolved);
  return resolved;
}

async function parentOf(target: ResolvableRole, descendants: readonly ResolvableRole[]): Promise<RoleWithLevels | null> {
  const { role, yaml } = target.parsed;
  if (role.extends === undefined) return null;
  try {
    const { found, level } = await target.find(role.extends);
    const resolved = await inherit(found, checkCircularity([...descendants, target], found));
    return level === null ? resolved : { ...resolved, role: roleAtLevel(resolved, level), levels: [] };
  } catch (error) {
    if (!(error instanceof UserError) || error.faults.length > 0) throw error;
    throw invalidRoleError(await yaml(), [
      { path: ['extends'], part: 'value', message: `extends: ${error.message}`, hint: error.hint ?? undefined },
    ]);
  }
}

/**
 * @param chain from the role that is being resolved to the one that extends `next`
 * @throws UserError if `next` is in the chain already.
 */
function checkCircularity(chain: readonly ResolvableRole[], next: ResolvableRole): readonly ResolvableRole[] {
  if (chain.every(({ key }) => key !== next.key)) return chain;
  throw new UserError(`circular inheritance: ${[...chain, next].map(({ parsed }) => parsed.role.id).join(' → ')}`);
}

/** Whether the role inherits no scales that it does not declare itself. */
function hasOnlyOwnScales(scales: Scales, own: Scales): boolean {
  return Object.keys(scales).every((name) => name in own);
}

/** Checks references that may lead to the extended role. A role that extends none is checked when it is parsed. */
async function checkInherited({ parsed: { role, yaml } }: ResolvableRole, base: RoleWithLevels, resolved: RoleWithLevels): Promise<void> {
  const sources = Object.keys({ ...base.role.sources, ...role.sources });
  const inheritedBy = (level: string | null): readonly Category[] =>
    level === null ? base.role.categories : categoriesBelow(resolved.role, resolved.levels, level);
  const faults = [
    ...checkCitations(role, sources),
    ...checkRatings(role, resolved.scales),
    ...checkOverrides(role, (level) => namesByCategory(inheritedBy(level))),
  ];
  if (faults.length > 0) throw invalidRoleError(await yaml(), faults);
}

function namesByCategory(categories: readonly Category[]): InheritedNames {
  return new Map(categories.map(({ id, entries }) => [id, entries.map((entry) => categoryKind(entry.kind).removalNames(entry))]));
}

/** What a level of the file inherits: from the level below it, and from the same level of the extended role. */
export function categoriesBelow(role: Role, levels: readonly Level[], id: string): readonly Category[] {
  const index = levels.findIndex((level) => level.id === id);
  // The last change is the file's own; those before it come from extended roles.
  const inheritedChanges = (levels[index]?.changes ?? []).slice(0, -1);
  return applyChanges(categoriesAt(role, levels, index - 1), inheritedChanges);
}

/** @param index of the level, from 0; −1 for the role itself */
export function categoriesAt(role: Role, levels: readonly Level[], index: number): readonly Category[] {
  return applyChanges(
    role.categories,
    levels.slice(0, index + 1).flatMap(({ changes }) => changes),
  );
}

function withoutParent(target: ResolvableRole, scales: Scales, { whole, levels }: ParsedCategories): RoleWithLevels {
  const ownLevels = (target.parsed.role.levels ?? []).map((level, index) => ({
    id: String(level.id),
    title: level.title ?? null,
    aliases: level.aliases ?? [],
    sameAs: sameAsOf(level),
    changes: levels.slice(index, index + 1),
  }));
  return { role: roleWithoutInheritance(target, whole.categories), scales, levels: ownLevels };
}

function withParent({ role, scales, levels }: RoleWithLevels, base: RoleWithLevels, change: ParsedCategories['whole']): RoleWithLevels {
  const merged = mergeLevels(base.levels, levels, change.replaces);
  return {
    role: {
      ...role,
      language: role.language ?? base.role.language,
      document: role.document ?? null,
      categories: applyChanges(base.role.categories, [change]),
      sources: { ...base.role.sources, ...role.sources },
      levels: merged.map(({ id }) => id),
      ladder: toLadder(role.title, merged),
    },
    scales,
    levels: merged,
  };
}

/**
 * @param id of the level, or its number if no other level has it
 * @throws UserError if there is no such level
 */
export function roleAtLevel({ role, levels }: RoleWithLevels, id: string): Role {
  const exact = levels.findIndex((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  const index = exact < 0 ? levelOfNumber(role.id, levels, id) : exact;
  const level = levels[index];
  if (!level) throw unknownLevel(role, id);
  return {
    ...role,
    level: level.id,
    title: titleAtLevel(role.title, level),
    aliases: level.aliases,
    categories: categoriesAt(role, levels, index),
  };
}

function unknownLevel({ id, levels }: Role, level: string): UserError {
  const hint = levels.length === 0 ? 'It has no levels.' : (didYouMean(level, levels) ?? `Its levels: ${levels.join(', ')}.`);
  return new UserError(`${id} has no level ${level}`, { hint });
}
