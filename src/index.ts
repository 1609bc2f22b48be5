export type { CompareOptions } from './compare/compare-options.js';
export { compareRoles } from './compare/compare-roles.js';
export { gapBetween, listRoles, type LoadOptions, loadRole, type ParseOptions, parseRole } from './load.js';
export type * from './model/comparison.js';
export type * from './model/gap.js';
export type * from './model/neighbors.js';
export type * from './model/role.js';
export { type Fault, UserError } from './model/errors.js';
export { scoreItems } from './similarity/score-items.js';
