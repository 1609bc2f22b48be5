import { isMap, type RawMap } from './yaml/is-map.js';
import { levelKeys, metadataKeys } from './keys.js';
import type { Path } from './yaml/yaml-file.js';

/** What states categories: a role as a whole, or one of its levels. */
export interface Holder {
  readonly node: RawMap;
  readonly path: Path;
  /** The keys of it that are no categories. */
  readonly metadata: readonly string[];
}

/** The role itself, then its levels, of a file as it was written. */
export function holdersOf(file: RawMap): Holder[] {
  const levels: readonly unknown[] = Array.isArray(file['levels']) ? file['levels'] : [];
  const ofLevels = levels.flatMap((node, index): Holder[] => (isMap(node) ? [{ node, path: ['levels', index], metadata: levelKeys }] : []));
  return [{ node: file, path: [], metadata: metadataKeys }, ...ofLevels];
}
