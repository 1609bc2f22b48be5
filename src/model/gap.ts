import type { ComparedRole, Delta, Match, Similarity } from './comparison.js';
import type { Cell } from './role.js';

/** One thing that differs, or stays, between two roles. */
export interface GapItem {
  /** The id of its category. */
  readonly category: string;
  readonly label: string | null;
  /** The text of the second role or, if it states nothing, of the first. */
  readonly text: string;
  readonly from: Cell | null;
  readonly to: Cell | null;
  readonly match: Match | null;
  readonly delta: Delta | null;
  /**
   * In what is to do (`raise`, `learn`, `duties`, `minor`, `common`), the importance in the second role (3 if not stated) times the distance in steps: from
   * the level of the first role or, if that does not state the item, from the bottom of the scale, and from 0 on a scale with negative levels. An item without
   * a level counts as in the middle of O*NET's scale; without importance and level it has 0. Otherwise null.
   */
  readonly priority: number | null;
}

/** The parts of a `Gap`. */
export type GapPart = 'keep' | 'raise' | 'learn' | 'duties' | 'minor' | 'common' | 'leave' | 'steps' | 'pay' | 'part';

/** What a move from one role to another takes. It is not symmetric: on the way back there are other things to learn. */
export interface Gap {
  readonly schemaVersion: 1;
  readonly kind: 'gap';
  readonly from: ComparedRole;
  readonly to: ComparedRole;
  /** How alike the two are, over whole roles. */
  readonly similarity: Similarity;
  /** Both state it, and the level of the first is sufficient or not stated. */
  readonly keep: readonly GapItem[];
  /** Both state it, and the second requires a higher level, other words under one id or attribute, or a greater figure; the highest priority first. */
  readonly raise: readonly GapItem[];
  /** Only the second states it; required before preferred, then the highest priority first. */
  readonly learn: readonly GapItem[];
  /** What one would do that the first role does not: duties of the second alone. */
  readonly duties: readonly GapItem[];
  /** To raise or to learn, but less than somewhat important in the second role: importance under 2.5, or under level 1 on O*NET's scale. */
  readonly minor: readonly GapItem[];
  /** To raise or to learn, but nearly every occupation asks for it, and the second role not for much more. */
  readonly common: readonly GapItem[];
  /** Only the first states it. */
  readonly leave: readonly GapItem[];
  /** Education and experience, if both state them; also fields of study that only one names. */
  readonly steps: readonly GapItem[];
  /** Values that both state and that are neither kept nor learnt: pay figures, and those of registered kinds of category. */
  readonly pay: readonly GapItem[];
  /** What the second asks for by name and the first has in part: `match.missing[0]` says what it lacks. Required before preferred. */
  readonly part: readonly GapItem[];
  /** Categories and requirements that the second states and the first does not, so that it is unknown whether anything is missing. */
  readonly notStated: readonly { readonly category: string; readonly title: string; readonly items: readonly GapItem[] }[];
}
