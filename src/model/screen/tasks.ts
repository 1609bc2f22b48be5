import type { Text } from '../text.js';
import type { RowLimits } from './limits.js';

/** What is known of a task. */
export type TaskState = 'to do' | 'in part' | 'done' | 'unknown';

/** How many tasks of a section are in a state, printed after its mark: `5 met`, or the number alone where there is little room. */
export interface TaskCount {
  readonly state: TaskState;
  readonly count: number;
  readonly words: string;
}

/** What is to do or done, each with a box, of which the first are printed. */
export interface TasksPart {
  readonly type: 'tasks';
  readonly tasks: readonly ScreenTask[];
  /** Whether they are questions to ask, which have the mark of one whatever their state. */
  readonly areQuestions?: true;
  /** Whether two stand beside each other where there is room. */
  readonly hasColumns: boolean;
  readonly rowLimits: RowLimits;
}

export interface ScreenTask {
  readonly state: TaskState;
  readonly text: Text;
  /** What else there is to say, after the text; may be empty. */
  readonly aside: string;
}

/** What is asked for, each with what a role states that speaks for it, in two columns, of which the first rows are printed. A line is quoted once. */
export interface EvidencePart {
  readonly type: 'evidence';
  readonly rows: readonly EvidenceRow[];
  readonly rowLimits: RowLimits;
  /** The largest number of a line in all parts of the screen, so that their texts begin in one column; that of its own rows if absent. */
  readonly largestNumber?: number;
}

export interface EvidenceRow {
  /** Null for what nobody has to have, which has the mark of the role that it is of: the second. */
  readonly state: TaskState | null;
  /** What is asked for. */
  readonly asked: Text;
  /** What speaks for it; empty if nothing does. */
  readonly lines: readonly EvidenceLine[];
  /** What is lacking, or what else there is to say, after the lines; may be empty. */
  readonly remark: string;
}

export interface EvidenceLine {
  /** Of the line in the file, from 1; null if it is not known. */
  readonly number: number | null;
  readonly text: Text;
}

/** What stands above the two columns of evidence. */
export interface EvidenceHeadPart {
  readonly type: 'evidence-head';
  /** After the mark of the second role. */
  readonly asked: Text;
  /** After the mark of the first role. */
  readonly answer: Text;
  /** Below the answer; may be empty. */
  readonly remark: string;
}

/** How many of the points of each level are met: a block a point. */
export interface PointsPart {
  readonly type: 'points';
  readonly rows: readonly PointsRow[];
  /** Stands before the first aside, to say what all of them are. */
  readonly asideLead: string;
}

export interface PointsRow {
  readonly name: string;
  /** Whether it is the one that matters. */
  readonly isStrong: boolean;
  readonly met: number;
  /** How many are met in part. */
  readonly part: number;
  readonly count: number;
  /** What stands at the right edge; may be empty. */
  readonly aside: string;
}
