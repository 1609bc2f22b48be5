import type { ComparedRow } from '../../model/report.js';
import { hasSameWording } from '../text.js';

/** Rows of one label by what they are: each part is drawn in its own way. */
export interface RowParts {
  readonly label: string | null;
  /** The first of them. */
  readonly firstRow: ComparedRow | undefined;
  /** Stated by several, in words of each. */
  readonly paired: readonly ComparedRow[];
  /** Stated by some roles alone. */
  readonly only: readonly ComparedRow[];
  /** Stated by all in the same words. */
  readonly shared: readonly ComparedRow[];
}

/** Rows that follow each other under one label, part by part. */
export function rowParts(rows: readonly ComparedRow[]): RowParts[] {
  const chunks: ComparedRow[][] = [];
  for (const row of rows) {
    const last = chunks.at(-1);
    if (last?.[0] && isTogether(last[0], row)) last.push(row);
    else chunks.push([row]);
  }
  return chunks.map((chunk) => ({
    label: chunk[0] ? displayLabel(chunk[0]) : null,
    firstRow: chunk[0],
    paired: chunk.filter((row) => row.status !== 'only' && !isShared(row)),
    only: chunk.filter(({ status }) => status === 'only'),
    shared: chunk.filter(isShared),
  }));
}

function isTogether(left: ComparedRow, right: ComparedRow): boolean {
  return left.label === right.label && left.group?.title === right.group?.title;
}

/** The label, without what the group says. */
export function displayLabel({ label, group }: ComparedRow): string | null {
  return group === null ? label : group.label;
}

function isShared({ status, cells }: ComparedRow): boolean {
  return status === 'same' && cells.every((cell) => cell && cells[0] && hasSameWording(cell.text, cells[0].text));
}
