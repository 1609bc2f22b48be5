import type { Entry, Role } from '../../model/role.js';

/** What somebody asks for: a level of a ladder, or a job ad. */
export interface AskedPoint {
  /** The id of its category. */
  readonly category: string;
  readonly entry: Entry;
  /** What the level below says of it; null if nothing does. */
  readonly below: Entry | null;
  /** Who asks for it. */
  readonly by: Role;
  /** The fields of study of which any will do; none if the point does not ask for one. */
  readonly fields: readonly string[];
  /** The points of which any one will do; absent if it is one point. */
  readonly anyOf?: readonly AskedPoint[];
}
