import { FACETS } from './facet.js';
import type { FacetKind } from './facet-kind.js';
import { WIDE, type LikenessId } from './likeness.js';
import type { FacetIndex, NearIndex } from './near-index.js';
import { pairScores } from './pair-scores.js';
import type { NearRole } from './role.js';
import { columnsOf, joinRows, rowOf, type Columns, type Rows } from './rows.js';
import { byText, lookupIn, Spellings } from './space.js';
import { textSize, textsOf } from './texts.js';
import { findTopics, type Topics } from './topics.js';

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
  const topics = findTopics(textsOf(facets, ids.length), textSize(facets));
  const index = { ids, facets, topics, columns: wideColumns(facets, topics), pairs: new Float32Array() };
  return { ...index, pairs: pairScores(index) };
}

function indexFacet({ id, measure, learn, place }: FacetKind, roles: readonly NearRole[]): FacetIndex {
  const spellings = new Spellings();
  const bags = roles.map((role) => measure(role, spellings.hear));
  const space = learn(bags, spellings.labels());
  const lookup = lookupIn(space);
  return { id, space, rows: joinRows(bags.map((bag) => rowOf(place(bag, space, lookup)))) };
}

function wideColumns(facets: readonly FacetIndex[], topics: Topics | null): Map<LikenessId, Columns> {
  const sized = facets.map(({ id, rows, space }): readonly [LikenessId, Rows, number] => [id, rows, space.keys.length]);
  const all = topics ? [...sized, [topics.id, topics.rows, topics.shift.length] as const] : sized;
  return new Map(all.filter(([id]) => WIDE.includes(id)).map(([id, rows, size]) => [id, columnsOf(rows, size)]));
}
