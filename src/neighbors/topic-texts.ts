import type { FacetIndex, NeighborIndex } from './neighbor-index.js';
import { cosines, joinRows, rowAt, hasEntries, type SparseVector, type SparseRows } from './sparse-vectors.js';

/** The words of each role's titles and duties as one vector: the texts in which topics are found. */
export function topicTexts(facets: readonly FacetIndex[], roleCount: number): SparseRows {
  return joinRows(Array.from({ length: roleCount }, (_, role) => topicText(facets, (facet) => rowAt(facet.rows, role))));
}

/**
 * The cosines of the text of a role outside the library with the text of each role of the library.
 * @param vectorIn gives the vector of the role in a facet
 */
export function topicTextCosines({ facets, columnsOf, ids }: NeighborIndex, vectorIn: (facet: FacetIndex) => SparseVector): Float64Array {
  const textFacets = facets.filter(isTextFacet).map((facet) => ({ id: facet.id, rows: facet.rows, vector: vectorIn(facet) }));
  const statedCount = textFacets.filter(({ vector }) => vector.weights.length > 0).length;
  const facetCosines = textFacets.map(({ id, vector }) => cosines(vector, columnsOf(id), ids.length));
  const rows = textFacets.map((facet) => facet.rows);
  const textCosines = new Float64Array(ids.length);
  for (let role = 0; role < ids.length; role++) {
    let [sum, roleStatedCount] = [0, 0];
    for (let facet = 0; facet < rows.length; facet++) {
      sum += facetCosines[facet]![role]!;
      if (hasEntries(rows[facet]!, role)) roleStatedCount += 1;
    }
    textCosines[role] = sum / Math.sqrt(statedCount * roleStatedCount || 1);
  }
  return textCosines;
}

/** How many dimensions the texts have. */
export function topicVocabularySize(facets: readonly FacetIndex[]): number {
  return facets.filter(isTextFacet).reduce((size, facet) => size + facet.space.keys.length, 0);
}

// Concatenates the vectors: the dimensions of the first facet, then those of the second. Scaled to length 1.
function topicText(facets: readonly FacetIndex[], vectorIn: (facet: FacetIndex) => SparseVector): SparseVector {
  const textFacets = facets.filter(isTextFacet);
  const vectors = textFacets.map(vectorIn);
  const length = Math.sqrt(vectors.filter(({ weights }) => weights.length > 0).length);
  const text = { dimensions: new Uint32Array(entryCount(vectors)), weights: new Float32Array(entryCount(vectors)) };
  vectors.forEach(({ dimensions, weights }, i) => {
    const start = entryCount(vectors.slice(0, i));
    const firstDimension = topicVocabularySize(textFacets.slice(0, i));
    text.dimensions.set(
      dimensions.map((dimension) => dimension + firstDimension),
      start,
    );
    text.weights.set(
      weights.map((weight) => weight / length),
      start,
    );
  });
  return text;
}

function isTextFacet({ id }: FacetIndex): boolean {
  return id === 'duties' || id === 'titles';
}

function entryCount(vectors: readonly SparseVector[]): number {
  return vectors.reduce((count, { weights }) => count + weights.length, 0);
}
