import type { Gauge, GaugedItem } from './gauge.js';
import type { PaySpread } from './pay-chart.js';
import type { Span, Text } from './text.js';
import type { SimilarityWord } from './similarity-bands.js';

/**
 * The answer on one screen of a terminal: a gutter on the left names each section and counts what is in it. It states more than one screen may hold,
 * and the format leaves out the least important rows, so that the counts say how many of how many are shown.
 */
export interface Screen {
  /** How many roles the screen is about, which decides how they are marked; one if absent. */
  readonly roleCount?: number;
  /** The name of the one role that the screen is about, or any text; null if the first section says it. */
  readonly title: ScreenTitle | { readonly line: MarkedText } | null;
  readonly sections: readonly ScreenSection[];
  /** What the marks mean and where the figures come from. */
  readonly notes: readonly ScreenNote[];
  /** What to type next, the most useful first. As many as fit on one line are printed. */
  readonly hints: readonly ScreenHint[];
  readonly lineLimits: LineLimits;
  /** Each section has its name above it, because its content takes the whole width. */
  readonly hasNoGutter?: true;
}

/** How many lines a screen should take at most: in a terminal of fewer than 100 columns, from 100, and from 140. */
export interface LineLimits {
  readonly narrow: number;
  readonly normal: number;
  readonly wide: number;
}

export interface ScreenTitle {
  readonly text: string;
  /** Its reference, if the title does not tell which level it is. */
  readonly reference: string | null;
  /** Other names, of which as many are printed as fit beside the title. */
  readonly names: readonly string[];
  /** How many more names there are. */
  readonly moreNames: number;
}

/** A text in which marks of roles may stand. */
export type MarkedText = string | readonly (Span | RoleMark)[];

export interface RoleMark {
  /** The place of the role, from 0. */
  readonly role: number;
}

/** How many tasks of a section are in a state, printed after its mark: `5 met`, or the number alone where there is little room. */
export interface TaskCount {
  readonly state: TaskState;
  readonly count: number;
  readonly words: string;
}

export interface ScreenSection {
  /** Empty for the section that heads the columns. */
  readonly name: string;
  /** Printed under the name: counts, a unit, a source. */
  readonly facts: readonly MarkedText[];
  /** Printed before the facts: how many tasks there are of each state. */
  readonly counts?: readonly TaskCount[];
  readonly parts: readonly ScreenPart[];
  /** Whether an empty line comes before it: always, if there is room, or never. */
  readonly space: 'always' | 'if room' | 'never';
  /** Whether it is left out if there is no room. */
  readonly isOptional: boolean;
  /** Whether it is left out if there is still no room when all else is as short as it can be. */
  readonly isMinor?: boolean;
  /** In a narrow terminal, how many lines come before it at most. */
  readonly mostLinesBefore?: number;
}

/** A part of a section. To add one, add its printer to `partPrinters` of the terminal format. */
export type ScreenPart =
  | ProsePart
  | LinesPart
  | BulletsPart
  | GaugesPart
  | NamesPart
  | BarsPart
  | DumbbellsPart
  | RangesPart
  | FiguresPart
  | MetersPart
  | ColumnsPart
  | SharedPart
  | AlikePart
  | StepsPart
  | IntroductionsPart
  | TrianglePart
  | GroupsPart
  | ValuesPart
  | NeighborsPart
  | TasksPart
  | EvidencePart
  | EvidenceHeadPart
  | PointsPart;

/** A text, which may be long. Sentences at its end are left out if there is no room. */
export interface ProsePart {
  readonly type: 'prose';
  readonly text: Text;
}

/** Short texts below each other. */
export interface LinesPart {
  readonly type: 'lines';
  readonly lines: readonly ScreenLine[];
  /** Whether other parts say it too, in fewer words, so that it is left out if there is no room. */
  readonly isAside?: true;
}

export interface ScreenLine {
  readonly text: MarkedText;
  /** What else there is to say, after the text. */
  readonly aside: Text | null;
  /** Further remarks, of which as many are printed as fit on the line. */
  readonly remarks: readonly string[];
}

/** Items in columns, of which the first are printed. */
export interface BulletsPart {
  readonly type: 'bullets';
  readonly items: readonly Text[];
}

/** Items with a step of a scale of words, of which the first are printed. */
export interface GaugesPart {
  readonly type: 'gauges';
  readonly items: readonly GaugedItem[];
}

/** Names on one line, as many as fit, and how many more there are. */
export interface NamesPart {
  readonly type: 'names';
  readonly names: readonly string[];
  /** What the names have in common; null if the section's name says it. */
  readonly lead: NamesLead | null;
}

/** What is farthest above or below the mean. Three names at most are printed, and no count of the others. */
export interface NamesLead {
  readonly mark: 'above' | 'below';
  /** Left out of a narrow terminal. */
  readonly words: string;
}

/** Values on one axis, each beside the mean of all occupations, of which the first are printed. */
export interface BarsPart {
  readonly type: 'bars';
  readonly minimum: number;
  readonly maximum: number;
  /** Whether the rows have a mean. */
  readonly hasMeans: boolean;
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly name: string;
  readonly value: number;
  readonly mean: number | null;
}

/** Ratings of several roles on one axis, of which the first rows are printed. Parts of the same scale and figures share the axis of the first one. */
export interface DumbbellsPart {
  readonly type: 'dumbbells';
  readonly minimum: number;
  readonly maximum: number;
  /** What stands after the axis: a column of figures for each role, or, of two roles, `1.8 → 6.1`. */
  readonly figures: 'columns' | 'change';
  readonly rows: readonly DumbbellRow[];
  /** What the rows have in common, printed above them; those that are left out are then counted below. */
  readonly heading?: MarkedText;
  readonly rowLimits: RowLimits;
}

export interface DumbbellRow {
  readonly name: string;
  /** Whether it is a task to do, which has a box before its name. */
  readonly isToDo: boolean;
  /** For each role, in order, two to six; null if it does not have it. */
  readonly values: readonly DumbbellValue[];
}

/** A level; `unrated` if the role has the thing without a level. */
export type DumbbellValue = number | 'unrated' | null;

/** How many rows are printed at most: in a terminal of fewer than 100 columns, from 100, and from 140. */
export type RowLimits = LineLimits;

/** Pay as boxes on one axis: the 10th, 25th, 50th, 75th and 90th percentile. */
export interface RangesPart {
  readonly type: 'ranges';
  readonly rows: readonly RangeRow[];
  /** What is drawn of offers, printed below. */
  readonly reachLegend?: ReachLegend;
}

/** What the lines of offers mean, and the box below them; each null if there is none. */
export interface ReachLegend {
  /** What the thick line adds: `with the bonus`. */
  readonly cash: string | null;
  /** What the thin line adds: `with equity`. */
  readonly equity: string | null;
  /** Whose pay the box is of: `base pay of Software Developers`. */
  readonly box: string | null;
}

/** How far the pay of an offer reaches from what is certain, in one currency; ascending. */
export interface Reach {
  readonly guaranteed: number;
  /** With all that may be paid in money. */
  readonly cash: number;
  /** With equity. */
  readonly possible: number;
  /** `$137,280`. */
  readonly text: string;
}

/** A table of amounts: a row for each part of pay and a column for each role. Where there is no room for columns, a line for each role. */
export interface FiguresPart {
  readonly type: 'figures';
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly name: string;
  /** For each role, in order; null for what it does not have. */
  readonly cells: readonly (string | null)[];
  /** What else there is to say, after the amounts; null if nothing is. */
  readonly aside: MarkedText | null;
  /** Whether it is a sum. */
  readonly isSum: boolean;
}

export interface RangeRow {
  /** Empty if the mark of the role says it. */
  readonly name: string;
  /** The place of the role that it is of, from 0; null for what a role is measured against, or for all roles. */
  readonly role: number | null;
  readonly spread: PaySpread;
  /** Drawn instead of the spread, from the mark of the role. */
  readonly reach?: Reach;
  /** What stands at the right edge: `median $98k`. */
  readonly figure: string;
}

/** Names of roles by how alike they are. */
export interface MetersPart {
  readonly type: 'meters';
  readonly rows: readonly MeterRow[];
}

export interface MeterRow {
  /** How many of five blocks are full. */
  readonly blocks: number;
  /** Those that come first, as many as fit. */
  readonly names: readonly string[];
  /** How many there are in all. */
  readonly count: number;
}

/** A column for each role, in order, with its items below each other. Where there is no room for columns, one role stands below the other. */
export interface ColumnsPart {
  readonly type: 'columns';
  /** Of the items of a role the first are printed. Items of one row begin on one line. */
  readonly columns: readonly (readonly Text[])[];
  /** Whether each item has the mark of its role; without columns it always has. */
  readonly hasMarks: boolean;
  /** Whether the last item says how many more there are, which no gutter counts. */
  readonly countsRest?: true;
  /** Whether the items of a role are short, and stand in one text. */
  readonly isJoined?: true;
  /** Whether the items are questions, and have a question mark in the tone of their role instead of its mark. */
  readonly areQuestions?: true;
  /** Whether the items of a row say the same in other words, and have the mark of that. */
  readonly isReworded?: true;
  readonly rowLimits: RowLimits;
}

/** What several roles share, in one text: the first names, and how many more there are. */
export interface SharedPart {
  readonly type: 'shared';
  /** The places of the roles that share it, from 0; null if all do. */
  readonly roles: readonly number[] | null;
  /** The most telling first. */
  readonly names: readonly SharedName[];
  /** How many names are printed at most. */
  readonly most: number;
  /** What else they share, in words: `15 rated about the same`. */
  readonly rest: string | null;
}

export interface SharedName {
  readonly text: Text;
  /** Whether the roles say it in other words. */
  readonly isReworded: boolean;
}

/** How alike pairs of roles are, each as a meter and in words. */
export interface AlikePart {
  readonly type: 'alike';
  readonly pairs: readonly AlikePair[];
}

export interface AlikePair {
  /** The places of the two roles, from 0; null if there are no others. */
  readonly roles: readonly [number, number] | null;
  /** How many of five blocks are full; null if nothing was measured. */
  readonly blocks: number | null;
  /** `Loosely related`. */
  readonly words: string;
  /** What follows the words; may be empty. */
  readonly rest: string;
}

/** Steps on scales of words, a row for each thing and a column for each role, of which the first are printed. */
export interface StepsPart {
  readonly type: 'steps';
  readonly rows: readonly StepRow[];
  readonly rowLimits: RowLimits;
}

export interface StepRow {
  readonly name: string;
  /** For each role, in order; null if it states no step. */
  readonly steps: readonly (Gauge | null)[];
}

/** For each role, in order, its mark, its name and a text. */
export interface IntroductionsPart {
  readonly type: 'introductions';
  readonly rows: readonly { readonly name: string; readonly text: Text }[];
}

/** How alike each two of many roles are, in words: a row for each role but the first, with a word for each role before it. */
export interface TrianglePart {
  readonly type: 'triangle';
  /** Of all roles. */
  readonly names: readonly string[];
  /** By the place of the later role, then of the earlier one; null if nothing was measured. */
  readonly words: readonly (readonly (SimilarityWord | null)[])[];
}

/** What some of many roles have in common. */
export interface RoleGroup {
  /** The places of the roles, from 0; null if it is all of them. */
  readonly roles: readonly number[] | null;
  /** The most telling first. */
  readonly names: readonly SharedName[];
}

/** A line for each group of roles, which begins with their marks and has as many names as fit. */
export interface GroupsPart {
  readonly type: 'groups';
  /** What several roles state, of which the first are printed. */
  readonly shared: readonly RoleGroup[];
  /** What one role alone states; all are printed. */
  readonly own: readonly RoleGroup[];
  readonly rowLimits: RowLimits;
  /** How many names a group has at most; null for as many as fit on a line. */
  readonly nameLimits: RowLimits | null;
}

/** What groups of roles say of the same thing, beside each other, for each thing. */
export interface ValuesPart {
  readonly type: 'values';
  readonly rows: readonly ValueRow[];
  readonly rowLimits: RowLimits;
}

export interface ValueRow {
  /** Null if the section's name says it. */
  readonly name: string | null;
  readonly groups: readonly RoleGroup[];
}

/** Roles below each other in groups by how alike they are. */
export interface NeighborsPart {
  readonly type: 'neighbors';
  /** Above the names. */
  readonly lead: string;
  /** Above the pay; null if none is known. */
  readonly payHeading: string | null;
  /** Above the reasons. */
  readonly reasonHeading: string;
  readonly groups: readonly NeighborGroup[];
}

export interface NeighborGroup {
  /** How many of five blocks are full. */
  readonly blocks: number;
  /** `Closely related`. */
  readonly words: string;
  /** `nearer than 97% of all pairs`; empty if it is not known. */
  readonly aside: string;
  readonly rows: readonly { readonly name: string; readonly pay: string; readonly reason: string }[];
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

/** What is known of a task. */
export type TaskState = 'to do' | 'in part' | 'done' | 'unknown';

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

export interface ScreenNote {
  /** A mark of the screen that the text explains. It is printed only if the mark stands on the screen. */
  readonly mark: 'mean' | 'reworded' | 'missing' | 'unrated' | TaskState | null;
  readonly text: MarkedText;
  /** Whether it is left out if there is no room. */
  readonly isOptional: boolean;
}

/** A command line, or an option to add to the one that was typed. */
export interface ScreenHint {
  /** `Beside another`. */
  readonly purpose: string;
  readonly command: string;
}
