import { random } from '../wording/random.mjs';

/** Returns random choices that depend on the seed and the run alone, so that each run can be repeated by itself. */
export function seededRandom(seed, run) {
  const next = random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b));
  const below = (count) => Math.floor(next() * count);
  const pick = (list) => list[below(list.length)];
  return {
    /** An integer from 0 up to, but not including, `count`. */
    below,
    /** An element of the list. */
    pick,
    /** True with this probability, 0 to 100. */
    percent: (probability) => next() * 100 < probability,
    /** A list of at most `most` elements. Short lists are more likely. */
    some: (most, make) => Array.from({ length: Math.floor(next() ** 2 * (most + 1)) }, make),
  };
}
