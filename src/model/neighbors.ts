import type { Code, Origin } from './role.js';

/** A role as results name it. */
export interface NamedRole {
  /** With the level, where it is one: `backend@senior`. */
  readonly id: string;
  readonly title: string;
  readonly origin: Origin;
  readonly codes: Readonly<Record<string, Code>>;
}

export interface Coverage {
  /** The facets (duties, titles, knowledge …) that both roles state, and that either does. */
  readonly compared: number;
  readonly stated: number;
}

/** A role that is near another. */
export interface SimilarRole extends NamedRole {
  /** 1: stated alike in all that both state; 0: no more alike than two roles picked at random. */
  readonly score: number;
  /** The part of all pairs of the library that are less near, 0 to 100; null in a library of fewer than 20 roles. */
  readonly percentile: number | null;
  readonly coverage: Coverage;
  /** The reasons in words, the strongest first. */
  readonly why: string;
}

/** The roles of the library that are nearest to one. */
export interface Similar {
  readonly schemaVersion: 1;
  readonly kind: 'similar';
  readonly role: NamedRole;
  /** How many roles were looked at. */
  readonly among: number;
  readonly roles: readonly SimilarRole[];
}

/** Every pair of several roles. */
export interface Matrix {
  readonly schemaVersion: 1;
  readonly kind: 'matrix';
  readonly roles: readonly NamedRole[];
  /** Row by row in the order of the roles; 1 on the diagonal. */
  readonly scores: readonly (readonly number[])[];
  /** Where each score stands among all pairs of the library, 0 to 100; null in a library of fewer than 20 roles. */
  readonly percentiles: readonly (readonly (number | null)[])[];
}

/** A role that words were found in. */
export interface SearchHit extends NamedRole {
  /** Only to rank by: it has no upper end. */
  readonly score: number;
  /** Where the words stand: title, aliases, duties, skills … */
  readonly fields: readonly string[];
  /** The words as the roles have them. */
  readonly terms: readonly string[];
}

/** The roles that words were found in, best first. */
export interface SearchResult {
  readonly schemaVersion: 1;
  readonly kind: 'search';
  readonly query: string;
  readonly among: number;
  readonly roles: readonly SearchHit[];
}
