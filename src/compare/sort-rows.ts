import { isAboutTheSame } from '../categories/delta.js';
import { type Row, statuses } from '../model/comparison.js';
import type { AlignedGroup } from './align.js';
import { compareText } from './compare-text.js';

export interface AlignedRow {
  readonly group: AlignedGroup;
  readonly row: Row;
}

/**
 * Sorts the rows of a category: rows of one label together, labels in the order of the files; within a label by status, what is only about the same last,
 * then in the order of the files. Rows that only the first role states come before those of the second, so that swapping two roles swaps these rows and no others.
 */
export function sortRows(rows: readonly AlignedRow[]): AlignedRow[] {
  const labelIndices = meanIndexByLabel(rows);
  return rows
    .map((aligned) => toSortable(aligned, labelIndices))
    .sort(
      (a, b) =>
        compareRanks(a, b) ||
        compareText(a.aligned.row.label ?? '', b.aligned.row.label ?? '') ||
        compareText((a.text ??= textOf(a)), (b.text ??= textOf(b))),
    )
    .map(({ aligned }) => aligned);
}

/** A row with its sort keys; the first key that differs decides. */
interface SortableRow {
  readonly aligned: AlignedRow;
  /** The mean index of the entries with the row's label. */
  readonly labelIndex: number;
  readonly status: number;
  /** The first role that states the row. */
  readonly firstRole: number;
  /** The mean index of the row's entries. */
  readonly index: number;
  /** The texts of the cells; computed only if all other keys are equal. */
  text?: string;
}

function toSortable(aligned: AlignedRow, labelIndices: ReadonlyMap<string | null, number>): SortableRow {
  const { row, group } = aligned;
  return {
    aligned,
    labelIndex: labelIndices.get(row.label) ?? 0,
    status: rankOf(row),
    firstRole: group.indices.findIndex((index) => index !== null),
    index: mean(group.indices),
  };
}

/** Another importance alone comes after all other differences, and what is only about the same last of all. */
function rankOf(row: Row): number {
  if (isAboutTheSame(row)) return statuses.length;
  const isImportanceAlone = row.status === 'different' && row.delta?.changed?.every((field) => field === 'importance' || field === 'note');
  return statuses.indexOf(row.status) + (isImportanceAlone ? 0.5 : 0);
}

function compareRanks(a: SortableRow, b: SortableRow): number {
  return a.labelIndex - b.labelIndex || a.status - b.status || a.firstRole - b.firstRole || a.index - b.index;
}

function textOf({ aligned }: SortableRow): string {
  return aligned.row.cells
    .map((cell) => cell?.text ?? '')
    .sort()
    .join('\n');
}

function meanIndexByLabel(rows: readonly AlignedRow[]): Map<string | null, number> {
  const byLabel = new Map<string | null, (number | null)[]>();
  for (const { row, group } of rows) {
    if (row.label === null) continue;
    const indices = byLabel.get(row.label) ?? [];
    byLabel.set(row.label, indices);
    indices.push(...group.indices);
  }
  return new Map([...byLabel].map(([label, indices]) => [label, mean(indices)]));
}

function mean(numbers: readonly (number | null)[]): number {
  let [sum, count] = [0, 0];
  for (const number of numbers) {
    if (number === null) continue;
    sum += number;
    count += 1;
  }
  return sum / count;
}
