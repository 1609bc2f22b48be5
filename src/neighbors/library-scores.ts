import { facetScales, facetSimilarityFor, type ScoredFacetId } from './facet-similarity.js';
import { type NeighborIndex, type ScoredFacet, scoredFacets } from './neighbor-index.js';
import { cosines, cosineWith, hasEntries, type SparseVector } from './sparse-vectors.js';
import type { FacetVectors } from './facet-vectors.js';

/** How near one role is to those of the library. */
export type LibraryScores = {
  /** No score is above that at its place: a role is as near as the facets in `WIDE` leave it, were it the other's equal in all the rest. */
  readonly upperBounds: Float64Array;
  /** The score with the role at a place: to the last bit what `scoreOf` finds for the two. Where it is below the least that is asked for, it is null. */
  readonly scoreAt: (place: number, least: number) => number | null;
  /** How alike the two are in a facet that both state: to the last bit what `likeness` finds. */
  readonly similarityAt: (place: number, facet: ScoredFacetId) => number;
};

export function libraryScores(index: NeighborIndex, stand: FacetVectors): LibraryScores {
  const stated = scoredFacets(index).filter(({ id }) => stand.states(id));
  const facets = stated.map((layer): FacetScores => {
    const [row, columns] = [stand.vectorIn(layer.id), index.columns.get(layer.id)];
    const known = columns ? similarities(layer.id, cosines(row, columns, index.ids.length)) : null;
    const likenessAt = known ? (place: number) => known[place]! : similarityWith(layer, row);
    return { ...layer, weight: facetScales[layer.id].weight, known, similarityAt: likenessAt };
  });
  return {
    upperBounds: boundsOf(facets, index.ids.length),
    scoreAt: (place, least) => scoreAt(place, facets, least),
    similarityAt: (place, facet) => facets.find(({ id }) => id === facet)?.similarityAt(place) ?? 0,
  };
}

/** A facet that the one role states. */
type FacetScores = ScoredFacet & {
  readonly weight: number;
  /** With all roles at once; null where it is found out for those alone that are asked for. */
  readonly known: Float64Array | null;
  readonly similarityAt: (place: number) => number;
};

function similarities(id: ScoredFacetId, cosinesOf: Float64Array): Float64Array {
  return cosinesOf.map(facetSimilarityFor(id));
}

function similarityWith({ id, rows }: ScoredFacet, row: SparseVector): FacetScores['similarityAt'] {
  const [likeness, cosineAt] = [facetSimilarityFor(id), cosineWith(row, rows)];
  return (place) => likeness(cosineAt(place));
}

/** Means by weight: what is not known is taken as alike. */
function boundsOf(facets: readonly FacetScores[], count: number): Float64Array {
  const rest = facets.reduce((sum, { weight, known }) => sum + (known ? 0 : weight), 0);
  const [sums, weights] = [new Float64Array(count).fill(rest), new Float64Array(count).fill(rest)];
  for (const { weight, known, rows } of facets) {
    if (!known) continue;
    for (let place = 0; place < count; place++) {
      if (!hasEntries(rows, place)) continue;
      sums[place]! += weight * known[place]!;
      weights[place]! += weight;
    }
  }
  return sums.map((sum, place) => sum / (weights[place]! || 1) + slack);
}

/** Sums in another order may differ in their last bits. */
const slack = 1e-9;

function scoreAt(place: number, facets: readonly FacetScores[], least: number): number | null {
  const stated = facets.filter(({ rows }) => hasEntries(rows, place));
  const weights = stated.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let [sum, most] = [0, stated.reduce((all, { weight, known }) => all + weight * (known ? known[place]! : 1), 0)];
  for (const { weight, known, similarityAt } of stated) {
    const alike = similarityAt(place);
    sum += weight * alike;
    if (!known) most -= weight * (1 - alike);
    if (most / weights + slack < least) return null;
  }
  return sum / weights;
}
