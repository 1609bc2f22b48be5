import type { ComparisonBlock } from './blocks/comparison.js';
import type { DefinitionsBlock } from './blocks/definitions.js';
import type { EvidenceBlock } from './blocks/evidence.js';
import type { LadderBlock } from './blocks/ladder.js';
import type { PayListBlock } from './blocks/pay-list.js';
import type { ColumnsBlock, MatrixBlock, TableBlock } from './blocks/tables.js';
import type { GaugedItem } from './gauge.js';
import type { PayChart } from './pay-chart.js';
import type { Span, Text } from './text.js';

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

/** A part of a report. */
export type Block =
  | TitleBlock
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: Text }
  | BulletsBlock
  /** Things to do, with boxes to tick; those that are done are ticked, and those that are partly done have a mark for that. */
  | { readonly type: 'checklist'; readonly items: readonly Text[]; readonly isPartlyDone?: boolean; readonly isDone?: boolean }
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

/** The title of the report. */
export interface TitleBlock {
  readonly type: 'title';
  readonly text: string;
  /** The roles that the text names, in its order; empty if it is about fewer than two. */
  readonly roles: readonly string[];
  /** A question that documents add to the title: `What Are the Differences?`; null if there is none. */
  readonly question: string | null;
  readonly aside: string | null;
  /** What a screen says instead, if it leaves out what documents and pipes have. */
  readonly asideOnScreen?: string;
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

/** A command line, or an option to add to the one that was typed. */
export interface Hint {
  /** `One field`. */
  readonly purpose: string;
  /** `compare list health`. */
  readonly command: string;
}

/** A table of plain values; null means not stated. */
export interface Records {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}
