import type { Category, Role } from '../model/role.js';
import { UserError } from '../model/user-error.js';
import { attributeNames } from '../categories/attribute-names.js';
import { kindNamed } from '../categories/index.js';
import type { Scales } from '../categories/kind.js';
import { scalesOf } from './checks.js';
import { checkCitations } from './citations.js';
import { didYouMean } from '../wording/nearest.js';
import { faultyRole } from './faults/faulty-role.js';
import type { Findable } from './findable.js';
import { changed, mergeRungs, type Rung } from './ladder.js';
import { checkOverrides, type EntryNames } from './overrides.js';
import { ownRole } from './own-role.js';
import { checkRatings } from './ratings.js';
import { statedBy, type Stated } from './stated.js';

/** A role with all that it inherits, and the rungs that build on it. */
export interface Whole {
  readonly role: Role;
  readonly scales: Scales;
  readonly rungs: readonly Rung[];
}

/**
 * The role and all of its rungs.
 * @throws UserError as `resolveRole` does.
 */
export async function resolveWhole(target: Findable): Promise<Whole> {
  return inherit(target, []);
}

async function inherit(target: Findable, heirs: readonly Findable[]): Promise<Whole> {
  const base = await parentOf(target, heirs);
  const ownScales = scalesOf(target.draft.role);
  if (!base) return ownWhole(target, ownScales, target.draft.stated());
  const scales = { ...base.scales, ...ownScales };
  await checkHeir(target, base, scales);
  const stated = isSoleScales(scales, ownScales) ? target.draft.stated() : statedBy(target.draft.role, scales);
  return withBase(ownWhole(target, scales, stated), base, stated.whole);
}

async function parentOf(target: Findable, heirs: readonly Findable[]): Promise<Whole | null> {
  const { role, yaml } = target.draft;
  if (role.extends === undefined) return null;
  try {
    const { found, level } = await target.find(role.extends);
    const whole = await inherit(found, withoutCircle([...heirs, target], found));
    return level === null ? whole : { ...whole, role: atLevel(whole, level), rungs: [] };
  } catch (error) {
    if (!(error instanceof UserError) || error.faults.length > 0) throw error;
    throw faultyRole(await yaml(), [
      { path: ['extends'], part: 'value', message: `extends: ${error.message}`, hint: error.hint ?? undefined },
    ]);
  }
}

/** The line of heirs, in which the next of kin does not stand already. */
function withoutCircle(line: readonly Findable[], next: Findable): readonly Findable[] {
  if (line.every((heir) => heir.key !== next.key)) return line;
  throw new UserError(`this goes round in a circle: ${[...line, next].map((heir) => heir.draft.role.id).join(' → ')}`);
}

/** Whether nothing is added to one's own scales by those of the role that is extended. */
function isSoleScales(scales: Scales, own: Scales): boolean {
  return Object.keys(scales).every((name) => name in own);
}

/** A role may name sources, scales and entries of the one that it extends; one that stands alone is checked where it is read. */
async function checkHeir({ draft: { role, yaml } }: Findable, base: Whole, scales: Scales): Promise<void> {
  const sources = Object.keys({ ...base.role.sources, ...role.sources });
  const faults = [
    ...checkCitations(role, sources),
    ...checkRatings(role, scales),
    ...checkOverrides(role, (category, level) => inheritedNames(base, category, level)),
  ];
  if (faults.length > 0) throw faultyRole(await yaml(), faults);
}

function inheritedNames({ role, rungs }: Whole, category: string, level: string | null): EntryNames[] {
  const place = rungs.findIndex(({ id }) => id === level);
  const categories = categoriesAt(role, rungs, place);
  const found = categories.find(({ id }) => id === category);
  return (found?.entries ?? []).map((entry) => [...kindNamed(entry.kind).identity(entry), ...attributeNames(entry.label)]);
}

/** At the rung's place, from 0; of the role itself where it is below that. */
export function categoriesAt(role: Role, rungs: readonly Rung[], place: number): readonly Category[] {
  return changed(
    role.categories,
    rungs.slice(0, place + 1).flatMap(({ changes }) => changes),
  );
}

function ownWhole(target: Findable, scales: Scales, { whole, levels }: Stated): Whole {
  const rungs = (target.draft.role.levels ?? []).map((level, index) => ({
    id: String(level.id),
    title: level.title ?? null,
    aliases: level.aliases ?? [],
    changes: levels.slice(index, index + 1),
  }));
  return { role: ownRole(target, whole.categories), scales, rungs };
}

function withBase({ role, scales, rungs }: Whole, base: Whole, change: Stated['whole']): Whole {
  const merged = mergeRungs(base.rungs, rungs);
  return {
    role: {
      ...role,
      categories: changed(base.role.categories, [change]),
      sources: { ...base.role.sources, ...role.sources },
      levels: merged.map(({ id }) => id),
    },
    scales,
    rungs: merged,
  };
}

/** @throws UserError where it has no such level. */
export function atLevel({ role, rungs }: Whole, wanted: string): Role {
  const place = rungs.findIndex(({ id }) => id.toLowerCase() === wanted.toLowerCase());
  const rung = rungs[place];
  if (!rung) throw unknownLevel(role, wanted);
  return {
    ...role,
    level: rung.id,
    title: rung.title ?? `${role.title} (${rung.id})`,
    aliases: rung.aliases,
    categories: categoriesAt(role, rungs, place),
  };
}

function unknownLevel({ id, levels }: Role, wanted: string): UserError {
  const hint = levels.length === 0 ? 'It states no levels at all.' : (didYouMean(wanted, levels) ?? `Its levels: ${levels.join(', ')}.`);
  return new UserError(`${id} has no level ${wanted}`, { hint });
}
