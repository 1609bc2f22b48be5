import { type FacetIndex, type NeighborIndex, scoredFacets } from './neighbor-index.js';
import { type ScoredFacetId, facetScales } from './facet-similarity.js';
import { type SparseVector, forEachShared } from './sparse-vectors.js';
import type { FacetVectorsPair } from './facet-vectors.js';

/**
 * One facet that makes two roles near. `terms`, the most telling first, are words of duties and titles as the library spells them most,
 * or names that both rate above the library's mean; there are none for topics and preparation.
 */
export type NeighborReason = {
  readonly facet: ScoredFacetId;
  /** How alike they are in it, above 0 to 1. */
  readonly similarity: number;
  readonly terms: readonly string[];
};

/**
 * The facets in which two roles are markedly nearer than chance, by their part in the score.
 * @param alikeIn says how alike they are in a facet that both state
 */
export function neighborReasons(
  index: NeighborIndex,
  [one, other]: FacetVectorsPair,
  alikeIn: (facet: ScoredFacetId) => number,
): NeighborReason[] {
  return scoredFacets(index)
    .filter(({ id }) => one.states(id) && other.states(id))
    .map(({ id }) => ({ id, alike: alikeIn(id) }))
    .filter(({ alike }) => alike >= minSimilarity)
    .sort((a, b) => facetScales[b.id].weight * b.alike - facetScales[a.id].weight * a.alike)
    .map(({ id, alike }) => ({
      facet: id,
      similarity: Math.round(alike * 1e4) / 1e4,
      terms: sharedTerms(
        index.facets.find((facet) => facet.id === id),
        one.vectorIn(id),
        other.vectorIn(id),
      ),
    }));
}

const minSimilarity = 0.1;
const maxTerms = 5;

function sharedTerms(facet: FacetIndex | undefined, left: SparseVector, right: SparseVector): string[] {
  if (facet === undefined) return [];
  const { labels, statistics } = facet.space;
  const telling =
    facet.id === 'duties' || facet.id === 'titles' || facet.id === 'technologies' ? (at: number) => (statistics[at] ?? 0) ** 3 : () => 1;
  const parts: { readonly at: number; readonly part: number }[] = [];
  forEachShared(left, right, (at, one, other) => {
    if (one > 0 && other > 0) parts.push({ at, part: one * other * telling(at) });
  });
  parts.sort((a, b) => b.part - a.part || a.at - b.at);
  const terms: string[] = [];
  for (const { at } of parts) {
    // Words of names, and what the library does not know, have none.
    const label = labels.at(at);
    if (label) terms.push(label);
    if (terms.length === maxTerms) break;
  }
  return terms;
}

/**
 * The reasons in words, the strongest first, three at the most: "both speak of customers, prices and launches; both stress Sales and
 * Marketing". Nothing marked in common gives ''.
 */
export function describeReasons(why: readonly NeighborReason[]): string {
  return why
    .map((reason) => phrases[reason.facet](reason))
    .filter((said) => said !== '')
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
  const said = terms.slice(0, maxWords);
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
}

// Names often have an "and" of their own, so commas alone part them.
function listNames(terms: readonly string[]): string {
  return terms.slice(0, maxNames).join(', ');
}
