import type { Entry, Role } from '../../model/role.js';
import { isAskedFor } from './asked-categories.js';

/** One thing that a role states, which may speak for what is asked for. */
export interface PlacementLine {
  /** The id of its category. */
  readonly category: string;
  readonly entry: Entry;
}

/** Everything that a role states of what it does, has and asks for. */
export function placementLines({ categories }: Role): PlacementLine[] {
  return categories
    .filter(isAskedFor)
    .flatMap(({ id, entries }) => entries.filter(({ cell }) => cell.text !== 'none').map((entry) => ({ category: id, entry })));
}

/** Whether an entry is the only value of an attribute, whose label says what it is about. */
export function isSingleValue({ label, kind, ...entry }: Entry): boolean {
  return kind === 'attributes' && label !== null && !('listed' in entry && entry.listed === true);
}

/** The name of the list that an entry is of, which tells whether it is a name: its category or, of a list in an attribute, the attribute. */
export function listOf({ category, entry }: PlacementLine): string {
  return entry.kind === 'attributes' && !isSingleValue(entry) ? (entry.label ?? category) : category;
}
