import type { ComparedRow } from '../../model/blocks/comparison.js';

/** Consecutive rows of one label, split into the parts that are laid out differently. */
export interface RowParts {
  readonly label: string | null;
  /** The first row in the original order. */
  readonly firstRow: ComparedRow | undefined;
  /** Stated by all roles. */
  readonly all: readonly ComparedRow[];
  /** Stated by some roles only. */
  readonly only: readonly ComparedRow[];
}

/** Splits rows where the label or the group changes. */
export function rowParts(rows: readonly ComparedRow[]): RowParts[] {
  const chunks: ComparedRow[][] = [];
  for (const row of rows) {
    const last = chunks.at(-1);
    if (last?.[0] && hasSameLabel(last[0], row)) last.push(row);
    else chunks.push([row]);
  }
  return chunks.map((chunk) => ({
    label: chunk[0] ? displayLabel(chunk[0]) : null,
    firstRow: chunk[0],
    all: chunk.filter(({ status }) => status !== 'only'),
    only: chunk.filter(({ status }) => status === 'only'),
  }));
}

function hasSameLabel(left: ComparedRow, right: ComparedRow): boolean {
  return left.label === right.label && left.group?.title === right.group?.title;
}

/** The row's label without what its group already says. */
export function displayLabel({ label, group }: ComparedRow): string | null {
  return group === null ? label : group.label;
}
