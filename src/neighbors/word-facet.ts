import { type Bag, type DimensionLookup, type FacetKind, type FeatureSpace, type OnToken, toFeatureSpace } from './facet-kind.js';
import type { RoleFeatures } from './role-features.js';
import { contentWords, porterStem } from './words.js';

/**
 * A facet of free text: roles that use the same words are alike. A word weighs (1 + ln count) × ln((n + 1) / (df + ½))^0.4, where n is the
 * number of roles that state the facet, and df the number of roles that use the word. The exponent is far below the usual 1, because the
 * roles of a whole trade share its words, and with a full inverse document frequency rare words would outweigh those.
 * @param texts the texts of a role, each with how many times it counts
 * @param wordsOf splits a text
 */
export function wordFacet(
  texts: (role: RoleFeatures) => readonly (readonly [text: string, count: number])[],
  wordsOf: (text: string) => readonly string[] = contentWords,
): Pick<FacetKind, 'extract' | 'fit' | 'transform'> {
  return { extract: (role, onToken) => countStems(texts(role), wordsOf, onToken), fit: fitRarity, transform: wordWeights };
}

const rarityExponent = 0.4;

function countStems(texts: readonly (readonly [string, number])[], wordsOf: (text: string) => readonly string[], onToken: OnToken): Bag {
  const wordCounts = new Map<string, number>();
  for (const [text, count] of texts) for (const word of wordsOf(text)) wordCounts.set(word, (wordCounts.get(word) ?? 0) + count);
  const stemCounts = new Map<string, number>();
  for (const [word, count] of wordCounts) {
    const stem = porterStem(word);
    stemCounts.set(stem, (stemCounts.get(stem) ?? 0) + count);
    onToken(stem, word);
  }
  return stemCounts;
}

function fitRarity(bags: readonly Bag[], labels: ReadonlyMap<string, string>): FeatureSpace {
  const documentFrequencies = new Map<string, number>();
  for (const bag of bags) for (const stem of bag.keys()) documentFrequencies.set(stem, (documentFrequencies.get(stem) ?? 0) + 1);
  const roleCount = bags.filter((bag) => bag.size > 0).length;
  const rarities = new Map<string, number>();
  for (const [stem, df] of documentFrequencies) rarities.set(stem, Math.log((roleCount + 1) / (df + 0.5)) ** rarityExponent);
  return toFeatureSpace(rarities, labels);
}

/** The share of the roles that use a word, above 0, from its rarity: the inverse of what `fitRarity` computes. */
export function shareOfRarity(rarity: number): number {
  return Math.exp(-(rarity ** (1 / rarityExponent)));
}

function wordWeights(bag: Bag, { statistics: rarities }: FeatureSpace, dimensionOf: DimensionLookup): Map<number, number> {
  const weights = new Map<number, number>();
  const greatest = maxOf(rarities);
  for (const [stem, count] of bag) {
    const dimension = dimensionOf(stem);
    weights.set(dimension, (1 + Math.log(count)) * (rarities[dimension] ?? greatest));
  }
  return weights;
}

// A word that the library does not contain counts as much as the library's rarest.
function maxOf(rarities: Float32Array): number {
  const existing = greatestRarities.get(rarities);
  if (existing !== undefined) return existing;
  const greatest = rarities.reduce((max, rarity) => Math.max(max, rarity), 0) || 1;
  greatestRarities.set(rarities, greatest);
  return greatest;
}

const greatestRarities = new WeakMap<Float32Array, number>();
