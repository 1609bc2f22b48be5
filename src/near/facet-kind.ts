import type { NearRole } from './role.js';
import type { Bag, Hear, Lookup, Space } from './space.js';

export type FacetId = 'duties' | 'titles' | 'skills' | 'knowledge' | 'technologies' | 'interests' | 'preparation';

/** One thing in which roles can be near: how a role is measured, what the library teaches, and where the role then stands. */
export type FacetKind = {
  readonly id: FacetId;
  readonly measure: (role: NearRole, hear: Hear) => Bag;
  readonly learn: (bags: readonly Bag[], labels: ReadonlyMap<string, string>) => Space;
  readonly place: (bag: Bag, space: Space, lookup: Lookup) => ReadonlyMap<number, number>;
};
