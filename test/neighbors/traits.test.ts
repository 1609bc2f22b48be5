import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ratedLists } from '../../src/categories/own-measures.js';
import { scoredFacetIds } from '../../src/neighbors/facet-similarity.js';
import { fromTraitBits, hasOwnMeasures, toTraitBits } from '../../src/neighbors/traits.js';
import { role } from './any-role.js';

test('the traits of a role fit into one byte, and are read from it as they were', () =>
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.subarray([...ratedLists]), (isOfficial, hasOwnCategories, onOwnScale) => {
      const bits = toTraitBits(role('any', { isOfficial, hasOwnCategories, onOwnScale }));
      const traits = fromTraitBits(bits);
      expect(bits).toBeLessThan(256);
      expect([traits.isOfficial, traits.hasOwnCategories]).toEqual([isOfficial, hasOwnCategories]);
      expect(scoredFacetIds.filter(traits.isOnOwnScale).sort()).toEqual([...onOwnScale].sort());
      expect(hasOwnMeasures(traits)).toBe(hasOwnCategories || onOwnScale.length > 0);
    }),
  ));
