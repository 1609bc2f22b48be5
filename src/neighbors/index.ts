export { buildNeighborIndex } from './build-neighbor-index.js';
export { toRoleFeatures } from './role-features.js';
export type { NeighborIndex } from './neighbor-index.js';
export { deserializeNeighborIndex, serializeNeighborIndex } from './neighbor-index-bytes.js';
export { findNeighbors, similarityBetween, type Neighbor } from './find-neighbors.js';
export type { RoleFeatures } from './role-features.js';
export { describeReasons } from './reasons.js';
export { positionOf } from './facet-vectors.js';
