import type { Counts, Status } from './comparison.js';

/** What a piece of text means; the theme alone knows how that looks. */
export type Tone = 'strong' | 'muted' | 'same' | 'similar' | 'different' | 'first' | 'second' | 'fault' | 'command';

export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  readonly href?: string;
}

/** A run of text for people. */
export type Text = string | readonly Span[];

/** One row of a comparison: what each role says of one thing. */
export interface ComparedRow {
  readonly status: Status;
  readonly label: string | null;
  /** One for each role; null where it says nothing. */
  readonly cells: readonly (Text | null)[];
  /** Said under the row, where there is more to say of it as a whole. */
  readonly remark: string | null;
}

/** One compared category. */
export interface ComparisonBlock {
  readonly type: 'comparison';
  readonly title: string;
  /** Said beside the title: how alike, or who states nothing. */
  readonly aside: string;
  readonly counts: Counts;
  /** The titles of the roles. */
  readonly roles: readonly string[];
  /** Long texts rather than items. */
  readonly isProse: boolean;
  readonly rows: readonly ComparedRow[];
}

export type Block =
  | { readonly type: 'title'; readonly text: string; readonly aside: string | null }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: Text }
  | { readonly type: 'bullets'; readonly items: readonly Text[] }
  /** Things to do, to be ticked off. */
  | { readonly type: 'checklist'; readonly items: readonly Text[] }
  /** Every pair of several things, 0 to 1, as a heat map. */
  | { readonly type: 'matrix'; readonly titles: readonly string[]; readonly scores: readonly (readonly number[])[] }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly Text[])[] }
  /** Printed as it is, such as a document of another format. */
  | { readonly type: 'verbatim'; readonly text: string }
  | ComparisonBlock;

/** What every command returns and any format can print. */
export interface Report {
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
