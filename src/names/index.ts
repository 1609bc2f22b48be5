export { buildNameIndex } from './build-name-index.js';
export { type NameCandidate, type NameIndex, openNameIndex } from './find-names.js';
export type { NamedRole } from './named-role.js';
