import type { FacetId } from './facet-kind.js';

/** The facets that roles state, and the topics: what their words are about. */
export type ScoredFacetId = FacetId | 'topics';

/**
 * How much a facet counts; its adjusted cosine between two unrelated roles; and the curve that adjusts the cosine. `root` raises the small
 * cosines of sparse words, `square` and `cube` lower those of a few dense ratings, so that truly similar roles score about the same in
 * every facet, and a role without ratings is not at a disadvantage to one with them.
 */
type FacetScale = { readonly weight: number; readonly chance: number; readonly curve: 'root' | 'none' | 'square' | 'cube' };

/**
 * The weights were chosen on half of O*NET's related occupations and rounded; `chance` is the mean over all pairs of bundled roles. The weight of
 * titles is for equal ones.
 */
export const facetScales = {
  duties: { weight: 1, chance: 0.17, curve: 'root' },
  titles: { weight: 1, chance: 0.03, curve: 'root' },
  topics: { weight: 0.6, chance: 0, curve: 'none' },
  knowledge: { weight: 0.4, chance: 0.01, curve: 'square' },
  interests: { weight: 0.2, chance: 0.04, curve: 'cube' },
  skills: { weight: 0.1, chance: 0.01, curve: 'cube' },
  technologies: { weight: 0.1, chance: 0.43, curve: 'root' },
  preparation: { weight: 0.1, chance: 0.72, curve: 'none' },
} as const satisfies Record<ScoredFacetId, FacetScale>;

/**
 * How much a facet counts for two roles with this cosine. Titles that share no word say little, as people call one job by many names: they count a quarter
 * of equal ones.
 */
export function facetWeight(id: ScoredFacetId, cosine: number): number {
  const { weight } = facetScales[id];
  return id === 'titles' ? weight * (unlikeTitles + (1 - unlikeTitles) * Math.sqrt(Math.max(0, cosine))) : weight;
}

const unlikeTitles = 0.25;

export const scoredFacetIds: readonly ScoredFacetId[] = [
  'duties',
  'titles',
  'knowledge',
  'interests',
  'skills',
  'technologies',
  'preparation',
  'topics',
];

/**
 * The facets that count most. A role is compared in them with all others at once; few of those are then similar enough to need a full
 * comparison.
 */
export const facetsWithColumns: readonly ScoredFacetId[] = ['duties', 'titles', 'topics'];

/**
 * How alike two roles are in one facet: 1 if they state the same, 0 if they are no more alike than two roles picked at random, and below 0
 * if less. Corrects for chance as Cohen's kappa does: (observed − chance) / (1 − chance).
 */
export function facetSimilarity(id: ScoredFacetId, cosine: number): number {
  return facetSimilarityFor(id)(cosine);
}

/** The same as a function of the cosine, for many pairs of roles. */
export function facetSimilarityFor(id: ScoredFacetId): (cosine: number) => number {
  const { chance, curve } = facetScales[id];
  const adjusted = curves[curve];
  return (cosine) => Math.min(1, (adjusted(cosine) - chance) / (1 - chance));
}

const curves = {
  root: (cosine) => Math.sqrt(Math.max(0, cosine)),
  none: (cosine) => cosine,
  square: (cosine) => cosine * Math.abs(cosine),
  cube: (cosine) => cosine ** 3,
} satisfies Record<FacetScale['curve'], (cosine: number) => number>;
