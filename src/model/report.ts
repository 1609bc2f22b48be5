import type { Counts, Status } from './comparison.js';

/**
 * What a piece of text means. Each format decides how that looks. `changed` marks the words in which a text differs from the other role's, `found` those that were looked for, `new` what a level of a ladder adds or raises; `faint` is what is empty, such as the rest of an axis.
 */
export type Tone =
  'strong' | 'muted' | 'faint' | 'same' | 'similar' | 'different' | 'changed' | 'found' | 'new' | RoleTone | 'fault' | 'command';

/** Each of the roles that a result compares has its own hue. */
export type RoleTone = `role-${1 | 2 | 3 | 4 | 5 | 6}`;

/** The tone of a role, given its place among the compared ones, from 0. */
export function roleTone(roleIndex: number): RoleTone {
  return roleTones[roleIndex] ?? 'role-6';
}

const roleTones: readonly RoleTone[] = ['role-1', 'role-2', 'role-3', 'role-4', 'role-5', 'role-6'];

/** A piece of text in one tone. */
export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  readonly href?: string;
}

/** Begins a new line within a text, in formats and places that have room for lines; elsewhere it is read as a space, which it is. */
export const lineBreak = '\v';

/** A text for people to read; a plain string has no tones. */
export type Text = string | readonly Span[];

/** A value on its scale, which a format may draw: a level as a bar, a step of a ladder as rungs. */
export interface Gauge {
  readonly type: 'bar' | 'rungs';
  readonly value: number;
  /** For rungs, 1: the lowest rung; then `value` rungs are reached. */
  readonly minimum: number;
  readonly maximum: number;
  /** The value in words or digits: `4.25`, `bachelor's degree`. */
  readonly text: string;
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

/** What consecutive rows have in common, printed once above them. */
export interface RowGroup {
  /** A theme of a list, the headings of rows that roles state under different ones, or the unit of pay. */
  readonly title: string;
  /** Whether the title is a unit, which a chart of the figures prints. */
  readonly isUnit: boolean;
  /** The rest of the row's label. */
  readonly label: string | null;
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

/** Pay figures of one unit, to be drawn on one axis. */
export interface PayChart {
  /** What all figures have in common, in words. Also the title of their group of rows: `USD a year, United States`. */
  readonly unit: string;
  /** ISO 4217. */
  readonly currency: string;
  /** One for each role, in order; without figures if it states none in this unit. */
  readonly ranges: readonly PayRange[];
  /** The statistics at the ends of the ranges, each pair once, in words: `lowest 10% to highest 10%`. */
  readonly ends: readonly string[];
}

/** The pay of one role in one unit. */
export interface PayRange {
  readonly title: string;
  /**
   * What applies to all figures: `Marketing Managers, a close match, 2024-05`; null if nothing does, or if there are fewer than two
   * figures.
   */
  readonly note: string | null;
  readonly figures: readonly PayFigure[];
  readonly spread: PaySpread;
}

/** The figures that are drawn; null if they are not stated. */
export interface PaySpread {
  /**
   * The lowest and the highest percentile, with the minimum as p0 and the maximum as p100. If there is only one, what it and the other
   * figures span.
   */
  readonly whole: readonly [low: PayFigure, high: PayFigure] | null;
  /** p25 and p75. */
  readonly middle: readonly [low: PayFigure, high: PayFigure] | null;
  /** The median or p50. */
  readonly median: PayFigure | null;
  readonly mean: PayFigure | null;
}

export interface PayFigure {
  /** `mean`, `median`, `p10` and so on. */
  readonly statistic: string;
  readonly amount: number;
  /** The formatted amount: `$93,522`. */
  readonly text: string;
  /** The true figure is this or more. */
  readonly isTopCoded: boolean;
}

/** One compared category. */
/** How many rows of a category are shared and not, each of them counted once. */
export interface RowCounts {
  /** That two roles or more state, all of them alike or in other words. */
  readonly shared: number;
  /** That two roles or more state, and differently. */
  readonly different: number;
  /** For each role, that it alone states. */
  readonly only: readonly number[];
}

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

/** One item of a list with gauges. */
export interface GaugedItem {
  readonly label: string | null;
  /** The whole item in words. */
  readonly text: Text;
  /** What the gauge measures. */
  readonly subject: string;
  readonly gauge: Gauge | null;
  /** The rest of the text, without the gauge and the subject. */
  readonly brief: Text;
  /** Printed below it where there is room for everything. */
  readonly definitions: readonly Definition[];
}

/** What a file says about an item besides what is compared. It is shown, and counts for nothing. */
export interface Definition {
  /** The item, or the value of an attribute; empty if what is above it says so. */
  readonly name: string;
  /** What all roles say comes first. */
  readonly parts: readonly DefinitionPart[];
}

/** What the same roles say. */
export interface DefinitionPart {
  /** The places of the roles, from 0; empty for all that say anything of the sort. */
  readonly roles: readonly number[];
  readonly description: string | null;
  readonly points: readonly string[];
}

/** What the items of a category mean, printed after its rows. */
export interface DefinitionsBlock {
  readonly type: 'definitions';
  /** The titles of the roles. */
  readonly roles: readonly string[];
  readonly items: readonly Definition[];
}

/** A list of names with their pay on one axis: fields with the span of their occupations, or roles with one figure each. */
export interface PayListBlock {
  readonly type: 'pay-list';
  /** The heads of the columns: names, what is counted (null if nothing is), and the names beside the figures. */
  readonly columns: { readonly name: string; readonly count: string | null; readonly aside: string };
  readonly rows: readonly PayListRow[];
  /** Where the axis begins and ends; null if no row has a place on it. What lies beyond its end gets an arrow. */
  readonly axis: { readonly from: number; readonly to: PayFigure } | null;
  /** The option that shows the rows which a screen leaves out: `--full`. */
  readonly fullOption: string;
}

export interface PayListRow {
  /** What names it on the command line. */
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
  /** Null if it has no pay, or none a year. */
  readonly pay: PaySpan | null;
  /** The middle amount: `$97,550` or `$29.05 an hour`; empty if there is none. */
  readonly payText: string;
  /** The same where there is little room: `$98k`. */
  readonly shortPayText: string;
  /** Examples or other names, of which a screen shows as many as fit. */
  readonly aside: readonly string[];
  /** Whether a screen only counts it. */
  readonly isLeftOut: boolean;
}

/** The ends of a line on the axis, which begins where the axis does if there is no lowest amount, and the amount that is marked on it. */
export interface PaySpan {
  readonly lowest: PayFigure | null;
  readonly middle: PayFigure;
  readonly highest: PayFigure | null;
}

/** Rows in columns, in groups that may have a heading. All groups have the same columns, and the last column takes the room that is left. */
export interface ColumnsBlock {
  readonly type: 'columns';
  readonly columns: readonly { readonly title: string; readonly isFigure?: true }[];
  readonly groups: readonly { readonly title: string | null; readonly rows: readonly ColumnsRow[] }[];
}

export interface ColumnsRow {
  /** What names it on the command line. */
  readonly id: string;
  /** The texts of each cell, one below the other. */
  readonly cells: readonly (readonly Text[])[];
}

/** A heat map of the scores of all pairs, 0 to 1, in an order in which like ones are beside each other. */
export interface MatrixBlock {
  readonly type: 'matrix';
  readonly titles: readonly string[];
  /** Null where too little is stated to tell. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** Where each group of related titles begins, and what it is; an empty label says nothing. */
  readonly groups: readonly { readonly start: number; readonly label: string }[];
  /** Whether a screen has room for figures. */
  readonly hasFigures: boolean;
}

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

/** A command line, or an option to add to the one that was typed. */
export interface Hint {
  /** `One field`. */
  readonly purpose: string;
  /** `compare list health`. */
  readonly command: string;
}

/** The title of the report. */
export interface TitleBlock {
  readonly type: 'title';
  readonly text: string;
  /** The roles that the text names, in its order; empty if it is about fewer than two. */
  readonly roles: readonly string[];
  /** A question that documents add to the title: `What Are the Differences?`; null if there is none. */
  readonly question: string | null;
  readonly aside: string | null;
  /** Whether the result marks what belongs to each role, so that the title explains the marks. */
  readonly hasMarks?: true;
  /** How alike the roles are, as the aside says in words: how many of five blocks of a meter are full; null if it is not measured. */
  readonly meter: number | null;
}

export interface BulletsBlock {
  readonly type: 'bullets';
  readonly items: readonly Text[];
  /** What a terminal prints instead of each item, on one line. */
  readonly oneLiners?: readonly OneLiner[];
  /** Whether a terminal prints as many items on a line as fit. */
  readonly isCompact?: true;
}

/** A text on one line: its head and its end, and between them as many of its parts as fit. */
export interface OneLiner {
  readonly head: readonly Span[];
  readonly parts: readonly string[];
  readonly end: readonly Span[];
}

export interface TableBlock {
  readonly type: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Text[])[];
  /** Whether the rows are roles: the first column has what names each on the command line, and the second its title. */
  readonly isOfRoles?: true;
  /** Of five blocks, how many are drawn full in each row beside the text of a column, in formats that draw. */
  readonly meter?: { readonly column: number; readonly blocks: readonly number[] };
}

/** The points of a level or of a job ad, each with what speaks for it. */
export interface EvidenceBlock {
  readonly type: 'evidence';
  /** Whether to look at these points first; formats that fold may fold others. */
  readonly isFirst: boolean;
  /** Whether it is a list to tick off; otherwise it may be read as a table. */
  readonly isChecklist?: true;
  /** What the numbers count; lines if absent. */
  readonly unit?: 'line' | 'page';
  readonly points: readonly EvidencePoint[];
}

export interface EvidencePoint {
  /** What is asked for. */
  readonly asked: string;
  readonly state: 'met' | 'part' | 'missing';
  /** The numbers of the lines that speak for it; empty if none has a number. */
  readonly lines: readonly number[];
  /** What they say; empty if nothing speaks for it. */
  readonly evidence: string;
  /** Why it is not met in full; empty if it is. */
  readonly lacking: string;
}

/** A part of a report. */
export type Block =
  | TitleBlock
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: Text }
  | BulletsBlock
  /** Things to do, with boxes to tick; those that are partly done have a mark for that. */
  | { readonly type: 'checklist'; readonly items: readonly Text[]; readonly isPartlyDone?: boolean }
  /** What to type next, and what for. */
  | { readonly type: 'hints'; readonly items: readonly Hint[] }
  | TableBlock
  | EvidenceBlock
  /** Items with gauges, drawn below each other. */
  | { readonly type: 'gauges'; readonly items: readonly GaugedItem[] }
  /** Pay charts outside a comparison. */
  | { readonly type: 'pay'; readonly charts: readonly PayChart[] }
  /** Printed as it is, such as a document in another format. `lines` is the same text with tones, for a terminal. */
  | { readonly type: 'verbatim'; readonly text: string; readonly lines?: readonly (readonly Span[])[] }
  | PayListBlock
  | ColumnsBlock
  | MatrixBlock
  | LadderBlock
  | DefinitionsBlock
  | ComparisonBlock;

/** The answer to a comparison at a glance, with which a page begins. */
export interface Answer {
  /** For each role, in order, the title, with its reference if the titles do not tell the roles apart, and the first sentence about it. */
  readonly roles: readonly { readonly name: string; readonly sentence: string }[];
  readonly alike: AlikeAnswer;
  /** Null if no role states pay that can be drawn or told. */
  readonly pay: PayAnswer | null;
  /** What it takes to get in: education, license, experience. */
  readonly takes: readonly { readonly title: string; readonly groups: readonly StatingGroup[] }[];
  /** All that the roles state of what they are, of pay and of what it takes, which the answer has in short; null if it has none of it. */
  readonly details: Readonly<Record<'roles' | 'pay' | 'takes', ComparisonBlock | null>>;
  /** The other categories in the order in which people ask for them, each with its rows ranked. */
  readonly categories: readonly ComparisonBlock[];
}

/** How alike the roles are. */
export interface AlikeAnswer extends AlikeScore {
  /** What the words rest on: `more alike than 90% of all pairs of occupations`; empty if nothing is known. */
  readonly basis: string;
  /** Of three roles or more each pair, by the places of its roles, from 0. */
  readonly pairs: readonly (AlikeScore & { readonly roles: readonly [number, number] })[];
}

export interface AlikeScore {
  /** −1 to 1; null if too little is stated to tell. */
  readonly score: number | null;
  /** How many of five blocks of a meter are full; null without a score. */
  readonly blocks: number | null;
  /** `Loosely related`. */
  readonly words: string;
}

/** What the roles pay, in the unit that most of them have. */
export interface PayAnswer {
  readonly sentence: string | null;
  /** The unit of the drawing, the publisher and the date of its figures: `a year; BLS, May 2025`; empty if nothing is drawn. */
  readonly unit: string;
  /** A row for each role that has figures; one of null for all of them, if they have the figures of one occupation. */
  readonly rows: readonly { readonly role: number | null; readonly spread: PaySpread; readonly text: string }[];
  /** The occupations that the figures describe where they are not those of the roles. */
  readonly occupations: { readonly lead: string; readonly groups: readonly StatingGroup[] } | null;
  /** The parts of the pay of offers and their sums. */
  readonly parts?: readonly PayAnswerPart[];
}

/** One part of the pay of offers, or a sum. */
export interface PayAnswerPart {
  readonly name: string;
  /** For each role, in order; null for what it does not have. */
  readonly amounts: readonly (string | null)[];
  /** What else there is to say; empty if nothing is. */
  readonly aside: Text;
  readonly isSum: boolean;
}

/** What some of the roles state. */
export interface StatingGroup {
  /** Their places, from 0; null if it is all of them. */
  readonly roles: readonly number[] | null;
  readonly texts: readonly Text[];
}

/** What every command returns and every format can print. */
export interface Report {
  /** The title of an HTML page if no block is a title. */
  readonly name?: string;
  /** What JSON and YAML print: a result with its version and kind, or a published schema. */
  readonly data: object;
  /** What YAML prints instead of the data, if the result is itself a YAML file. */
  readonly yamlText?: string;
  readonly blocks: readonly Block[];
  /** The same as a table of plain values, for CSV; absent if the result is not a table. */
  readonly records?: () => Records;
}

/** A table of plain values; null means not stated. */
export interface Records {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}
