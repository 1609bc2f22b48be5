import { standardCategories } from '../categories/standard.js';

/** What a role file says of the role; every other key is a category. */
export type MetadataKey = (typeof ofRoles)[number];

/** What it says of a level. */
export type LevelKey = (typeof ofLevels)[number];

const ofRoles = ['id', 'title', 'aliases', 'codes', 'extends', 'without', 'scales', 'sources', 'tags', 'related', 'levels'] as const;
const ofLevels = ['id', 'title', 'aliases', 'without'] as const;

export const metadataKeys: readonly string[] = ofRoles;
export const levelKeys: readonly string[] = ofLevels;
export const categoryKeys: readonly string[] = Object.keys(standardCategories);
