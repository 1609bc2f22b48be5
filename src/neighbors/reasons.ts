import type { FacetIndex, NeighborIndex } from './neighbor-index.js';
import { type ScoredFacetId, facetScales, scoredFacetIds } from './facet-similarity.js';
import { type SparseVector, forEachShared } from './sparse-vectors.js';
import type { FacetVectorsPair } from './facet-vectors.js';
import type { WordShares } from './shared-phrases.js';
import { shareOfRarity } from './word-facet.js';
import { areComparedIn } from './role-similarity.js';

/**
 * A facet in which two roles are alike. Its terms, the most telling first, are names that both roles rate above the library's mean. Duties, titles, topics
 * and preparation have no terms.
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
  return scoredFacetIds
    .filter((id) => areComparedIn(id, left, right))
    .map((id) => ({ id, similarity: similarityIn(id) }))
    .filter(({ similarity }) => similarity >= minSimilarity)
    .sort((a, b) => telling(b.id) * b.similarity - telling(a.id) * a.similarity)
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

/** How much a facet tells a reader, who sees the titles anyway. */
function telling(id: ScoredFacetId): number {
  return id === 'titles' ? 0.7 : facetScales[id].weight;
}

const minSimilarity = 0.1;
const maxTerms = 5;

/** Words of duties and titles tell little by themselves. */
function sharedTerms(facet: FacetIndex | undefined, left: SparseVector, right: SparseVector): string[] {
  if (facet === undefined || facet.id === 'duties' || facet.id === 'titles') return [];
  const { labels, statistics } = facet.space;
  const emphasis = facet.id === 'technologies' ? (dimension: number) => (statistics[dimension] ?? 0) ** 3 : () => 1;
  const shared: { readonly dimension: number; readonly contribution: number }[] = [];
  forEachShared(left, right, (dimension, leftWeight, rightWeight) => {
    if (leftWeight > 0 && rightWeight > 0) shared.push({ dimension, contribution: leftWeight * rightWeight * emphasis(dimension) });
  });
  shared.sort((a, b) => b.contribution - a.contribution || a.dimension - b.dimension);
  // Words of names have no label, nor does anything that the library does not contain.
  return shared.flatMap(({ dimension }) => labels.at(dimension) || []).slice(0, maxTerms);
}

/** The words that the duties of two roles both use and the library knows, with the share of its roles that use each. */
export function sharedWords({ facets }: NeighborIndex, [left, right]: FacetVectorsPair): WordShares {
  const shares = new Map<string, number>();
  const duties = facets.find(({ id }) => id === 'duties');
  forEachShared(left.vectorIn('duties'), right.vectorIn('duties'), (dimension) => {
    const [stem, rarity] = [duties?.space.keys.at(dimension), duties?.space.statistics[dimension]];
    if (stem !== undefined && rarity !== undefined) shares.set(stem, shareOfRarity(rarity));
  });
  return shares;
}

/**
 * Puts up to three reasons into words, the strongest first: "both speak of customers, prices and launches; both know Sales and Marketing". An
 * empty string if there is nothing to say.
 * @param phrases what the duties of both speak of, the most telling first
 */
export function describeReasons(reasons: readonly NeighborReason[], phrases: readonly string[]): string {
  return reasonTexts(reasons, phrases)
    .map(({ lead, text }) => [lead, text].filter(Boolean).join(' '))
    .join('; ');
}

/**
 * The same where a heading says what comes first: "customers, prices, launches; Sales and Marketing". Says no more than what the duties speak of, if
 * they speak of enough.
 */
export function describeBriefly(reasons: readonly NeighborReason[], phrases: readonly string[]): string {
  return phrases.length >= maxWords
    ? phrases.slice(0, maxWords).join(', ')
    : reasonTexts(reasons, phrases)
        .slice(0, 2)
        .map(({ brief }) => brief)
        .join('; ');
}

/** A reason in words: in a sentence after its lead, and in brief. */
interface ReasonText {
  readonly lead: string;
  readonly text: string;
  readonly brief: string;
}

const maxWords = 3;
const maxNames = 2;
const maxReasons = 3;
const aboutEqual = 0.5;

function reasonTexts(reasons: readonly NeighborReason[], phrases: readonly string[]): ReasonText[] {
  const words = phrases.slice(0, maxWords);
  const spokenOf: ReasonText[] = words.length === 0 ? [] : [{ lead: 'both speak of', text: listWords(words), brief: words.join(', ') }];
  return [...spokenOf, ...reasons.flatMap((reason) => textOf[reason.facet](reason) ?? [])].slice(0, maxReasons);
}

const textOf = {
  duties: () => null,
  titles: () => null,
  topics: () => null,
  knowledge: ({ terms }) => named('both know', listNames(terms)),
  skills: ({ terms }) => named('both rely on', listNames(terms), 'both rely on '),
  technologies: ({ terms }) => named('both use', listNames(terms), 'both use '),
  interests: ({ terms }) => {
    const kinds = terms.slice(0, maxWords).map((term) => term.toLowerCase());
    return kinds.length === 0 ? null : { lead: 'both suit', text: `${listWords(kinds)} interests`, brief: `${kinds.join(', ')} interests` };
  },
  preparation: ({ similarity }) =>
    similarity >= aboutEqual ? { lead: 'both', text: 'take about as long to prepare for', brief: 'as long to prepare for' } : null,
} satisfies Record<ScoredFacetId, (reason: NeighborReason) => ReasonText | null>;

function named(lead: string, text: string, briefLead = ''): ReasonText | null {
  return text === '' ? null : { lead, text, brief: briefLead + text };
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

// Separated by commas alone, because names often contain "and".
function listNames(terms: readonly string[]): string {
  return terms.slice(0, maxNames).join(', ');
}
