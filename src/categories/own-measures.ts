import type { Category, Entry } from '../model/role.js';
import { educationSteps, isSameScale, onetLevel } from './scale.js';
import { standardCategories } from './standard.js';

/** The lists of names that every role can rate, and which are compared by fixed statistics if the ratings are on official scales. */
export const ratedLists = ['skills', 'knowledge', 'technologies', 'interests'] as const;
export type RatedList = (typeof ratedLists)[number];

/** Tables of O*NET that come as categories of other names. What is the same in most occupations says nothing about two of them. */
const officialTables: ReadonlySet<string> = new Set(['abilities', 'work styles', 'work activities', 'work context', 'work values']);

/** Whether a category is of a role's own making: neither a standard one, nor pay, nor an official table. */
export function isOwnCategory(category: Category): boolean {
  return !Object.hasOwn(standardCategories, category.id) && category.kind !== 'pay' && !isOfficialTable(category);
}

/** Whether a category is a table of O*NET, in which most occupations have the same names. */
export function isOfficialTable({ id, entries }: Category): boolean {
  return officialTables.has(id) && !isOnOwnScale(entries);
}

/** The part of a standard category that is on a scale of the role's own; empty if there is none. */
export function entriesOnOwnScale({ id, entries }: Category): readonly Entry[] {
  if (isRatedList(id)) return isOnOwnScale(entries) ? entries : [];
  return id === 'requirements' || id === 'environment' ? entries.filter(isOwnStep) : [];
}

function isRatedList(id: string): id is RatedList {
  return ratedLists.some((list) => list === id);
}

/** Whether an attribute is a step on a scale that the role file declares, which the standard one of education is not. */
function isOwnStep({ cell, scale }: Entry): boolean {
  return 'step' in cell && cell.step !== undefined && scale !== null && !isSameScale(scale, { steps: educationSteps });
}

/** Whether a list has levels on a scale that the role file declares. */
export function isOnOwnScale(entries: readonly Entry[]): boolean {
  return entries.some(
    ({ cell, scale }) => cell.level !== undefined && scale !== null && ('steps' in scale || !isSameScale(scale, onetLevel)),
  );
}

/** Whether some name of a list has an official rating: a figure on O*NET's scale with its source. */
export function isOfficiallyRated(entries: readonly Entry[]): boolean {
  return !isOnOwnScale(entries) && entries.some(({ cell }) => cell.source !== undefined && (cell.importance ?? cell.level) !== undefined);
}
