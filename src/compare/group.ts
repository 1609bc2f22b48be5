import type { Entry } from '../model/role.js';
import type { Alignment } from './alignment.js';

/** Entries that are one thing, with what they say. */
export interface Group extends Alignment {
  /** One for each role; null where it has none. */
  readonly entries: readonly (Entry | null)[];
}
