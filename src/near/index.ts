export { buildNearIndex } from './build-near-index.js';
export { toNearRole } from './near-role.js';
export type { NearIndex } from './near-index.js';
export { fromBytes, toBytes } from './bytes.js';
export { nearest, nearness, type NearResult } from './nearest.js';
export type { NearRole } from './role.js';
export { sayWhy } from './say-why.js';
export { placeOf } from './stand.js';
