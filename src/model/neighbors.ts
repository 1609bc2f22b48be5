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
  /** At most 1: identical in everything that both state; 0: no closer than chance. */
  readonly score: number;
  /** The percentage of all pairs in the library that are less similar, 0 to 100; null in a library of fewer than 20 roles. */
  readonly percentile: number | null;
  readonly coverage: Coverage;
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
  /** `scores[i][j]` is that of roles i and j, as in `SimilarRole`; 1 on the diagonal. */
  readonly scores: readonly (readonly number[])[];
  /** `percentiles[i][j]`, as in `SimilarRole`. */
  readonly percentiles: readonly (readonly (number | null)[])[];
}

/** A role in which words were found. */
export interface SearchHit extends NamedRole {
  /** For ranking only: there is no maximum. */
  readonly score: number;
  /** The fields in which they were found: title, aliases, duties, skills and so on. */
  readonly fields: readonly string[];
  /** The words as the role states them. */
  readonly terms: readonly string[];
}

/** The roles in which words were found, best first. */
export interface SearchResult {
  readonly schemaVersion: 1;
  readonly kind: 'search';
  readonly query: string;
  /** How many roles were searched. */
  readonly among: number;
  readonly roles: readonly SearchHit[];
}
