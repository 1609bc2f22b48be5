import type { Role } from '../../model/role.js';

/** A role, and each of its levels with everything that it inherits, the lowest first. */
export interface Track {
  readonly role: Role;
  readonly levels: readonly Role[];
}

/** A column of a ladder: for each track, the place of its level, from 0; null if it has none there. */
export type Places = readonly (number | null)[];
