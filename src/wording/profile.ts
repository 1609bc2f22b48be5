import type { Emphasis, Reading } from './reading.js';
import { senseOf } from './thesaurus.js';
import type { Vectors } from './vectors.js';

/** How much each word of an item says, by stem and by sense (words of one group of the thesaurus are one); the squares of each sum to 1. */
export interface Profile {
  readonly stems: Shares;
  readonly senses: Shares;
}

/** Names in the order of the alphabet, by number, and the share of each. */
interface Shares {
  readonly names: Int32Array;
  readonly shares: Float64Array;
}

/** What two items have in common: the cosine of their shares, 0–1, and the number of names. */
export interface Overlap {
  readonly cosine: number;
  readonly count: number;
}

/**
 * A term says the more, the fewer of these items have it, the rarer it is in work at large and the nearer it is to the head:
 * (t × ln((n + 1) / (df + ½)) + (½ − t / 4) × rarity) / (1 + place / 8), where trust t = n / (n + 6): of few items, df tells little.
 */
export function profiler(readings: readonly Reading[], vectors: Vectors): (reading: Reading) => Profile {
  const weights = stemWeights(readings, vectors);
  const [stems, senses] = [numbered([...weights.keys()]), numbered([...weights.keys()].map(senseOf))];
  return ({ emphases }) => ({ stems: sharesOf(emphases.stems, stems, weights), senses: sharesOf(emphases.senses, senses, weights) });
}

/** Walks both in the order of names, so the sum is the same to the last bit from either side. */
export function overlap(left: Shares, right: Shares): Overlap {
  const [names, others] = [left.names, right.names];
  let [i, j, cosine, count] = [0, 0, 0, 0];
  while (i < names.length && j < others.length) {
    const gap = names[i]! - others[j]!;
    if (gap === 0) {
      cosine += left.shares[i]! * right.shares[j]!;
      count += 1;
    }
    if (gap <= 0) i += 1;
    if (gap >= 0) j += 1;
  }
  return { cosine, count };
}

function stemWeights(readings: readonly Reading[], vectors: Vectors): Map<string, number> {
  const having = new Map<string, number>();
  for (const { stems } of readings) for (const stem of stems) having.set(stem, (having.get(stem) ?? 0) + 1);
  const n = readings.length;
  const trust = n / (n + 6);
  const weigh = (stem: string, df: number) =>
    trust * Math.log((n + 1) / (df + 0.5)) + (0.5 - trust / 4) * vectors.rarity(vectors.rows.get(stem));
  return new Map([...having].map(([stem, df]) => [stem, weigh(stem, df)]));
}

function numbered(names: readonly string[]): Map<string, number> {
  return new Map([...new Set(names)].sort().map((name, number) => [name, number]));
}

// The emphases stand in the order of their names, so equal ones stand together and the numbers rise.
function sharesOf(emphases: readonly Emphasis[], numbers: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): Shares {
  const [names, shares] = [new Int32Array(emphases.length), new Float64Array(emphases.length)];
  let count = 0;
  for (const { name, stem, factor } of emphases) {
    const number = numbers.get(name) ?? 0;
    if (count === 0 || names[count - 1] !== number) names[count++] = number;
    shares[count - 1]! += factor * (weights.get(stem) ?? 0);
  }
  return { names: names.subarray(0, count), shares: scaled(shares.subarray(0, count)) };
}

function scaled(shares: Float64Array): Float64Array {
  let squares = 0;
  for (const share of shares) squares += share * share;
  const length = Math.sqrt(squares) || 1;
  for (let index = 0; index < shares.length; index++) shares[index]! /= length;
  return shares;
}
