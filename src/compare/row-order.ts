import { type Row, statuses } from '../model/comparison.js';
import type { AlignedGroup } from './alignment.js';

export interface AlignedRow {
  readonly group: AlignedGroup;
  readonly row: Row;
}

/**
 * Rows of one label together, as the files have the labels; within a label by what the row says, then as the files have
 * the items, those of the first role before those of the second. Swapping two roles swaps their `only` rows and no others.
 */
export function sortRows(rows: readonly AlignedRow[]): AlignedRow[] {
  const labelPlaces = meanPlaces(rows);
  return rows
    .map((aligned) => rank(aligned, labelPlaces))
    .sort(
      (a, b) =>
        compareRanks(a, b) ||
        compareText(a.aligned.row.label ?? '', b.aligned.row.label ?? '') ||
        compareText((a.text ??= textOf(a)), (b.text ??= textOf(b))),
    )
    .map(({ aligned }) => aligned);
}

/** What decides the place of a row, in this order. */
interface Ranked {
  readonly aligned: AlignedRow;
  readonly label: number;
  readonly status: number;
  readonly first: number;
  readonly place: number;
  /** What it says; put together where nothing else decides. */
  text?: string;
}

function rank(aligned: AlignedRow, labelPlaces: ReadonlyMap<string | null, number>): Ranked {
  const { row, group } = aligned;
  return {
    aligned,
    label: labelPlaces.get(row.label) ?? 0,
    status: statuses.indexOf(row.status),
    first: group.places.findIndex((place) => place !== null),
    place: mean(group.places),
  };
}

function compareRanks(a: Ranked, b: Ranked): number {
  return a.label - b.label || a.status - b.status || a.first - b.first || a.place - b.place;
}

function textOf({ aligned }: Ranked): string {
  return aligned.row.cells
    .map((cell) => cell?.text ?? '')
    .sort()
    .join('\n');
}

function meanPlaces(rows: readonly AlignedRow[]): Map<string | null, number> {
  const byLabel = new Map<string | null, (number | null)[]>();
  for (const { row, group } of rows) {
    if (row.label === null) continue;
    const places = byLabel.get(row.label) ?? [];
    byLabel.set(row.label, places);
    places.push(...group.places);
  }
  return new Map([...byLabel].map(([label, places]) => [label, mean(places)]));
}

function mean(places: readonly (number | null)[]): number {
  let [sum, count] = [0, 0];
  for (const place of places) {
    if (place === null) continue;
    sum += place;
    count += 1;
  }
  return sum / count;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
