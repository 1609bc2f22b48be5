import type { Path } from './yaml/yaml-file.js';
import { standardCategories } from '../categories/standard.js';

/** What states categories: a role as a whole, or one of its levels. */
export interface CategoryHolder {
  readonly node: RawMap;
  readonly path: Path;
  /** The keys of it that are no categories. */
  readonly metadata: readonly string[];
}

/** The role itself, then its levels, of a file as it was written. */
export function categoryHolders(file: RawMap): CategoryHolder[] {
  const levels: readonly unknown[] = Array.isArray(file['levels']) ? file['levels'] : [];
  const ofLevels = levels.flatMap((node, index): CategoryHolder[] =>
    isMap(node) ? [{ node, path: ['levels', index], metadata: levelKeys }] : [],
  );
  return [{ node: file, path: [], metadata: metadataKeys }, ...ofLevels];
}

/** What a role file says of the role; every other key is a category. */
export type MetadataKey = (typeof roleKeyNames)[number];

/** What it says of a level. */
export type LevelKey = (typeof levelKeyNames)[number];

const roleKeyNames = ['id', 'title', 'aliases', 'codes', 'extends', 'without', 'scales', 'sources', 'tags', 'related', 'levels'] as const;
const levelKeyNames = ['id', 'title', 'aliases', 'without'] as const;

export const metadataKeys: readonly string[] = roleKeyNames;
export const levelKeys: readonly string[] = levelKeyNames;
export const categoryKeys: readonly string[] = Object.keys(standardCategories);

/** A map of a file as it was written, before the schema has said what its values are. */
export type RawMap = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is RawMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
