import type { Placement } from '../../model/placement.js';
import { shortTitles } from '../short-titles.js';

/** How a level is called where the ladder is known: `3` and `Senior`. */
export interface LevelName {
  /** Its id if that has a number, `IC3`, otherwise its place. */
  readonly number: string;
  /** Its title without what goes without saying; the whole title if nothing else is left. */
  readonly name: string;
}

/** For each level, the lowest first. */
export function levelNames({ levels, ladder }: Pick<Placement, 'levels' | 'ladder'>): LevelName[] {
  const names = shortTitles(
    levels.map(({ title }) => title),
    ladder.title,
  );
  return levels.map(({ id, title }, place) => ({
    number: /\d/.test(id) ? id : String(place + 1),
    name: /\p{L}/u.test(names[place] ?? '') ? (names[place] ?? '') : title,
  }));
}
