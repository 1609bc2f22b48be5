import type { ComparedRole, Delta, Match } from './comparison.js';
import type { Cell } from './role.js';

/** One thing on the way from one role to another. */
export interface GapItem {
  /** The category that states it. */
  readonly category: string;
  readonly label: string | null;
  readonly text: string;
  readonly from: Cell | null;
  readonly to: Cell | null;
  readonly match: Match | null;
  readonly delta: Delta | null;
  /** Of what must rise: importance (3 where it is not stated) × distance in level. Of what is new: importance, or 0. Else null. */
  readonly priority: number | null;
}

/** Where a row of the comparison stands in a gap: `Gap` says what each part holds. */
export type GapPart = 'keep' | 'raise' | 'learn' | 'leave' | 'steps' | 'pay';

/** What lies between one role and another. It is not symmetric: the way back has other things to learn. */
export interface Gap {
  readonly schemaVersion: 1;
  readonly kind: 'gap';
  readonly from: ComparedRole;
  readonly to: ComparedRole;
  /** Both state it, and the level reached is enough or not stated. */
  readonly keep: readonly GapItem[];
  /** Both state it, and the other role asks for a higher level; the most important first. */
  readonly raise: readonly GapItem[];
  /** The other role alone states it; required before preferred, then by importance. */
  readonly learn: readonly GapItem[];
  /** The first role alone states it. */
  readonly leave: readonly GapItem[];
  /** Education and experience, where both state them; of fields of study, also those that one alone names. */
  readonly steps: readonly GapItem[];
  /** Figures that both state, of pay and of other kinds of category that are neither learnt nor kept. */
  readonly pay: readonly GapItem[];
  /** Categories and requirements that the other role states and the first does not: nothing is known of them, which is not that they are missing. */
  readonly notStated: readonly { readonly category: string; readonly title: string; readonly items: readonly GapItem[] }[];
}
