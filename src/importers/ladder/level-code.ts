import { seniorityOf } from './seniority.js';

/** The code of a level: `IC3` is the third of the series `ic`, as `Manager 2` is the second of `manager`. */
export interface LevelCode {
  readonly series: string;
  readonly numbers: readonly number[];
}

/** Reads the code at the start of the name of a level; null if it has none. */
export function levelCode(name: string): LevelCode | null {
  if (!/^\(?\p{L}{1,10}[\s.-]?\d/u.test(name.trim())) return null;
  const { prefix, numbers } = seniorityOf(name.trim());
  return prefix === '' || numbers.length === 0 ? null : { series: prefix, numbers };
}
