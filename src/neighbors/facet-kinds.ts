import type { Bag, FacetKind } from './facet-kind.js';
import type { RatedName, RoleFeatures } from './role-features.js';
import { ratedFacet } from './rated-facet.js';
import { wordFacet } from './word-facet.js';

/**
 * How long one learns for a role, as an angle from 0° (job zone 1, no education) to 120° (job zone 5, post-doctorate): the mean of
 * those that are stated, so that a role with one and a role with the other compare. The cosine is 1 for equals, 0.87 a zone
 * apart, −0.5 at the ends.
 */
const preparationFacet: Pick<FacetKind, 'extract' | 'fit' | 'transform'> = {
  extract: preparation,
  fit: () => ({ keys: ['across', 'up'], labels: ['', ''], statistics: new Float32Array(2) }),
  transform: (bag) => new Map([...bag.values()].flatMap((angle) => [[0, Math.cos(angle)] as const, [1, Math.sin(angle)] as const])),
};

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

const maxAngle = (120 * Math.PI) / 180;

function preparation({ jobZone, education }: RoleFeatures): Bag {
  const parts = [...(jobZone === undefined ? [] : [(jobZone - 1) / 4]), ...(education === undefined ? [] : [(education - 1) / 11])];
  const sum = parts.reduce((total, part) => total + part, 0);
  return new Map(parts.length === 0 ? [] : [['angle', (maxAngle * sum) / parts.length]]);
}
