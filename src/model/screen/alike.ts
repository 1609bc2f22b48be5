import type { SimilarityWord } from '../similarity-bands.js';

/** How alike pairs of roles are, each as a meter and in words. */
export interface AlikePart {
  readonly type: 'alike';
  readonly pairs: readonly AlikePair[];
}

export interface AlikePair {
  /** The places of the two roles, from 0; null if there are no others. */
  readonly roles: readonly [number, number] | null;
  /** How many of five blocks are full; null if nothing was measured. */
  readonly blocks: number | null;
  /** `Loosely related`. */
  readonly words: string;
  /** What follows the words; may be empty. */
  readonly rest: string;
}

/** How alike each two of many roles are, in words: a row for each role but the first, with a word for each role before it. */
export interface TrianglePart {
  readonly type: 'triangle';
  /** Of all roles. */
  readonly names: readonly string[];
  /** By the place of the later role, then of the earlier one; null if nothing was measured. */
  readonly words: readonly (readonly (SimilarityWord | null)[])[];
}

/** Names of roles by how alike they are. */
export interface MetersPart {
  readonly type: 'meters';
  readonly rows: readonly MeterRow[];
}

export interface MeterRow {
  /** How many of five blocks are full. */
  readonly blocks: number;
  /** Those that come first, as many as fit. */
  readonly names: readonly string[];
  /** How many there are in all. */
  readonly count: number;
}

/** Roles below each other in groups by how alike they are. */
export interface NeighborsPart {
  readonly type: 'neighbors';
  /** Above the names. */
  readonly lead: string;
  /** Above the pay; null if none is known. */
  readonly payHeading: string | null;
  /** Above the reasons. */
  readonly reasonHeading: string;
  readonly groups: readonly NeighborGroup[];
}

export interface NeighborGroup {
  /** How many of five blocks are full. */
  readonly blocks: number;
  /** `Closely related`. */
  readonly words: string;
  /** `nearer than 97% of all pairs`; empty if it is not known. */
  readonly aside: string;
  readonly rows: readonly { readonly name: string; readonly pay: string; readonly reason: string }[];
}
