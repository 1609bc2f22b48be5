export { compareRoles, type CompareOptions } from './compare/compare-roles.js';
export { gapBetween } from './compare/gap.js';
export { listRoles, type LoadOptions, loadRole, type ParseOptions, parseRole } from './load.js';
export type * from './model/comparison.js';
export type * from './model/gap.js';
export type * from './model/near.js';
export type * from './model/role.js';
export { type Fault, UserError } from './model/user-error.js';
export { scoreItems } from './wording/score.js';
