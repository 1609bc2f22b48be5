import type { AttributeCell, Cell, Scale } from '../model/role.js';

/** O*NET's level scale (https://www.onetonline.org/help/online/scales). */
export const onetLevel: Scale = { minimum: 0, maximum: 7 };

/** O*NET's importance scale. */
export const onetImportance = { minimum: 1, maximum: 5 };

/** O*NET's twelve education levels, lowest first. */
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

/** The education levels in words. */
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

/** Returns the rank of a level on its scale: the number itself, or the position of the step, from 1. Null if it is not on the scale. */
export function rankOf(level: number | string, scale: Scale): number | null {
  if (typeof level === 'number') return 'steps' in scale || level < scale.minimum || level > scale.maximum ? null : level;
  const index = 'steps' in scale ? scale.steps.indexOf(level) : -1;
  return index < 0 ? null : index + 1;
}

/** Returns the distance between the ends of a scale. */
export function spanOf(scale: Scale): number {
  return 'steps' in scale ? scale.steps.length - 1 : scale.maximum - scale.minimum;
}

/** Whether levels on the two scales can be compared. */
export function isSameScale(left: Scale | null, right: Scale | null): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  if ('steps' in left)
    return 'steps' in right && left.steps.length === right.steps.length && left.steps.every((step, index) => step === right.steps[index]);
  return !('steps' in right) && left.minimum === right.minimum && left.maximum === right.maximum;
}

/** Returns the scale in words: `0 to 7`, or `awareness < working < expert`. */
export function describeScale(scale: Scale): string {
  return 'steps' in scale ? scale.steps.join(' < ') : `${scale.minimum} to ${scale.maximum}`;
}

/** Rounds to two decimals. */
export function round(number: number): number {
  return Math.round(number * 100) / 100;
}

interface Value {
  readonly value: number;
  readonly text: string;
}

/** Returns the rank of a cell's step on its scale, from 1, or else its level; null if it states neither. */
export function valueOnScale(scale: Scale | null, cell: AttributeCell): Value | null {
  return scale !== null && cell.rank !== undefined ? { value: cell.rank, text: cell.text } : levelOnScale(scale, cell);
}

/** Returns a cell's level; null if it states none on this scale. */
export function levelOnScale(scale: Scale | null, { level }: Cell): Value | null {
  const value = scale === null || level === undefined ? null : rankOf(level, scale);
  return value === null ? null : { value, text: String(level) };
}
