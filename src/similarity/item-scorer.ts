import { negationsConflict, figuresDiffer, areCounterparts, areReversals } from './contradictions.js';
import type { ParsedList } from './parsed-lists.js';
import { type ListEmbeddings, semanticSimilarity } from './semantic-similarity.js';
import { overlapOf, type TermWeights } from './term-weights.js';
import type { ParsedItem } from './parsed-item.js';
import { sameDutyThreshold, similarThreshold } from './thresholds.js';

/** A list's items in numbers, weighed over all lists of the category. */
export interface WeightedList {
  readonly parsed: ParsedList;
  readonly weights: TermWeights;
  readonly embeddings: () => ListEmbeddings;
}

/**
 * How alike an item of one list and an item of another are, 0 to 1: 1 for equal words, else the confidence, under the ceiling that figures
 * and negations set. Symmetric.
 */
export type ItemScorer = (left: number, right: number) => number;

/** @param floor a score that cannot reach it may be given as 0 */
export function createItemScorer(left: WeightedList, right: WeightedList, floor: number): ItemScorer {
  const likeness = blendOf(left, right, blendFor(floor));
  return (i, j) => {
    const one = itemOf(left, i);
    const other = itemOf(right, j);
    // Words have no signs: `> 5` and `< 5` are the same ones.
    if (one.words === other.words) return figuresDiffer(one.claims, other.claims) ? sameDutyThreshold - 0.01 : 1;
    const alike = likeness(i, j);
    if (alike === null) return 0;
    const sure = confidence(alike);
    return sure < similarThreshold ? sure : sure * ceiling(one, other);
  };
}

function itemOf({ parsed }: WeightedList, index: number): ParsedItem {
  const item = parsed.items[index];
  if (item === undefined) throw new RangeError(`No item ${index}`);
  return item;
}

/**
 * The score that a likeness deserves: fitted to 154 matches of unseen occupations read by eye, each worth 1 for the same duty, ½ for a similar
 * one and 0 otherwise, so that a score is the worth to expect.
 */
function confidence(alike: number): number {
  return 1 / (1 + Math.exp(-8.5 * (alike - 0.45)));
}

/** The likeness that deserves a score, or a little less. */
function blendFor(score: number): number {
  return 0.45 - Math.log(1 / score - 1) / 8.5 - 1e-9;
}

/** What keeps two texts from counting as alike however alike they are worded: a factor, so that the better of two such pairs stays so. */
function ceiling(left: ParsedItem, right: ParsedItem): number {
  if (negationsConflict(left.claims, left.stems, right.claims, right.stems) || areReversals(left.stems, right.stems))
    return similarThreshold - 0.01;
  return figuresDiffer(left.claims, right.claims) || areCounterparts(left.stems, right.stems) ? sameDutyThreshold - 0.01 : 1;
}

/** The likeness of pairs; null, or anything less, for those that do not reach the floor. */
function blendOf(left: WeightedList, right: WeightedList, floor: number): (i: number, j: number) => number | null {
  const shared = overlapOf(left.parsed.stems, left.weights.stems, right.parsed.stems, right.weights.stems);
  const alike = overlapOf(left.parsed.senses, left.weights.senses, right.parsed.senses, right.weights.senses);
  const columns = right.parsed.items.length;
  return (i, j) => {
    const at = i * columns + j;
    const known = left.parsed.coverage[i]! * right.parsed.coverage[j]!;
    const words = 0.4 * shared.cosine[at]! + 0.6 * alike.cosine[at]!;
    if (blend(words, maxCosine, known) < floor) return null;
    const near = semanticSimilarity(left.embeddings(), i, right.embeddings(), j, cosineFor(floor, words, known));
    const whole = blend(words, near, known);
    if (whole < floor) return null;
    const isThin = shared.count[at] === 1 && alike.count[at] === 1 && whole > 0.25;
    return isThin ? Math.min(whole, supported(left, i, right, j, { words, near, known })) : whole;
  };
}

/** No two directions are nearer, the rounding of their numbers included. */
const maxCosine = 1.01;

// One word in common says little unless the rest is near too: "Prepare reports" and "Prepare meals".
function supported(
  left: WeightedList,
  i: number,
  right: WeightedList,
  j: number,
  { words, near, known }: { words: number; near: number; known: number },
): number {
  const [one, other] = [itemOf(left, i), itemOf(right, j)];
  const [size, otherSize] = [one.stems.size, other.stems.size];
  const stem = size > 1 && otherSize > 1 ? one.terms.find((term) => other.stems.has(term.stem))?.stem : undefined;
  if (stem === undefined) return Infinity;
  const rest = semanticSimilarity(left.embeddings().withoutTerm(i, stem), 0, right.embeddings().withoutTerm(j, stem), 0);
  const support = 1 - known * (1 - clamp(rest / 0.3));
  const short = clamp((6 - Math.max(size, otherSize)) / 3);
  return blend(words * support, Math.min(near, (1 - short) * near + short * rest), known);
}

// Words in common and nearness of meaning; the nearness counts as far as training knew the words.
function blend(words: number, near: number, known: number): number {
  const trust = 0.65 * known;
  return (1 - trust) * words + trust * near;
}

/** The nearness with which the blend reaches a likeness. */
function cosineFor(likeness: number, words: number, known: number): number {
  const trust = 0.65 * known;
  return (likeness - (1 - trust) * words) / trust;
}

const clamp = (value: number) => Math.max(0, Math.min(1, value));
