import { type FacetIndex, type NeighborIndex, scoredFacets } from './neighbor-index.js';
import { type ScoredFacetId, facetScales } from './facet-similarity.js';
import { type SparseVector, forEachShared } from './sparse-vectors.js';
import type { FacetVectorsPair } from './facet-vectors.js';

/**
 * A facet in which two roles are alike. Its terms, the most telling first, are words of duties and titles in their commonest spelling, or
 * names that both roles rate above the library's mean; topics and preparation have no terms.
 */
export type NeighborReason = {
  readonly facet: ScoredFacetId;
  /** How alike the roles are in the facet: from 0.1, below which it is no reason, to 1. */
  readonly similarity: number;
  readonly terms: readonly string[];
};

/**
 * The facets in which two roles are markedly more alike than by chance, ordered by how much each adds to the score.
 * @param similarityIn gives the similarity in a facet that both roles state
 */
export function neighborReasons(
  index: NeighborIndex,
  [left, right]: FacetVectorsPair,
  similarityIn: (facet: ScoredFacetId) => number,
): NeighborReason[] {
  return scoredFacets(index)
    .filter(({ id }) => left.states(id) && right.states(id))
    .map(({ id }) => ({ id, similarity: similarityIn(id) }))
    .filter(({ similarity }) => similarity >= minSimilarity)
    .sort((a, b) => facetScales[b.id].weight * b.similarity - facetScales[a.id].weight * a.similarity)
    .map(({ id, similarity }) => ({
      facet: id,
      similarity: Math.round(similarity * 1e4) / 1e4,
      terms: sharedTerms(
        index.facets.find((facet) => facet.id === id),
        left.vectorIn(id),
        right.vectorIn(id),
      ),
    }));
}

const minSimilarity = 0.1;
const maxTerms = 5;

function sharedTerms(facet: FacetIndex | undefined, left: SparseVector, right: SparseVector): string[] {
  if (facet === undefined) return [];
  const { labels, statistics } = facet.space;
  const hasRarities = facet.id === 'duties' || facet.id === 'titles' || facet.id === 'technologies';
  const emphasis = hasRarities ? (dimension: number) => (statistics[dimension] ?? 0) ** 3 : () => 1;
  const shared: { readonly dimension: number; readonly contribution: number }[] = [];
  forEachShared(left, right, (dimension, leftWeight, rightWeight) => {
    if (leftWeight > 0 && rightWeight > 0) shared.push({ dimension, contribution: leftWeight * rightWeight * emphasis(dimension) });
  });
  shared.sort((a, b) => b.contribution - a.contribution || a.dimension - b.dimension);
  const terms: string[] = [];
  for (const { dimension } of shared) {
    // Words of names have no label, nor does anything that the library does not contain.
    const label = labels.at(dimension);
    if (label) terms.push(label);
    if (terms.length === maxTerms) break;
  }
  return terms;
}

/**
 * Puts up to three reasons into words, the strongest first: "both speak of customers, prices and launches; both stress Sales and
 * Marketing". An empty string if there is nothing to say.
 */
export function describeReasons(reasons: readonly NeighborReason[]): string {
  return reasons
    .map((reason) => phrases[reason.facet](reason))
    .filter((text) => text !== '')
    .slice(0, maxReasons)
    .join('; ');
}

const maxWords = 3;
const maxNames = 2;
const maxReasons = 3;
const aboutEqual = 0.5;

const phrases = {
  duties: ({ terms }) => phrase('both speak of', listWords(terms)),
  titles: ({ terms }) => phrase('their titles share', listWords(terms)),
  knowledge: ({ terms }) => phrase('both stress', listNames(terms)),
  skills: ({ terms }) => phrase('both rely on', listNames(terms)),
  technologies: ({ terms }) => phrase('both use', listNames(terms)),
  interests: ({ terms }) => phrase('both appeal to interests that are', listWords(terms)),
  preparation: ({ similarity }) => (similarity >= aboutEqual ? 'both take about as long to prepare for' : ''),
  topics: () => '',
} satisfies Record<ScoredFacetId, (reason: NeighborReason) => string>;

function phrase(start: string, terms: string): string {
  return terms && `${start} ${terms}`;
}

function listWords(terms: readonly string[]): string {
  const words = terms.slice(0, maxWords);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

// Separated by commas alone, because names often contain "and".
function listNames(terms: readonly string[]): string {
  return terms.slice(0, maxNames).join(', ');
}
