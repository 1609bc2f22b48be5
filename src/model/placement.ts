import type { ComparedRole } from './comparison.js';
import type { Cell, Kind, Scale } from './role.js';

/** Which level of a ladder a role comes to, by what it states. */
export interface Placement {
  readonly schemaVersion: 1;
  readonly kind: 'placement';
  /** The role that is placed. */
  readonly role: ComparedRole;
  /** The role whose levels are the ladder. */
  readonly ladder: ComparedRole;
  /** The id of the highest level of which, and of all below it, every point is met; null if there is none. */
  readonly all: string | null;
  /** The id of the level after that, or of the first one; null if the role has all of the highest. */
  readonly next: string | null;
  /** Whether the role meets at least half of the points of the next level. What is met in part does not count. */
  readonly isMostOfNext: boolean;
  /** The id of the highest level of which, and of all from the next one on, at least half of the points are met; null if the next is not. */
  readonly most: string | null;
  /** The lowest first. */
  readonly levels: readonly PlacementLevel[];
}

export interface PlacementLevel {
  readonly id: string;
  /** What names it on the command line: `backend@3`. */
  readonly ref: string;
  readonly title: string;
  readonly counts: { readonly met: number; readonly part: number; readonly missing: number };
  /** What the level asks for and the one below does not; of the first level, everything. */
  readonly points: readonly PlacementPoint[];
}

/** How far a role meets a point: by what it states, in part, or by nothing that it states. */
export type PointState = 'met' | 'part' | 'missing';

/** A criterion that is new, raised or worded differently at a level. */
export interface PlacementPoint {
  /** The id of its category. */
  readonly category: string;
  /** Of its category. */
  readonly kind: Kind;
  readonly label: string | null;
  readonly cell: Cell;
  /** Of the level or step; null if there is none. */
  readonly scale: Scale | null;
  /** Against the level below; `start` at the first level. */
  readonly change: 'start' | 'new' | 'raised' | 'changed';
  readonly state: PointState;
  /** What speaks for it; empty if nothing does. */
  readonly evidence: readonly PointEvidence[];
  /** Why it is not met in full; null if it is, and if nothing speaks for it. */
  readonly lacking: Lacking | null;
  /** The points of a higher level that take its place there, if it is met by those, whose evidence it then has; otherwise empty. */
  readonly metBy: readonly LaterPoint[];
}

export interface LaterPoint {
  /** The id of its level. */
  readonly level: string;
  readonly text: string;
  /** The level or step of a scale that it asks for; null if none. */
  readonly step: number | string | null;
}

/** An entry of the role that is placed. */
export interface PointEvidence {
  /** The id of its category. */
  readonly category: string;
  readonly label: string | null;
  readonly text: string;
  /** The level or step that it states; null if none. */
  readonly level: number | string | null;
  /** The line in the role's file, from 1; null if it was not read from a YAML file of its own. */
  readonly line: number | null;
  /** `same` names or words, the value of the same `attribute`, the names that are asked for, like `wording`, or the name within a sentence. */
  readonly by: 'same' | 'attribute' | 'names' | 'wording' | 'mention';
  /** How sure it is, 0 to 1. */
  readonly score: number;
}

/**
 * What a point that is met in part lacks: its level, because a lower one is stated, none, or one on another scale; some of the names that it asks for; words that say all of it; or a figure as
 * great; its field of study; a certificate that is booked or has expired; its length of time; what a length of time
 * that is long enough was spent on; or, of the language in which a résumé is written, that it says so.
 */
export interface Lacking {
  readonly what:
    | 'higher level'
    | 'level'
    | 'level on this scale'
    | 'field'
    | 'not held'
    | 'length'
    | 'subject'
    | 'written in it'
    | 'names'
    | 'words'
    | 'figure';
  /** The level, fields or length that is stated, the names that are missing, the words that both share, or what is said of the certificate. */
  readonly terms: readonly string[];
}
