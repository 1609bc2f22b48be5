import type { MatchBy } from '../model/comparison.js';
import type { Entry } from '../model/role.js';

/** The entries of each role, in one category. */
export type EntryLists = readonly (readonly Entry[])[];

/** The position of an entry in `EntryLists`: the index of its role, and its index among the entries of that role. */
export interface EntryPosition {
  readonly role: number;
  readonly entry: number;
}

/** What tiers know of a role besides its entries. */
export interface RoleContext {
  /** A code of ISO 639-1; null if it is not known. */
  readonly language: string | null;
  /** Whether it is one of the bundled roles, whose writers gave one id to what is the same. */
  readonly isBundled: boolean;
  /** Of a bundled role, may tell which of its texts are worded like those of another one, so that they need not be judged. */
  readonly knownPairs?: KnownPairs;
}

/** Which of the texts that bundled roles state are worded alike, found when the library was built: all others are not. */
export interface KnownPairs {
  /**
   * The pairs of two roles.
   * @param list the category's id, or an attribute
   * @returns for each pair the index of either text, in the order of the left ones; null if it does not know the list
   */
  readonly between: (
    list: string,
    left: readonly string[],
    right: readonly string[],
  ) => readonly (readonly [left: number, right: number])[] | null;
}

/** Two entries of different roles that a tier proposes to match. */
export interface CandidateMatch {
  readonly left: EntryPosition;
  readonly right: EntryPosition;
  /** How likely it is that the two match, 0 to 1. */
  readonly score: number;
  /** The terms that both share; computed only if called. */
  readonly why?: () => readonly string[];
}

/**
 * One way to match entries of different roles. The tiers of a kind are tried in order, the most reliable first: each sees only
 * the entries that the earlier ones left open.
 */
export interface Tier {
  /** How its matches were found; null if their label says so. */
  readonly by: MatchBy | null;
  /**
   * Proposes matches, in any order.
   * @param isOpen whether an entry can still be matched with one of another role
   * @param category the category's id
   * @param contexts what else is known of each role; may be empty
   */
  readonly candidates: (
    lists: EntryLists,
    isOpen: (position: EntryPosition) => boolean,
    category: string,
    contexts?: readonly RoleContext[],
  ) => CandidateMatch[];
}
