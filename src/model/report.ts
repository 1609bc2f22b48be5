import type { Counts, Status } from './comparison.js';

/** What a piece of text means; the theme alone knows how that looks. `changed` are the words that set a text apart from the one beside it. */
export type Tone = 'strong' | 'muted' | 'same' | 'similar' | 'different' | 'changed' | 'first' | 'second' | 'fault' | 'command';

export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  readonly href?: string;
}

/** A run of text for people. */
export type Text = string | readonly Span[];

/** A figure on its scale, which a format may draw: a level as a bar, a step of a ladder as rungs. */
export interface Gauge {
  readonly type: 'bar' | 'rungs';
  readonly value: number;
  /** Of a ladder the lowest rung is 1, and `value` rungs are reached. */
  readonly minimum: number;
  readonly maximum: number;
  /** The value as people say it: `4.25`, `bachelor's degree`. */
  readonly text: string;
}

/** What one role says of one thing; the text says it all, the gauge shows a part of it. */
export interface ComparedCell {
  readonly text: Text;
  readonly gauge: Gauge | null;
  /** What is left to say of it beside the gauge, the row's subject and what its block and group say once; it may be empty. */
  readonly brief: Text;
}

/** What rows that follow each other have in common, said once over them. */
export interface RowGroup {
  /** A theme of a list, or the unit of pay. */
  readonly title: string;
  /** What is then left of the row's label. */
  readonly label: string | null;
}

/** One row of a comparison: what each role says of one thing. */
export interface ComparedRow {
  readonly status: Status;
  /** All of it, also what the group says. */
  readonly label: string | null;
  readonly group: RowGroup | null;
  /** What all who state the thing call it, in a block with figures to draw; null elsewhere and where they call it otherwise. */
  readonly subject: string | null;
  /** One for each role; null where it says nothing. */
  readonly cells: readonly (ComparedCell | null)[];
  /** Said under the row, where there is more to say of it as a whole. */
  readonly note: string | null;
  /** What is left of the remark where the figures are drawn. */
  readonly briefNote: string | null;
}

/** Pay figures that compare with each other, to be drawn on one axis. */
export interface PayChart {
  /** What all the figures have in common, in words, which is also the title of their group of rows: `USD a year, United States`. */
  readonly unit: string;
  /** ISO 4217. */
  readonly currency: string;
  /** One for each role, in the order given; without figures where it states none of this unit. */
  readonly ranges: readonly PayRange[];
  /** From where to where they go: `p10 to p90`. */
  readonly ends: readonly string[];
}

export interface PayRange {
  readonly title: string;
  /** What holds of all the figures, where there are several: `Marketing Managers, a close match, 2024-05`. */
  readonly note: string | null;
  readonly figures: readonly PayFigure[];
  readonly spread: PaySpread;
}

/** Those figures that are drawn; null where they are not stated. */
export interface PaySpread {
  /** The lowest percentile and the highest, the minimum as p0 and the maximum as p100; of a single one, what it and the other figures span. */
  readonly whole: readonly [low: PayFigure, high: PayFigure] | null;
  /** p25 and p75. */
  readonly middle: readonly [low: PayFigure, high: PayFigure] | null;
  /** The median, also where it is called p50. */
  readonly median: PayFigure | null;
  readonly mean: PayFigure | null;
}

export interface PayFigure {
  /** mean, median, p10 and so on. */
  readonly statistic: string;
  readonly amount: number;
  /** The amount as people write it: `$93,522`. */
  readonly text: string;
  /** The true figure is this or more. */
  readonly isTopCoded: boolean;
}

/** One compared category. */
export interface ComparisonBlock {
  readonly type: 'comparison';
  readonly title: string;
  /** How alike, 0 to 1; null where that is not measured. */
  readonly similarity: number | null;
  /** Said beside the title: how alike, or who states nothing. */
  readonly aside: string;
  readonly counts: Counts;
  /** The titles of the roles. */
  readonly roles: readonly string[];
  /** Long texts rather than items. */
  readonly isProse: boolean;
  /** What holds of every cell, and is left out of `brief`: `in demand`. */
  readonly sharedNote: string | null;
  readonly rows: readonly ComparedRow[];
  /** Drawn before the rows, where the format draws. */
  readonly charts: readonly PayChart[];
}

/** Each category on a line. */
export interface OverviewBlock {
  readonly type: 'overview';
  readonly roles: readonly string[];
  readonly categories: readonly OverviewLine[];
}

export interface OverviewLine {
  readonly title: string;
  /** 0 to 1; null where it is not measured. */
  readonly similarity: number | null;
  /** Why not, where it is not measured: `not stated by Baker`. */
  readonly aside: string;
  readonly counts: Counts;
  /** The rows that one role or several state, and others do not. */
  readonly partly: number;
}

/** One entry of a list with figures: what it is called, and how it stands. */
export interface GaugedItem {
  readonly label: string | null;
  /** All of it, in words. */
  readonly text: Text;
  readonly subject: string;
  readonly gauge: Gauge | null;
  /** What is left to say beside the gauge and the subject. */
  readonly brief: Text;
}

/** What the whole report is about. */
export interface TitleBlock {
  readonly type: 'title';
  readonly text: string;
  /** The roles that the text names, in its order, where it is about two or more. */
  readonly roles: readonly string[];
  /** What a page that stands on its own asks in its title, after the text: `What Are the Differences?`; null where it asks nothing. */
  readonly question: string | null;
  readonly aside: string | null;
  /** How alike the roles are, 0 to 1; the aside says it in words. */
  readonly similarity: number | null;
}

export type Block =
  | TitleBlock
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: Text }
  | { readonly type: 'bullets'; readonly items: readonly Text[] }
  /** Things to do, to be ticked off. */
  | { readonly type: 'checklist'; readonly items: readonly Text[] }
  /** Every pair of several things, 0 to 1, as a heat map. */
  | { readonly type: 'matrix'; readonly titles: readonly string[]; readonly scores: readonly (readonly number[])[] }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly Text[])[] }
  /** Entries with figures, to be drawn beside each other. */
  | { readonly type: 'gauges'; readonly items: readonly GaugedItem[] }
  /** Pay by itself. */
  | { readonly type: 'pay'; readonly charts: readonly PayChart[] }
  /** Printed as it is, such as a document of another format. */
  | { readonly type: 'verbatim'; readonly text: string }
  | OverviewBlock
  | ComparisonBlock;

/** What every command returns and any format can print. */
export interface Report {
  /** What a page of it is called where no block is its title. */
  readonly name?: string;
  /** A result, which names its version and kind, or a published schema: JSON prints it as it is. */
  readonly data: object;
  readonly blocks: readonly Block[];
  /** The same as one table of plain values, where that makes sense. */
  readonly records?: () => Records;
}

/** A table of plain values: null where nothing is stated. */
export interface Records {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}
