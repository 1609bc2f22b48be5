// What other folders use of the neighbour search.
export { bundledIndex, type MeasuredRole, toMeasured, vectorsOfRole } from './bundled-index.js';
export { facetVectorsOf } from './facet-vectors.js';
export {
  comparedFacets,
  findNeighbors,
  type Neighbor,
  neighborsAbove,
  roundedScore,
  similarityBetween,
  statedFacets,
} from './find-neighbors.js';
export { bundledPairs } from './known-pairs.js';
export { type NeighborIndex, positionOf, statesDuties } from './neighbor-index.js';
export { projectRoles, readOwnIndex, serializeOwnIndex } from './own-index.js';
export { describeBriefly, describeReasons } from './reasons.js';
export { phrasesSharedWith } from './shared-phrases.js';
export { type RoleFeatures, toRoleFeatures } from './role-features.js';
export { facetSum, similarityIn, stateEnough } from './role-similarity.js';
export { percentileOf } from './score-distribution.js';
export { fromTraitBits, hasOwnMeasures } from './traits.js';
