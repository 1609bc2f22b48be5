import type { CitedSource } from './comparison.js';
import type { Cell, Found, Kind, Origin, Scale } from './role.js';

/** All levels of a track side by side, or of two tracks, under each criterion. */
export interface Ladder {
  readonly schemaVersion: 1;
  readonly kind: 'ladder';
  /** One or two. */
  readonly tracks: readonly LadderTrack[];
  /** The lowest first, at most twelve. */
  readonly columns: readonly LadderColumn[];
  /** How the levels of two tracks were set side by side; null for one track. */
  readonly joinedBy: LevelJoin | null;
  readonly categories: readonly LadderCategory[];
  /** The sources that the levels cite. */
  readonly sources: readonly CitedSource[];
}

/** By ids and `same-as`; or not at all, because the tracks have neither in common. */
export type LevelJoin = 'id' | 'nothing';

export interface LadderTrack {
  readonly ref: string;
  readonly found: Found | null;
  readonly id: string;
  readonly title: string;
  /** What the role is about, whatever the level; null if it says nothing of that. */
  readonly summary: string | null;
  readonly origin: Origin;
  readonly file: string | null;
}

/** A level, or two of different tracks that are the same. */
export interface LadderColumn {
  /** Among all columns, from 1, also if only some are shown: what `--from` takes where no level has that id. */
  readonly place: number;
  /** For each track, its level; null if it has none here. */
  readonly levels: readonly (LadderLevelSummary | null)[];
}

export interface LadderLevelSummary {
  readonly id: string;
  /** What names it on the command line: `backend@3`. */
  readonly ref: string;
  readonly title: string;
  /** What the level says of itself; null if nothing. */
  readonly summary: string | null;
  /** How many criteria are new, raised or stated in other words, against the level before; 0 for the first. */
  readonly counts: { readonly new: number; readonly raised: number; readonly changed: number };
}

export interface LadderCategory {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  /** In the order in which the first level states them; what later levels add comes after it. */
  readonly rows: readonly LadderRow[];
}

/** One criterion of one track. */
export interface LadderRow {
  /** The place of the track, from 0. */
  readonly track: number;
  /** The place of the criterion in its category: rows of two tracks that are about one criterion have the same. */
  readonly criterion: number;
  /** The theme, the attribute, or the statistic and unit of pay; null if there is none. */
  readonly label: string | null;
  /** The name of the criterion, as the last level states it. */
  readonly text: string;
  readonly description: string | null;
  readonly points: readonly string[];
  /** Of the levels or steps; null if there are none. */
  readonly scale: Scale | null;
  /** For each column, what the level states; null if it does not, and if the track has no level there. */
  readonly cells: readonly (LadderCell | null)[];
}

/**
 * Against the level before of the same track: `start` at the first level, `new` where that did not state it, `raised` and `lowered` on a scale or by a number,
 * `changed` in words, `same` where it goes on.
 */
export type LadderChange = 'start' | 'new' | 'raised' | 'lowered' | 'changed' | 'same';

export interface LadderCell {
  readonly change: LadderChange;
  readonly cell: Cell;
}
