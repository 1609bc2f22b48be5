import { type Bag, type DimensionLookup, type FacetKind, type FeatureSpace, type OnToken, toFeatureSpace } from './facet-kind.js';
import type { RoleFeatures } from './role-features.js';
import { contentWords, porterStem } from './words.js';

/**
 * A facet of free text: roles are alike that use the same words. A word weighs (1 + ln amount) × ln((n + 1) / (df + ½))^0.4,
 * n being the roles that state the facet and df those that use the word. The exponent is far below the usual 1: whole trades
 * share their words, and a full inverse frequency would let rare words drown those.
 */
export function wordFacet(
  texts: (role: RoleFeatures) => readonly (readonly [text: string, amount: number])[],
): Pick<FacetKind, 'extract' | 'fit' | 'transform'> {
  return { extract: (role, hear) => countStems(texts(role), hear), fit: fitRarity, transform: wordWeights };
}

const rarityExponent = 0.4;

function countStems(texts: readonly (readonly [string, number])[], hear: OnToken): Bag {
  const words = new Map<string, number>();
  for (const [text, amount] of texts) for (const word of contentWords(text)) words.set(word, (words.get(word) ?? 0) + amount);
  const stems = new Map<string, number>();
  for (const [word, amount] of words) {
    const stem = porterStem(word);
    stems.set(stem, (stems.get(stem) ?? 0) + amount);
    hear(stem, word);
  }
  return stems;
}

function fitRarity(bags: readonly Bag[], labels: ReadonlyMap<string, string>): FeatureSpace {
  const uses = new Map<string, number>();
  for (const bag of bags) for (const stem of bag.keys()) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const stating = bags.filter((bag) => bag.size > 0).length;
  const figures = new Map<string, number>();
  for (const [stem, using] of uses) figures.set(stem, Math.log((stating + 1) / (using + 0.5)) ** rarityExponent);
  return toFeatureSpace(figures, labels);
}

function wordWeights(bag: Bag, { statistics }: FeatureSpace, lookup: DimensionLookup): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [stem, amount] of bag) {
    const dimension = lookup(stem);
    weights.set(dimension, (1 + Math.log(amount)) * (statistics[dimension] ?? rarest(statistics)));
  }
  return weights;
}

// A word that the library does not know is as telling as its rarest.
function rarest(figures: Float32Array): number {
  return figures.reduce((most, figure) => Math.max(most, figure), 0) || 1;
}
