import { facetKinds } from './facet-kinds.js';
import { type Bag, type FacetKind, type OnToken, dimensionLookup } from './facet-kind.js';
import { type FacetIndex, type NeighborIndex, byCodeUnit, cosinesByFacet, vectorsByFacet } from './neighbor-index.js';
import { scoreDistribution } from './score-distribution.js';
import type { RoleFeatures } from './role-features.js';
import { joinRows, unitVector } from './sparse-vectors.js';
import { isText, textVector } from './text-vector.js';
import { toTraitBits } from './traits.js';
import { findTopics } from './topics.js';

/**
 * Learns from a library which words and ratings distinguish its roles. Neither the order of the roles nor that of their lists matters.
 * @throws RangeError if two roles have the same id
 */
export function buildNeighborIndex(roles: readonly RoleFeatures[]): NeighborIndex {
  const sorted = [...roles].sort((a, b) => byCodeUnit(a.id, b.id));
  const ids = sorted.map(({ id }) => id);
  const duplicate = ids.find((id, i) => id === ids[i + 1]);
  if (duplicate !== undefined) throw new RangeError(`two roles have the id ${duplicate}`);
  const read = facetKinds.map((kind) => ({ kind, ...readBags(kind, sorted) }));
  const facets = read.map(indexFacet);
  const texts = sorted.map((_, position) =>
    textVector(read.filter(({ kind }) => isText(kind.id)).map(({ bags }) => bags[position] ?? new Map())),
  );
  const topics = findTopics(texts);
  const traits = Uint8Array.from(sorted, toTraitBits);
  const index: NeighborIndex = {
    ids,
    facets,
    topics,
    cosinesIn: cosinesByFacet(facets, topics),
    ...vectorsByFacet(facets, topics),
    pairScores: new Float32Array(),
    traits,
    teacher: null,
  };
  return { ...index, pairScores: scoreDistribution(index) };
}

interface ReadBags {
  /** What each role states. */
  readonly bags: readonly Bag[];
  readonly labels: ReadonlyMap<string, string>;
}

function readBags({ extract }: FacetKind, roles: readonly RoleFeatures[]): ReadBags {
  const spellings = new SpellingCounts();
  const bags = roles.map((role) => extract(role, spellings.onToken));
  return { bags, labels: spellings.labels() };
}

function indexFacet({ kind: { id, fit, transform }, bags, labels }: ReadBags & { readonly kind: FacetKind }): FacetIndex {
  const space = fit(bags, labels);
  const dimensionOf = dimensionLookup(space);
  return { id, space, rows: joinRows(bags.map((bag) => unitVector(transform(bag, space, dimensionOf)))) };
}

/** Counts how keys are spelt. The label of a key is its commonest spelling, or the first by code unit of equally common ones. */
class SpellingCounts {
  readonly #counts = new Map<string, { key: string; count: number }>();

  readonly onToken: OnToken = (key, spelling) => {
    const existing = this.#counts.get(spelling);
    if (existing === undefined) this.#counts.set(spelling, { key, count: 1 });
    else existing.count++;
  };

  labels(): Map<string, string> {
    const labels = new Map<string, { spelling: string; count: number }>();
    for (const [spelling, { key, count }] of this.#counts) {
      const best = labels.get(key);
      if (best === undefined || count > best.count || (count === best.count && spelling < best.spelling))
        labels.set(key, { spelling, count });
    }
    return new Map([...labels].map(([key, { spelling }]) => [key, spelling]));
  }
}
