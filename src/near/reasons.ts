import type { FacetIndex, NearIndex } from './near-index.js';
import { LIKENESS, likeness, type LikenessId } from './likeness.js';
import { cosineOf, NOTHING, sharedParts, type Row } from './rows.js';
import { layers, type Stand } from './stand.js';

/**
 * One facet that makes two roles near. `terms`, the most telling first, are words of duties and titles as the library spells them most,
 * or names that both rate above the library's mean; there are none for topics and preparation.
 */
export type Reason = {
  readonly facet: LikenessId;
  /** How alike they are in it, above 0 to 1. */
  readonly likeness: number;
  readonly terms: readonly string[];
};

/** The facets in which two roles are markedly nearer than chance, by their part in the score. */
export function reasons(index: NearIndex, one: Stand, other: Stand): Reason[] {
  return layers(index)
    .map((layer) => ({ layer, left: one.rows.get(layer.id) ?? NOTHING, right: other.rows.get(layer.id) ?? NOTHING }))
    .filter(({ left, right }) => left.weights.length > 0 && right.weights.length > 0)
    .map(({ layer: { id }, left, right }) => ({ id, left, right, alike: likeness(id, cosineOf(left, right)) }))
    .filter(({ alike }) => alike >= MARKED)
    .sort((a, b) => LIKENESS[b.id].weight * b.alike - LIKENESS[a.id].weight * a.alike)
    .map(({ id, left, right, alike }) => ({
      facet: id,
      likeness: Math.round(alike * 1e4) / 1e4,
      terms: termsOf(
        index.facets.find((facet) => facet.id === id),
        left,
        right,
      ),
    }));
}

const MARKED = 0.1;
const TERMS = 5;

function termsOf(facet: FacetIndex | undefined, left: Row, right: Row): string[] {
  if (facet === undefined) return [];
  const { labels, figures } = facet.space;
  const telling =
    facet.id === 'duties' || facet.id === 'titles' || facet.id === 'technologies' ? (at: number) => (figures[at] ?? 0) ** 3 : () => 1;
  return sharedParts(left, right)
    .filter((part) => part.left > 0 && part.right > 0 && labels.at(part.dimension))
    .map((part) => ({ at: part.dimension, part: part.left * part.right * telling(part.dimension) }))
    .sort((a, b) => b.part - a.part || a.at - b.at)
    .slice(0, TERMS)
    .map(({ at }) => labels.at(at) ?? '');
}
