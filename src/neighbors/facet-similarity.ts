import type { FacetId } from './facet-kind.js';

/** The facets, and the topics that are found from the words of all roles together. */
export type ScoredFacetId = FacetId | 'topics';

/**
 * How much a facet counts, what its cosine is between two roles that have nothing to do with each other, and how the cosine is
 * bent before: `root` lifts the small cosines of sparse words, `square` and `cube` hold down those of a few dense figures, so that
 * roles that are truly near are about as alike in every facet, and a role without ratings stands fairly beside one with them.
 */
type FacetScale = { readonly weight: number; readonly chance: number; readonly bend: 'root' | 'none' | 'square' | 'cube' };

/** Weights chosen on a half of O*NET's related occupations and rounded; `chance` is the mean over all pairs of occupations. */
export const facetScales = {
  duties: { weight: 1, chance: 0.27, bend: 'root' },
  titles: { weight: 0.7, chance: 0.15, bend: 'root' },
  topics: { weight: 0.35, chance: 0, bend: 'square' },
  knowledge: { weight: 0.4, chance: 0, bend: 'square' },
  interests: { weight: 0.15, chance: 0, bend: 'cube' },
  skills: { weight: 0.1, chance: 0, bend: 'cube' },
  technologies: { weight: 0.1, chance: 0.48, bend: 'root' },
  preparation: { weight: 0.1, chance: 0.72, bend: 'none' },
} as const satisfies Record<ScoredFacetId, FacetScale>;

/** The facets that count most, in which a role is set beside all others at once: few of those are then near enough to be looked at as a whole. */
export const facetsWithColumns: readonly ScoredFacetId[] = ['duties', 'titles', 'topics'];

/**
 * How alike two roles are in one facet: 1 if they state it alike, 0 if no more than two roles picked at random, below if less.
 * The correction for chance is Cohen's: (observed − chance) / (1 − chance).
 */
export function facetSimilarity(id: ScoredFacetId, cosine: number): number {
  return facetSimilarityFor(id)(cosine);
}

/** The same for many pairs of roles. */
export function facetSimilarityFor(id: ScoredFacetId): (cosine: number) => number {
  const { chance, bend } = facetScales[id];
  const bent = bends[bend];
  return (cosine) => Math.min(1, (bent(cosine) - chance) / (1 - chance));
}

const bends = {
  root: (cosine) => Math.sqrt(Math.max(0, cosine)),
  none: (cosine) => cosine,
  square: (cosine) => cosine * Math.abs(cosine),
  cube: (cosine) => cosine ** 3,
} satisfies Record<FacetScale['bend'], (cosine: number) => number>;
