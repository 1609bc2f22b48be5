// What the parts of an O*NET release share.
import type { YamlValue } from '../../model/yaml-value.js';
import type { Occupation } from './occupations.js';
import type { Release } from './release.js';

/** Some of the keys of a role file, with their values. */
export type RoleFields = { readonly [key: string]: YamlValue | undefined };

/**
 * Reads one part of a release, such as its tasks, and returns what role files state of it, by O*NET-SOC code. Occupations without data
 * may be missing.
 */
export type ReleasePart = (release: Release, occupations: ReadonlyMap<string, Occupation>) => Promise<ReadonlyMap<string, RoleFields>>;

/** Appends a value to the list of a key. */
export function appendTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Returns a map with the same keys and transformed values. */
export function mapValues<Key, Value, Result>(
  map: ReadonlyMap<Key, Value>,
  transform: (value: Value, key: Key) => Result,
): Map<Key, Result> {
  return new Map([...map].map(([key, value]) => [key, transform(value, key)]));
}

/** The id of the source that all O*NET data cites. */
export const onetSource = 'onet';
