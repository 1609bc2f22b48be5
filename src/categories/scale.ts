import type { AttributeCell, Cell, Scale } from '../model/role.js';

/** O*NET's scale of levels (https://www.onetonline.org/help/online/scales). */
export const onetLevel: Scale = { minimum: 0, maximum: 7 };

/** O*NET's scale of importance. */
export const onetImportance = { minimum: 1, maximum: 5 };

/** O*NET's twelve steps of education, the lowest first. */
export const educationSteps = [
  'none',
  'high-school',
  'certificate',
  'some-college',
  'associate',
  'bachelor',
  'post-bachelor',
  'master',
  'post-master',
  'professional',
  'doctorate',
  'post-doctorate',
] as const;

/** What people call each step. */
export const educationTitles: Readonly<Record<(typeof educationSteps)[number], string>> = {
  none: 'no diploma',
  'high-school': 'high school diploma',
  certificate: 'certificate after high school',
  'some-college': 'some college',
  associate: "associate's degree",
  bachelor: "bachelor's degree",
  'post-bachelor': "certificate after a bachelor's degree",
  master: "master's degree",
  'post-master': "certificate after a master's degree",
  professional: 'professional degree',
  doctorate: 'doctorate',
  'post-doctorate': 'training after a doctorate',
};

/** The place of a level on its scale: the number itself, or the step's place from 1; null where it is not on the scale. */
export function rankOf(level: number | string, scale: Scale): number | null {
  if (typeof level === 'number') return 'steps' in scale || level < scale.minimum || level > scale.maximum ? null : level;
  const place = 'steps' in scale ? scale.steps.indexOf(level) : -1;
  return place < 0 ? null : place + 1;
}

/** The distance between the ends of a scale. */
export function spanOf(scale: Scale): number {
  return 'steps' in scale ? scale.steps.length - 1 : scale.maximum - scale.minimum;
}

/** Whether levels on the two scales can be set against each other. */
export function isSameScale(left: Scale | null, right: Scale | null): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  if ('steps' in left)
    return 'steps' in right && left.steps.length === right.steps.length && left.steps.every((step, place) => step === right.steps[place]);
  return !('steps' in right) && left.minimum === right.minimum && left.maximum === right.maximum;
}

/** The scale in words: `0 to 7`, or `awareness < working < expert`. */
export function describeScale(scale: Scale): string {
  return 'steps' in scale ? scale.steps.join(' < ') : `${scale.minimum} to ${scale.maximum}`;
}

/** A difference as people write it, without the noise of binary fractions: at most two decimals. */
export function round(number: number): number {
  return Math.round(number * 100) / 100;
}

interface Value {
  readonly value: number;
  readonly text: string;
}

/** The step's place on its ladder, from 1, or else the level on its scale; null where it states neither. */
export function valueOnScale(scale: Scale | null, cell: AttributeCell): Value | null {
  return scale !== null && cell.rank !== undefined ? { value: cell.rank, text: cell.text } : levelOnScale(scale, cell);
}

/** The level on its scale; null where it states none on this one. */
export function levelOnScale(scale: Scale | null, { level }: Cell): Value | null {
  const value = scale === null || level === undefined ? null : rankOf(level, scale);
  return value === null ? null : { value, text: String(level) };
}
