import type { Text } from '../text.js';

export interface TableBlock {
  readonly type: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Text[])[];
  /** Whether the rows are roles: the first column has what names each on the command line, and the second its title. */
  readonly isOfRoles?: true;
  /** Of five blocks, how many are drawn full in each row beside the text of a column, in formats that draw. */
  readonly meter?: { readonly column: number; readonly blocks: readonly number[] };
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
