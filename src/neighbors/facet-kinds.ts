import type { Bag, FacetKind } from './facet-kind.js';
import type { RatedName, RoleFeatures } from './role-features.js';
import { ratedFacet } from './rated-facet.js';
import { titleWords } from './title-words.js';
import { wordFacet } from './word-facet.js';

/**
 * How long one prepares for a role, as an angle from 0° (job zone 1, no education) to 120° (job zone 5, post-doctorate): the mean of those
 * that are stated, so that a role with only a job zone and one with only an education can be compared. The cosine is 1 for equal
 * preparation, 0.87 for neighbouring job zones, and −0.5 between the two ends.
 */
const preparationFacet: Pick<FacetKind, 'extract' | 'fit' | 'transform'> = {
  extract: preparationAngle,
  fit: () => ({ keys: ['across', 'up'], labels: ['', ''], statistics: new Float32Array(2) }),
  transform: (bag) => new Map([...bag.values()].flatMap((angle) => [[0, Math.cos(angle)] as const, [1, Math.sin(angle)] as const])),
};

/**
 * The facets that roles state, by descending weight. To add one, add it here, to `FacetId` and to `facetScales`, and say in `reasons.ts`
 * how it reads.
 */
export const facetKinds: readonly FacetKind[] = [
  { id: 'duties', ...wordFacet((role) => [[role.summary, 2], ...role.duties.map((duty) => [duty, 1] as const)]) },
  { id: 'titles', ...wordFacet((role) => [[role.title, 3], ...role.aliases.map((alias) => [alias, 1] as const)], titleWords) },
  { id: 'knowledge', ...ratedFacet((role) => role.knowledge, { rate: importance, ordinary: 2.5 }) },
  { id: 'interests', ...ratedFacet((role) => role.interests, { rate: interest, ordinary: 3.5 }) },
  { id: 'skills', ...ratedFacet((role) => role.skills, { rate: importance, ordinary: 2.5 }) },
  { id: 'technologies', ...ratedFacet((role) => role.technologies.map((name) => ({ name })), { rate: () => 1, ordinary: 0 }) },
  { id: 'preparation', ...preparationFacet },
];

// Maps a level of 0 to 7 to an importance of 1 to 5. An item without ratings counts as important (3.5).
function importance({ importance: rating, level }: RatedName): number {
  return rating ?? (level === undefined ? 3.5 : 1 + (level * 4) / 7);
}

// Occupational interests are rated 1 to 7. One without a rating counts as high (5.5).
function interest({ level }: RatedName): number {
  return level ?? 5.5;
}

function preparationAngle({ jobZone, education }: RoleFeatures): Bag {
  const parts = [...(jobZone === undefined ? [] : [(jobZone - 1) / 4]), ...(education === undefined ? [] : [(education - 1) / 11])];
  const sum = parts.reduce((total, part) => total + part, 0);
  return new Map(parts.length === 0 ? [] : [['angle', (maxAngle * sum) / parts.length]]);
}

const maxAngle = (120 * Math.PI) / 180;
