import { contradict, figuresDiffer, opposed } from './guards.js';
import { type Meaning, nearness } from './meaning.js';
import { overlap } from './profile.js';
import type { Reading } from './reading.js';
import { sameDuty, similar } from './thresholds.js';

export type Item = Reading & Meaning;

/** How alike two items are, 0 to 1: 1 for equal words, else the confidence, under the ceiling that figures and negations set. Symmetric. */
export function judge(left: Item, right: Item): number {
  if (left.words === right.words) return 1;
  const sure = confidence(likeness(left, right));
  return sure < similar ? sure : sure * ceiling(left, right);
}

/**
 * The score that a likeness deserves: fitted to 154 matches of unseen occupations read by eye, each worth 1 for the same duty, ½ for a similar
 * one and 0 otherwise, so that a score is the worth to expect.
 */
function confidence(alike: number): number {
  return 1 / (1 + Math.exp(-8.5 * (alike - 0.45)));
}

/** What keeps two texts from counting as alike however alike they are worded: a factor, so that the better of two such pairs stays so. */
function ceiling(left: Item, right: Item): number {
  if (contradict(left.claims, left.stems, right.claims, right.stems)) return similar - 0.01;
  return figuresDiffer(left.claims, right.claims) || opposed(left.stems, right.stems) ? sameDuty - 0.01 : 1;
}

function likeness(left: Item, right: Item): number {
  const known = left.known * right.known;
  const shared = overlap(left.profile.stems, right.profile.stems);
  const alike = overlap(left.profile.senses, right.profile.senses);
  const words = 0.4 * shared.cosine + 0.6 * alike.cosine;
  const near = nearness(left.direction, right.direction);
  const whole = blend(words, near, known);
  return shared.count === 1 && alike.count === 1 && whole > 0.25 ? Math.min(whole, supported(left, right, { words, near, known })) : whole;
}

// One word in common says little unless the rest is near too: "Prepare reports" and "Prepare meals".
function supported(left: Item, right: Item, { words, near, known }: { words: number; near: number; known: number }): number {
  const [size, other] = [left.stems.size, right.stems.size];
  const stem = size > 1 && other > 1 ? left.terms.find((term) => right.stems.has(term.stem))?.stem : undefined;
  if (stem === undefined) return Infinity;
  const rest = nearness(left.rest(stem), right.rest(stem));
  const support = 1 - known * (1 - clamp(rest / 0.3));
  const short = clamp((6 - Math.max(size, other)) / 3);
  return blend(words * support, Math.min(near, (1 - short) * near + short * rest), known);
}

// Words in common and nearness of meaning; the nearness counts as far as training knew the words.
function blend(words: number, near: number, known: number): number {
  const trust = 0.65 * known;
  return (1 - trust) * words + trust * near;
}

const clamp = (value: number) => Math.max(0, Math.min(1, value));
