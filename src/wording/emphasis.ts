import type { Term } from './terms.js';
import { senseOf } from './thesaurus.js';

/** How much the places of a stem in the text make of it, the sum of 1 / (1 + place / 8); `name` is the stem itself, or its sense. */
export interface Emphasis {
  readonly name: string;
  readonly stem: string;
  readonly factor: number;
}

/** The stems of an item in the order of the alphabet. */
export function emphasise(terms: readonly Term[]): Emphasis[] {
  const factors = new Map<string, number>();
  for (const { stem, place } of terms) factors.set(stem, (factors.get(stem) ?? 0) + 1 / (1 + place / 8));
  return [...factors].map(([stem, factor]) => ({ name: stem, stem, factor })).sort(byName);
}

/** The same by sense, in the order of the senses. */
export function bySense(stems: readonly Emphasis[]): Emphasis[] {
  return stems.map((one) => ({ ...one, name: senseOf(one.stem) })).sort(byName);
}

function byName(one: Emphasis, other: Emphasis): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.stem < other.stem ? -1 : 1;
}
