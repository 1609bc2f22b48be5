import { senses } from './senses.js';

/** The group of a stem, or the stem itself when it is in none. */
export function senseOf(stem: string): string {
  return senses.get(stem) ?? stem;
}
