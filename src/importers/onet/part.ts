import type { YamlValue } from '../files/yaml-text.js';
import type { Occupation } from './occupations.js';
import type { Release } from './release.js';

/** What one part of a release says of an occupation: keys of its role file, and their values. */
export type RoleFields = { readonly [key: string]: YamlValue | undefined };

/** One part of a release, by the code of the occupation. Occupations of which it says nothing are not in it. */
export type ReleasePart = (release: Release, occupations: ReadonlyMap<string, Occupation>) => Promise<ReadonlyMap<string, RoleFields>>;

/** Adds to the list of a key. */
export function appendTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Each value of a map turned into another. */
export function mapValues<Key, Value, Other>(map: ReadonlyMap<Key, Value>, turn: (value: Value, key: Key) => Other): Map<Key, Other> {
  return new Map([...map].map(([key, value]) => [key, turn(value, key)]));
}

/** The key of the sources that figures of O*NET cite. */
export const onetSource = 'onet';
