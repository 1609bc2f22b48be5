import type { Bag, FacetKind } from './facet-kind.js';
import type { RoleFeatures } from './role-features.js';

/**
 * How long one learns for a role, as an angle from 0° (job zone 1, no education) to 120° (job zone 5, post-doctorate): the mean of
 * those that are stated, so that a role with one and a role with the other compare. The cosine is 1 for equals, 0.87 a zone
 * apart, −0.5 at the ends.
 */
export const preparationFacet: Pick<FacetKind, 'extract' | 'fit' | 'transform'> = {
  extract: preparation,
  fit: () => ({ keys: ['across', 'up'], labels: ['', ''], statistics: new Float32Array(2) }),
  transform: (bag) => new Map([...bag.values()].flatMap((angle) => [[0, Math.cos(angle)] as const, [1, Math.sin(angle)] as const])),
};

const maxAngle = (120 * Math.PI) / 180;

function preparation({ jobZone, education }: RoleFeatures): Bag {
  const parts = [...(jobZone === undefined ? [] : [(jobZone - 1) / 4]), ...(education === undefined ? [] : [(education - 1) / 11])];
  const sum = parts.reduce((total, part) => total + part, 0);
  return new Map(parts.length === 0 ? [] : [['angle', (maxAngle * sum) / parts.length]]);
}
