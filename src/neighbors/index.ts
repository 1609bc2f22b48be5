// What other folders use of the neighbour search.
export { buildNeighborIndex } from './build-neighbor-index.js';
export { toRoleFeatures } from './role-features.js';
export { type NeighborIndex, deserializeNeighborIndex, positionOf, serializeNeighborIndex, statesDuties } from './neighbor-index.js';
export { type Neighbor, findNeighbors, neighborsAbove, similarityBetween } from './find-neighbors.js';
export { pairScores } from './pair-scores.js';
export type { RoleFeatures } from './role-features.js';
export { describeBriefly, describeReasons } from './reasons.js';
export { phrasesSharedWith } from './shared-phrases.js';
