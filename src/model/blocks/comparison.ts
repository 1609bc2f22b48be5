import type { Counts, Status } from '../comparison.js';
import type { Gauge } from '../gauge.js';
import type { PayChart } from '../pay-chart.js';
import type { Text } from '../text.js';

/** One compared category. */
export interface ComparisonBlock {
  readonly type: 'comparison';
  readonly title: string;
  /** 0 to 1; null if it is not measured. */
  readonly similarity: number | null;
  /** Printed beside the title: the similarity in words, and which roles state nothing. */
  readonly aside: string;
  /** Which roles state nothing: `not stated by Baker`; empty if all state something. */
  readonly missing: string;
  readonly counts: Counts;
  /** Of the rows of this block. */
  readonly rowCounts: RowCounts;
  /** The titles of the roles. */
  readonly roles: readonly string[];
  /** Whether the rows are long texts rather than items. */
  readonly isProse: boolean;
  /** The note that all cells share, which `brief` leaves out: `in demand`. */
  readonly sharedNote: string | null;
  readonly rows: readonly ComparedRow[];
  /** Drawn before the rows, in formats that draw. */
  readonly charts: readonly PayChart[];
  /** Whether each row is printed with all that is known of it, in formats that fold rows. */
  readonly isExplained: boolean;
}

/** How many rows of a category are shared and not, each of them counted once. */
export interface RowCounts {
  /** That two roles or more state, all of them alike or in other words. */
  readonly shared: number;
  /** That two roles or more state, and differently. */
  readonly different: number;
  /** For each role, that it alone states. */
  readonly only: readonly number[];
}

/** One row of a comparison: what each role states about one thing. */
export interface ComparedRow {
  readonly status: Status;
  /** Whether two roles or more state it alike, or differently, or one role alone states it. */
  readonly standing: 'shared' | 'different' | 'only';
  /** Its place among the rows of its category, the most telling first. Only an answer ranks rows; elsewhere they keep their order. */
  readonly rank: number;
  /** The whole label, including what the group already says. */
  readonly label: string | null;
  readonly group: RowGroup | null;
  /** The name of the thing, in a block with gauges; null in other blocks, and if the roles name it differently. */
  readonly subject: string | null;
  /** One for each role, in order; null if it does not state the row. */
  readonly cells: readonly (ComparedCell | null)[];
  /** A note on the row as a whole. */
  readonly note: string | null;
  /** The note without what the gauges already show. */
  readonly briefNote: string | null;
}

/** What consecutive rows have in common, printed once above them. */
export interface RowGroup {
  /** A theme of a list, the headings of rows that roles state under different ones, or the unit of pay. */
  readonly title: string;
  /** Whether the title is a unit, which a chart of the figures prints. */
  readonly isUnit: boolean;
  /** The rest of the row's label. */
  readonly label: string | null;
}

/** What one role states in one row. The text says all of it, and the gauge shows a part of it. */
export interface ComparedCell {
  readonly text: Text;
  /** The text without facts and note. */
  readonly name: Text;
  /** What its file says about it in a sentence or a few words: `in demand`; null if it says nothing. */
  readonly note: string | null;
  /** Facts and note without ratings: `required: for some tasks`; may be empty. */
  readonly remark: Text;
  readonly gauge: Gauge | null;
  /** The rest of the text, without what the gauge, the row's subject, the group and the block already say; may be empty. */
  readonly brief: Text;
}
