import { ratedLists } from '../categories/own-measures.js';
import type { ScoredFacetId } from './facet-similarity.js';
import type { RoleFeatures } from './role-features.js';

/** What a role is compared by besides its vectors. */
export interface Traits {
  readonly isOfficial: boolean;
  readonly hasOwnCategories: boolean;
  readonly isOnOwnScale: (facet: ScoredFacetId) => boolean;
}

/** Whether two roles that both have such may share more than their facets say. */
export function hasOwnMeasures({ hasOwnCategories, isOnOwnScale }: Traits): boolean {
  return hasOwnCategories || ratedLists.some(isOnOwnScale);
}

/** The traits as one byte. */
export function toTraitBits({ isOfficial, hasOwnCategories, onOwnScale = [] }: RoleFeatures): number {
  const lists = ratedLists.reduce((bits, id, i) => bits | (onOwnScale.includes(id) ? firstList << i : 0), 0);
  return (isOfficial === true ? official : 0) | (hasOwnCategories === true ? own : 0) | lists;
}

export function fromTraitBits(bits: number): Traits {
  return {
    isOfficial: (bits & official) !== 0,
    hasOwnCategories: (bits & own) !== 0,
    isOnOwnScale: (facet) => ratedLists.some((id, i) => id === facet && (bits & (firstList << i)) !== 0),
  };
}

const official = 1;
const own = 2;
const firstList = 4;
