/**
 * What the search for near roles reads of a role. Everything but the id and the title may be empty, which means
 * *not stated* and counts for nothing.
 */
export type NearRole = {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly duties: readonly string[];
  readonly skills: readonly RatedName[];
  readonly knowledge: readonly RatedName[];
  readonly technologies: readonly string[];
  /** Interests in O*NET's words (Realistic, Investigative …), `level` from 1 to 7. */
  readonly interests: readonly RatedName[];
  /** The rung of the education that is asked for, from 1 (none) to 12 (post-doctorate). */
  readonly education?: number;
  /** O*NET's job zone, from 1 (little preparation) to 5 (extensive preparation). */
  readonly jobZone?: number;
};

/** A name with what is stated of it: `importance` 1 to 5, `level` 0 to 7 (interests: 1 to 7). */
export type RatedName = { readonly name: string; readonly importance?: number; readonly level?: number };
