import { type Header, readRows, type TableRow, type TabTable } from '../files/tab-table.js';

/**
 * The names of a table, without `.txt`, the oldest first. A list in the list is a table that a release splits into several. To follow a
 * renaming, add the new name at the end.
 */
export type TableNames = readonly [string | readonly string[], ...(string | readonly string[])[]];

/** A table that a part of a release takes: what it is called, and the headers of the columns by the keys of a row. */
export interface ReleaseTable<Required extends string, Optional extends string> {
  readonly names: TableNames;
  readonly columns: Readonly<Record<Required, Header>>;
  /** Columns that a release may lack. */
  readonly optionalColumns?: Readonly<Record<Optional, Header>>;
}

/** What a release has of a table that was looked for. */
export interface Lookup {
  readonly names: TableNames;
  /** The names that this release uses, those that it lacks included; null if it has none of the names. */
  readonly used: readonly string[] | null;
  readonly missing: readonly string[];
}

/** Finds the newest names of which a release has at least one. */
export function lookUp(names: TableNames, has: (name: string) => boolean): Lookup {
  const used = names.map((each) => [each].flat()).findLast((each) => each.some(has)) ?? null;
  return { names, used, missing: (used ?? []).filter((name) => !has(name)) };
}

/** The rows of all files that make up a table. Can be iterated over more than once. */
export function rowsOf<Required extends string, Optional extends string>(
  files: readonly TabTable[],
  { columns, optionalColumns }: ReleaseTable<Required, Optional>,
): Iterable<TableRow<Required | Optional>> {
  return {
    *[Symbol.iterator]() {
      for (const file of files) yield* readRows(file, columns, optionalColumns);
    },
  };
}
