import type { FacetKind } from './facet-kind.js';
import type { RatedName } from './role-features.js';
import { preparationFacet } from './preparation-facet.js';
import { ratedFacet } from './rated-facet.js';
import { wordFacet } from './word-facet.js';

/** The facets in the order of their weight. A new one is one more entry here and one more in `LIKENESS`. */
export const facetKinds: readonly FacetKind[] = [
  { id: 'duties', ...wordFacet((role) => [[role.summary, 2], ...role.duties.map((duty) => [duty, 1] as const)]) },
  { id: 'titles', ...wordFacet((role) => [[role.title, 3], ...role.aliases.map((alias) => [alias, 1] as const)]) },
  { id: 'knowledge', ...ratedFacet((role) => role.knowledge, { rate: importance, ordinary: 2.5 }) },
  { id: 'interests', ...ratedFacet((role) => role.interests, { rate: interest, ordinary: 3.5 }) },
  { id: 'skills', ...ratedFacet((role) => role.skills, { rate: importance, ordinary: 2.5 }) },
  { id: 'technologies', ...ratedFacet((role) => role.technologies.map((name) => ({ name })), { rate: () => 1, ordinary: 0 }) },
  { id: 'preparation', ...preparationFacet },
];

// Level 0–7 laid upon importance 1–5; what is named without a rating is taken as important (3.5).
function importance({ importance: rating, level }: RatedName): number {
  return rating ?? (level === undefined ? 3.5 : 1 + (level * 4) / 7);
}

// Occupational interests run from 1 to 7; one that is named without a figure is taken as one of the high ones.
function interest({ level }: RatedName): number {
  return level ?? 5.5;
}
