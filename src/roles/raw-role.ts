import type { Path } from './yaml/positions.js';
import { standardCategories } from '../categories/standard.js';

/** A part of a role file that has categories: the role as a whole, or one of its levels. */
export interface RawLayer {
  readonly node: RawMap;
  readonly path: Path;
  /** The keys of `node` that are not categories. */
  readonly metadata: readonly string[];
}

/** The role itself, then its levels. */
export function rawLayers(file: RawMap): RawLayer[] {
  const rawLevels: readonly unknown[] = Array.isArray(file['levels']) ? file['levels'] : [];
  const levels = rawLevels.flatMap((node, index): RawLayer[] =>
    isMap(node) ? [{ node, path: ['levels', index], metadata: levelKeys }] : [],
  );
  return [{ node: file, path: [], metadata: metadataKeys }, ...levels];
}

/** A key of a role that is not a category. */
export type MetadataKey = (typeof roleKeyNames)[number];

/** A key of a level that is not a category. */
export type LevelKey = (typeof levelKeyNames)[number];

const roleKeyNames = [
  'id',
  'title',
  'aliases',
  'language',
  'document',
  'codes',
  'extends',
  'without',
  'replaces',
  'scales',
  'sources',
  'tags',
  'related',
  'levels',
] as const;
const levelKeyNames = ['id', 'title', 'aliases', 'same-as', 'without', 'replaces'] as const;

export const metadataKeys: readonly string[] = roleKeyNames;
export const levelKeys: readonly string[] = levelKeyNames;
export const categoryKeys: readonly string[] = Object.keys(standardCategories);

/** A map of a role file before it is checked against the schema. */
export type RawMap = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is RawMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
