// What other folders use of the neighbour search.
export { buildNeighborIndex } from './build-neighbor-index.js';
export { toRoleFeatures } from './role-features.js';
export { type NeighborIndex, deserializeNeighborIndex, positionOf, serializeNeighborIndex } from './neighbor-index.js';
export { findNeighbors, neighborsAbove, similarityBetween, type Neighbor } from './find-neighbors.js';
export { pairScores, type PairScores } from './pair-scores.js';
export type { RoleFeatures } from './role-features.js';
export { describeReasons } from './reasons.js';
