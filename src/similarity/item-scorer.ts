import { negationsConflict, figuresDiffer, areCounterparts, areReversals } from './contradictions.js';
import type { ParsedList } from './parsed-lists.js';
import { cosine } from './embeddings.js';
import { semanticSimilarity } from './semantic-similarity.js';
import { overlapOf } from './term-weights.js';
import type { ParsedItem } from './parsed-item.js';
import { isBuriedVerb, sameObjectLikeness, sharesVerbAndObject } from './shared-word.js';
import { swapRoles } from './role-swaps.js';
import { sameDutyThreshold, similarThreshold } from './thresholds.js';

/**
 * Returns how alike an item of one list and an item of another are, 0 to 1: 1 for equal words, otherwise the confidence that they say the
 * same, limited where figures or negations contradict. Symmetric.
 */
export type ItemScorer = (left: number, right: number) => number;

/** @param floor a score that cannot reach it may be returned as 0 */
export function createItemScorer(left: ParsedList, right: ParsedList, floor: number): ItemScorer {
  const likenessOf = likenessScorer(left, right, likenessFor(floor));
  return (i, j) => {
    const leftItem = itemAt(left, i);
    const rightItem = itemAt(right, j);
    // The words leave out signs, so `> 5` and `< 5` have equal words.
    if (leftItem.words === rightItem.words) return figuresDiffer(leftItem.claims, rightItem.claims) ? sameDutyThreshold - 0.01 : 1;
    const likeness = likenessOf(i, j);
    if (likeness === null) return 0;
    const score = confidence(likeness);
    return score < similarThreshold ? score : score * contradictionFactor(leftItem, rightItem);
  };
}

function itemAt({ items }: ParsedList, index: number): ParsedItem {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index}`);
  return item;
}

/**
 * Turns a likeness into a score. Fitted, with vectors that had not learnt from plain words, to 154 matches of occupations outside the training data, which
 * were read by eye and rated 1 for the same duty, ½ for a similar one and 0 otherwise. What scores mean now stands in `thresholds.ts`.
 */
function confidence(likeness: number): number {
  return 1 / (1 + Math.exp(-8.5 * (likeness - 0.45)));
}

/** The inverse of `confidence`, rounded down slightly. */
function likenessFor(score: number): number {
  return 0.45 - Math.log(1 / score - 1) / 8.5 - 1e-9;
}

/**
 * Keeps texts that contradict each other below a threshold, however alike their wording. A factor, so that it preserves the order of such
 * pairs.
 */
function contradictionFactor(left: ParsedItem, right: ParsedItem): number {
  if (
    negationsConflict(left.claims, left.stems, right.claims, right.stems) ||
    areReversals(left.stems, right.stems) ||
    swapRoles(left.clauses(), right.clauses())
  )
    return similarThreshold - 0.01;
  return figuresDiffer(left.claims, right.claims) || areCounterparts(left.stems, right.stems) ? sameDutyThreshold - 0.01 : 1;
}

/** Returns the likeness of a pair, or null or a lower value for pairs that do not reach the floor. */
function likenessScorer(left: ParsedList, right: ParsedList, floor: number): (i: number, j: number) => number | null {
  const stemOverlap = overlapOf(left.stems, left.weights.stems, right.stems, right.weights.stems);
  const senseOverlap = overlapOf(left.senses, left.weights.senses, right.senses, right.weights.senses);
  const columns = right.items.length;
  const reach = floor - sameDeed;
  const needsSharedWord = blend(0, maxCosine, 1) < reach;
  return (i, j) => {
    const at = i * columns + j;
    if (needsSharedWord && senseOverlap.count[at] === 0) return null;
    const coverage = left.coverage[i]! * right.coverage[j]!;
    const overlap = 0.4 * stemOverlap.cosine[at]! + 0.6 * senseOverlap.cosine[at]!;
    const sharesOneWord = stemOverlap.count[at] === 1 && senseOverlap.count[at] === 1;
    const sameObject = sharesOneWord ? sameObjectLikeness(itemAt(left, i), itemAt(right, j)) : null;
    if (blend(overlap, maxCosine, coverage) < reach) return sameObject;
    const semantic = semanticSimilarity(left.embeddings(), i, right.embeddings(), j, semanticFor(reach, overlap, coverage));
    const likeness = blend(overlap, semantic, coverage);
    if (likeness < reach) return sameObject;
    if (likeness <= 0.25) return Math.max(sameObject ?? likeness, likeness);
    const thin = sharesOneWord ? Math.min(likeness, thinLikeness(left, i, right, j, { overlap, semantic, coverage })) : likeness;
    return Math.max(sameObject ?? thin, withSameDeed(thin, itemAt(left, i), itemAt(right, j)));
  };
}

/** Adds what it counts that both do the same to the same thing, or things of the same kind. */
function withSameDeed(likeness: number, left: ParsedItem, right: ParsedItem): number {
  return likeness > 0.25 && sharesVerbAndObject(left, right) ? likeness + sameDeed : likeness;
}

const sameDeed = 0.03;

/** An upper bound of the cosine of two vectors, rounding errors included. */
const maxCosine = 1.01;

// A single shared word means little unless the rest of the texts is similar too: "Prepare reports" and "Prepare meals".
function thinLikeness(
  left: ParsedList,
  i: number,
  right: ParsedList,
  j: number,
  { overlap, semantic, coverage }: { overlap: number; semantic: number; coverage: number },
): number {
  const [leftItem, rightItem] = [itemAt(left, i), itemAt(right, j)];
  const [leftSize, rightSize] = [leftItem.stems.size, rightItem.stems.size];
  const stem = leftSize > 1 && rightSize > 1 ? leftItem.terms.find((term) => rightItem.stems.has(term.stem))?.stem : undefined;
  if (stem === undefined) return Infinity;
  const rest = cosine(left.withoutTerm(i, stem), right.withoutTerm(j, stem));
  const support = 1 - coverage * (1 - clamp(rest / 0.3));
  const shortness = clamp((6 - Math.max(leftSize, rightSize)) / 3);
  const doubt = isBuriedVerb(leftItem, rightItem, stem) ? 0.04 : 0;
  return blend(overlap * support, Math.min(semantic, (1 - shortness) * semantic + shortness * rest), coverage) - doubt;
}

// Combines the overlap in words with the similarity of meaning, which counts only as far as the training knew the words.
function blend(overlap: number, semantic: number, coverage: number): number {
  const trust = 0.65 * coverage;
  return (1 - trust) * overlap + trust * semantic;
}

/** The semantic similarity with which the blend reaches a likeness. */
function semanticFor(likeness: number, overlap: number, coverage: number): number {
  const trust = 0.65 * coverage;
  return (likeness - (1 - trust) * overlap) / trust;
}

const clamp = (value: number) => Math.max(0, Math.min(1, value));
