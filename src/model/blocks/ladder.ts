import type { Gauge } from '../gauge.js';
import type { PayFigure } from '../pay-chart.js';
import type { Text } from '../text.js';

/** The levels of one track or two as columns, and what each asks for as rows. */
export interface LadderBlock {
  readonly type: 'ladder';
  /** One or two. */
  readonly tracks: readonly { readonly title: string; readonly summary: string | null }[];
  readonly columns: readonly LadderBlockColumn[];
  /** Rows above the criteria: how much is new or raised at each level. `track` is null if it is of both tracks. */
  readonly counts: readonly { readonly track: number | null; readonly texts: readonly string[] }[];
  readonly sections: readonly LadderSection[];
  /** Whether some criterion ends before the last level, which the legend then explains. */
  readonly hasEnds: boolean;
  /** Whether the descriptions and points of criteria are printed, in formats that cannot fold them away. */
  readonly isFull: boolean;
}

export interface LadderBlockColumn {
  /** What stands above the column: its place, `3`, or its id where that says more, `IC3`. */
  readonly number: string;
  /** The level's title without the words that all levels share; empty if nothing is left. Of two tracks that differ, both. */
  readonly name: string;
  /** For each track, the whole title of its level and its summary; null if it has none here. */
  readonly levels: readonly ({ readonly title: string; readonly summary: string | null; readonly ref: string } | null)[];
}

export interface LadderSection {
  readonly title: string;
  /** Printed beside the title, muted: what the figures of pay are. */
  readonly note: string;
  /** The steps that the section's gauges are on, lowest first; empty if they are on several scales, or none. */
  readonly steps: readonly string[];
  /** What all levels of the tracks ask for alike, named once; `track` is null if it is of both. */
  readonly shared: readonly { readonly track: number | null; readonly names: readonly Text[] }[];
  /** Rows by theme; a null title stands for what has none. */
  readonly groups: readonly { readonly title: string | null; readonly rows: readonly LadderBlockRow[] }[];
  /** Pay bands; null for all other sections. */
  readonly pay: readonly LadderPayRow[] | null;
}

export interface LadderBlockRow {
  readonly name: Text;
  readonly description: string | null;
  readonly points: readonly string[];
  /** The track that it is of; null if it is of both, which agree in every cell. */
  readonly track: number | null;
  /** Whether it goes on about the criterion of the row before it, whose name then stands for both. */
  readonly continues: boolean;
  /** `steps` are drawn as blocks, `texts` change in words, and `presence` is asked for from one level to another. */
  readonly shape: 'steps' | 'texts' | 'presence';
  /** For each column; null if the level does not ask for it. */
  readonly cells: readonly (LadderBlockCell | null)[];
}

export interface LadderBlockCell {
  readonly change: 'start' | 'new' | 'raised' | 'lowered' | 'changed' | 'same';
  /** The step or the text; empty where `presence` says all. */
  readonly text: string;
  readonly gauge: Gauge | null;
}

/** The pay of one level. */
export interface LadderPayRow {
  /** The place of the column and of the track, from 0. */
  readonly column: number;
  readonly track: number;
  /** `Senior`. */
  readonly name: string;
  readonly lowest: PayFigure | null;
  readonly middle: PayFigure | null;
  readonly highest: PayFigure | null;
  /** `$90k–118k`. */
  readonly text: string;
  /** The same exactly: `$90,000 to $118,000`. */
  readonly exactText: string;
}
