import type { NearIndex } from './near-index.js';
import { scoreOf } from './scores.js';
import { standAt, type Stand } from './stand.js';

/**
 * The scores of a library's pairs, ascending: of all pairs, or in a large library of those of 32 roles spread evenly over it,
 * thinned to 1,001. None in a library of fewer than 20 roles, where a percentile would say nothing.
 */
export function pairScores(index: NearIndex): Float32Array {
  const count = index.ids.length;
  if (count < ENOUGH) return new Float32Array();
  const size = Math.min(count, SAMPLE);
  const asked = Array.from({ length: size }, (_, i) => standAt(index, Math.floor((i * count) / size)));
  const scoresOf = (other: Stand): number[] => asked.filter(({ at }) => at !== other.at).map((one) => scoreOf(index, one, other));
  const sorted = Float64Array.from(Array.from({ length: count }, (_, at) => scoresOf(standAt(index, at))).flat()).sort();
  const kept = Math.min(sorted.length, STEPS);
  return Float32Array.from({ length: kept }, (_, i) => sorted[Math.round((i * (sorted.length - 1)) / (kept - 1))]!);
}

/** The percentage of the library's pairs, 0 to 100 to one decimal, that are less near than this; null where it says nothing. */
export function percentileOf(score: number, pairs: Float32Array): number | null {
  if (pairs.length === 0) return null;
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! < score) low = middle + 1;
    else high = middle;
  }
  return Math.round((low / pairs.length) * 1000) / 10;
}

const ENOUGH = 20;
const SAMPLE = 32;
const STEPS = 1001;
