import { random } from '../wording/random.mjs';

/** Choices that come out the same for the same seed and run, whatever ran before. */
export function chanceOf(seed, run) {
  const next = random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b));
  const below = (count) => Math.floor(next() * count);
  const pick = (list) => list[below(list.length)];
  return {
    /** A whole number from 0, below `count`. */
    below,
    /** One of the list. */
    pick,
    /** True so often in a hundred. */
    percent: (often) => next() * 100 < often,
    /** A list of so many at most, the shorter the likelier. */
    some: (most, make) => Array.from({ length: Math.floor(next() ** 2 * (most + 1)) }, make),
  };
}
