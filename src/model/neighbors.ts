import type { MedianPay } from './field.js';
import type { Code, Found, Origin } from './role.js';

/** What a result says about a role that it lists. */
export interface NamedRole {
  /** With the level, if it is one: `backend@senior`. */
  readonly id: string;
  readonly title: string;
  readonly origin: Origin;
  readonly codes: Readonly<Record<string, Code>>;
}

/** A role that was asked for. */
export interface QueriedRole extends NamedRole {
  /** Null if the reference was exactly an id, title, alias, code or path. */
  readonly found: Found | null;
}

/** How much of two roles could be compared, in facets (duties, titles, knowledge and so on). */
export interface Coverage {
  /** The number of facets that both roles state. */
  readonly compared: number;
  /** The number of facets that at least one of them states. */
  readonly stated: number;
}

/** A role that is similar to another. */
export interface SimilarRole extends NamedRole {
  /** At most 1: identical in everything that both state; 0: no more alike than two occupations picked at random. */
  readonly score: number;
  /** The percentage of all pairs of bundled occupations that are less alike, 0 to 100; null unless both roles have official ratings. */
  readonly percentile: number | null;
  readonly coverage: Coverage;
  /** The official median pay of its occupation; null if it is not known. */
  readonly medianPay: MedianPay | null;
  /** The reasons in words, strongest first. */
  readonly why: string;
}

/** The roles of the library that are most similar to one, best first. */
export interface Similar {
  readonly schemaVersion: 1;
  readonly kind: 'similar';
  readonly role: QueriedRole;
  /** How many roles were considered. */
  readonly among: number;
  readonly roles: readonly SimilarRole[];
}

/** The similarity of every pair of several roles. */
export interface Matrix {
  readonly schemaVersion: 1;
  readonly kind: 'matrix';
  readonly roles: readonly QueriedRole[];
  /** `scores[i][j]` is that of roles i and j, as in `PairSimilarity`: null if too little is stated; 1 on the diagonal. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** `percentiles[i][j]`, as in `SimilarRole`. */
  readonly percentiles: readonly (readonly (number | null)[])[];
}

/** A role in which words were found. */
export interface SearchHit extends NamedRole {
  /** For ranking only: there is no maximum. */
  readonly score: number;
  /** The fields in which they were found: title, aliases, duties, skills and so on. */
  readonly fields: readonly string[];
  /** The words that match, in lower case; without accents if they were asked for without. */
  readonly terms: readonly string[];
  /** How many words of the query it states. */
  readonly matched: number;
  /** Whether one line has all of these. */
  readonly inOneLine: boolean;
  /** The lines with words of the query: those with the most of them first, then the shortest. */
  readonly lines: readonly SearchLine[];
  /** The official median pay of its occupation; null if it is not known. */
  readonly medianPay: MedianPay | null;
}

/** A line of a role in which words were found. */
export interface SearchLine {
  /** The id of its category; `title`, `aliases`, `codes` or `levels` for what stands outside of them. */
  readonly category: string;
  readonly text: string;
  /** The words that were found, as the line spells them, in its order. */
  readonly words: readonly string[];
  /** The words of the query that these are. */
  readonly terms: readonly string[];
}

/** A role that is only named. */
export type FurtherHit = Pick<SearchHit, 'id' | 'title' | 'medianPay'>;

/** The roles in which words were found, best first. */
export interface SearchResult {
  readonly schemaVersion: 1;
  readonly kind: 'search';
  readonly query: string;
  /** How many roles were searched. */
  readonly among: number;
  /** The words of the query, in lower case, without small ones such as `of`. */
  readonly terms: readonly string[];
  /** How many of the words the first roles state: all, unless no role does. */
  readonly matched: number;
  /** How many roles state so many. */
  readonly matching: number;
  /** How many of these have them in one line; null if they are too many to look at. */
  readonly inOneLine: number | null;
  readonly roles: readonly SearchHit[];
  /** The first few that the limit leaves out. */
  readonly next: readonly FurtherHit[];
}
