import type { FacetIndex, NeighborIndex } from './neighbor-index.js';
import { cosines, joinRows, rowAt, hasEntries, type SparseVector, type SparseRows } from './sparse-vectors.js';

/** The texts of `count` roles, in which topics are found. */
export function topicTexts(facets: readonly FacetIndex[], count: number): SparseRows {
  return joinRows(Array.from({ length: count }, (_, role) => topicText(facets, (facet) => rowAt(facet.rows, role))));
}

/** The cosines of a new role's text with those texts, from where it stands in the facets that make it up. */
export function topicTextCosines({ facets, columns, ids }: NeighborIndex, rowIn: (facet: FacetIndex) => SparseVector): Float64Array {
  const texts = facets.filter(isText).map((facet) => ({ ...facet, row: rowIn(facet) }));
  const own = texts.filter(({ row }) => row.weights.length > 0).length;
  const found = texts.map(({ id, row }) => cosines(row, columns.get(id), ids.length));
  return new Float64Array(ids.length).map((_, role) => {
    const theirs = texts.filter(({ rows }) => hasEntries(rows, role)).length;
    const sum = found.reduce((total, of) => total + of[role]!, 0);
    return sum / Math.sqrt(own * theirs || 1);
  });
}

export function topicVocabularySize(facets: readonly FacetIndex[]): number {
  return facets.filter(isText).reduce((size, facet) => size + facet.space.keys.length, 0);
}

// The words of a role's titles and duties as one row: the dimensions of the first facet, then those of the second.
function topicText(facets: readonly FacetIndex[], rowIn: (facet: FacetIndex) => SparseVector): SparseVector {
  const texts = facets.filter(isText);
  const rows = texts.map(rowIn);
  const shares = Math.sqrt(rows.filter(({ weights }) => weights.length > 0).length);
  const text = { dimensions: new Uint32Array(lengthOf(rows)), weights: new Float32Array(lengthOf(rows)) };
  rows.forEach(({ dimensions, weights }, i) => {
    const place = lengthOf(rows.slice(0, i));
    const first = topicVocabularySize(texts.slice(0, i));
    text.dimensions.set(
      dimensions.map((dimension) => dimension + first),
      place,
    );
    text.weights.set(
      weights.map((weight) => weight / shares),
      place,
    );
  });
  return text;
}

function isText({ id }: FacetIndex): boolean {
  return id === 'duties' || id === 'titles';
}

function lengthOf(rows: readonly SparseVector[]): number {
  return rows.reduce((length, { weights }) => length + weights.length, 0);
}
