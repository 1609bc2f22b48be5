export { compareRoles, type CompareOptions } from './compare/compare-roles.js';
export { scoreItems } from './wording/score.js';
export { loadRole } from './load.js';
export type * from './model/comparison.js';
export type * from './model/gap.js';
export type * from './model/near.js';
export type * from './model/role.js';
export { type Fault, UserError } from './model/user-error.js';
