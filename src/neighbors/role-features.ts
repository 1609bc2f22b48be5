import {
  entriesOnOwnScale,
  isOfficiallyRated,
  isOnOwnScale,
  isOwnCategory,
  type RatedList,
  ratedLists,
} from '../categories/own-measures.js';
import type { AttributeCell, Entry, ItemCell, Role } from '../model/role.js';

/** Extracts from a role what the neighbour search needs. The id of a level includes it: `backend@senior`. */
export function toRoleFeatures(role: Role): RoleFeatures {
  const items = (category: string): ItemCell[] => entriesOf(role, category).map(({ cell }) => cell);
  const preparation = preparationOf(role);
  return {
    id: role.level === null ? role.id : `${role.id}@${role.level}`,
    title: role.title,
    aliases: role.aliases,
    summary: items('summary')
      .map(({ text }) => text)
      .join(' '),
    duties: items('duties').map(({ text }) => text),
    skills: entriesOf(role, 'skills').map(toRated),
    knowledge: entriesOf(role, 'knowledge').map(toRated),
    technologies: items('technologies').map(({ text }) => text),
    interests: entriesOf(role, 'interests').map(toRated),
    ...preparation,
    ...measuresOf(role),
  };
}

function measuresOf(role: Role): Pick<RoleFeatures, 'isOfficial' | 'onOwnScale' | 'hasOwnCategories'> {
  return {
    isOfficial: ratedLists.some((id) => isOfficiallyRated(entriesOf(role, id))),
    onOwnScale: ratedLists.filter((id) => isOnOwnScale(entriesOf(role, id))),
    hasOwnCategories: role.categories.some((category) => isOwnCategory(category) || entriesOnOwnScale(category).length > 0),
  };
}

function entriesOf(role: Role, category: string): readonly Entry[] {
  return role.categories.find(({ id }) => id === category)?.entries ?? [];
}

/** Leaves out levels that are not on O*NET's scale. */
function toRated({ cell: { text, importance, level }, scale }: Entry<ItemCell>): RatedName {
  const isOfficialLevel = typeof level === 'number' && scale !== null && !('steps' in scale) && scale.maximum === 7;
  return { name: text, ...(importance !== undefined && { importance }), ...(isOfficialLevel && { level }) };
}

function preparationOf(role: Role): { education?: number; jobZone?: number } {
  const requirement = (label: string): AttributeCell | undefined =>
    entriesOf(role, 'requirements').find((entry) => entry.label === label)?.cell;
  const education = requirement('education, minimum')?.rank;
  const jobZone = requirement('job zone')?.value;
  return {
    ...(education !== undefined && { education }),
    ...(typeof jobZone === 'number' && { jobZone }),
  };
}

/**
 * What the neighbour search needs to know of a role. Everything but the id and the title may be empty: then it is *not stated* and does not
 * count.
 */
export type RoleFeatures = {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly duties: readonly string[];
  readonly skills: readonly RatedName[];
  readonly knowledge: readonly RatedName[];
  readonly technologies: readonly string[];
  /** Interests in O*NET's words (Realistic, Investigative …), `level` from 1 to 7. */
  readonly interests: readonly RatedName[];
  /** The minimum level of education, from 1 (none) to 12 (post-doctorate). */
  readonly education?: number;
  /** O*NET's job zone, from 1 (little preparation) to 5 (extensive preparation). */
  readonly jobZone?: number;
  /** Whether the role has official ratings. */
  readonly isOfficial?: boolean;
  /** The lists that it rates on a scale of its own. */
  readonly onOwnScale?: readonly RatedList[];
  /** Whether it states categories of its own making, or on scales of its own. */
  readonly hasOwnCategories?: boolean;
};

/** A name with its ratings, if any: `importance` 1 to 5, `level` 0 to 7 (of interests, 1 to 7). */
export type RatedName = { readonly name: string; readonly importance?: number; readonly level?: number };
