import { FACETS } from './facet.js';
import type { FacetKind } from './facet-kind.js';
import type { FacetIndex, NearIndex } from './near-index.js';
import { pairScores } from './pair-scores.js';
import type { NearRole } from './role.js';
import { columnsOf, joinRows, rowOf } from './rows.js';
import { byText, lookupIn, Spellings } from './space.js';
import { textSize, textsOf } from './texts.js';
import { findTopics } from './topics.js';

/**
 * Learns from a library which words and ratings tell its roles apart. The order of the roles, and of what they list, changes nothing.
 * @throws RangeError if two roles have one id
 */
export function buildNearIndex(roles: readonly NearRole[]): NearIndex {
  const sorted = [...roles].sort((a, b) => byText(a.id, b.id));
  const ids = sorted.map(({ id }) => id);
  const twice = ids.find((id, i) => id === ids[i + 1]);
  if (twice !== undefined) throw new RangeError(`two roles have the id ${twice}`);
  const facets = FACETS.map((kind) => indexFacet(kind, sorted));
  const index = { ids, facets, topics: findTopics(textsOf(facets, ids.length), textSize(facets)), pairs: new Float32Array() };
  return { ...index, pairs: pairScores(index) };
}

function indexFacet({ id, measure, learn, place }: FacetKind, roles: readonly NearRole[]): FacetIndex {
  const spellings = new Spellings();
  const bags = roles.map((role) => measure(role, spellings.hear));
  const space = learn(bags, spellings.labels());
  const lookup = lookupIn(space);
  const rows = joinRows(bags.map((bag) => rowOf(place(bag, space, lookup))));
  return { id, space, rows, columns: columnsOf(rows, space.keys.length) };
}
