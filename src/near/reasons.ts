import type { FacetIndex, NearIndex } from './near-index.js';
import { LIKENESS, type LikenessId } from './likeness.js';
import { forShared, type Row } from './rows.js';
import { layers, type Pair } from './stand.js';

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

/**
 * The facets in which two roles are markedly nearer than chance, by their part in the score.
 * @param alikeIn says how alike they are in a facet that both state
 */
export function reasons(index: NearIndex, [one, other]: Pair, alikeIn: (facet: LikenessId) => number): Reason[] {
  return layers(index)
    .filter(({ id }) => one.states(id) && other.states(id))
    .map(({ id }) => ({ id, alike: alikeIn(id) }))
    .filter(({ alike }) => alike >= MARKED)
    .sort((a, b) => LIKENESS[b.id].weight * b.alike - LIKENESS[a.id].weight * a.alike)
    .map(({ id, alike }) => ({
      facet: id,
      likeness: Math.round(alike * 1e4) / 1e4,
      terms: termsOf(
        index.facets.find((facet) => facet.id === id),
        one.rowIn(id),
        other.rowIn(id),
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
  const parts: { readonly at: number; readonly part: number }[] = [];
  forShared(left, right, (at, one, other) => {
    if (one > 0 && other > 0) parts.push({ at, part: one * other * telling(at) });
  });
  parts.sort((a, b) => b.part - a.part || a.at - b.at);
  const terms: string[] = [];
  for (const { at } of parts) {
    // Words of names, and what the library does not know, have none.
    const label = labels.at(at);
    if (label) terms.push(label);
    if (terms.length === TERMS) break;
  }
  return terms;
}
