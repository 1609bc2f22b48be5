import { categoryKind } from '../categories/index.js';
import { normalizeText } from '../categories/normalize.js';
import { isSameScale, onetLevel, round } from '../categories/scale.js';
import type { ComparedCategory, Row } from '../model/comparison.js';
import type { GapPart } from '../model/gap.js';
import type { AllOccupations } from '../model/occupations.js';
import type { Cell } from '../model/role.js';

// What a step is worth to somebody who plans a move: a task of its own, one of many small ones, or what nearly every occupation asks for.

/** The importance of an item that states none: the middle of O*NET's scale. */
const defaultImportance = 3;

/**
 * Returns the importance in the second role (3 if not stated) times the distance in steps: from the level of the first role or, if the first does not
 * state the item, from the bottom of the scale; an item without a level is in its middle. 0 for an item of which neither level nor importance is known.
 */
export function priorityOf({ kind }: Pick<ComparedCategory, 'kind'>, { cells, delta, scale }: Row): number {
  const [from = null, to = null] = cells;
  const weight = to?.importance ?? defaultImportance;
  if (from !== null) return delta === null ? 0 : round(weight * Math.max(0, categoryKind(kind).increase(delta)));
  if (to === null || (to.level === undefined && to.importance === undefined)) return 0;
  const value = categoryKind(kind).valueOnScale(scale, to)?.value;
  return round(weight * (value === undefined ? middleOfOnet : Math.max(0, value)));
}

const middleOfOnet = 3.5;

/**
 * Moves what the second role asks for and the first lacks, or has at a lower level, to the part where it belongs: duties are not learnt, and a step may
 * be too small to be a task. What the second role calls required or preferred stays.
 * @param all null if nothing is known of all occupations, so that nothing counts as common
 */
export function weighedPart(part: GapPart | null, category: string, row: Row, all: AllOccupations | null): GapPart | null {
  if (part !== 'learn' && part !== 'raise') return part;
  const [from = null, to = null] = row.cells;
  if (part === 'learn' && isDuties(category)) return 'duties';
  if (to === null || to.need !== undefined || from?.need !== undefined) return part;
  if (isMinor(to, row)) return 'minor';
  return all !== null && isCommon(to, from, category, all) ? 'common' : part;
}

/** What a role does, under the name that most files give it. */
function isDuties(category: string): boolean {
  return category.split(' / ').some((heading) => dutyHeadings.has(heading));
}

const dutyHeadings = new Set(['duties', 'responsibilities', 'accountabilities', 'tasks', 'activities']);

/**
 * Whether the second role rates an item as less than somewhat important: nearer to 2 than to 3 on O*NET's scale of importance, or below 1 on its scale
 * of levels.
 */
function isMinor({ importance, level }: Cell, { scale }: Row): boolean {
  const isOnOnetScale = scale !== null && isSameScale(scale, onetLevel);
  return (importance !== undefined && importance < minImportance) || (isOnOnetScale && typeof level === 'number' && level < minLevel);
}

const minImportance = 2.5;
const minLevel = 1;

/** Whether nearly every occupation asks for it, and this one not for much more of what the first role has in part. */
function isCommon(to: Cell, from: Cell | null, category: string, { common, ratings }: AllOccupations): boolean {
  const name = common[category]?.find((each) => normalizeText(each) === normalizeText(to.text));
  if (name === undefined) return false;
  const usual = ratings[category]?.means[name];
  return from === null || usual === undefined || typeof to.level !== 'number' || to.level - usual < farAboveUsual;
}

/** In points of O*NET's scale of levels. */
const farAboveUsual = 1;
