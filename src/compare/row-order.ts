import { type Row, statuses } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import type { Group } from './align.js';

export interface AlignedRow {
  readonly group: Group;
  readonly row: Row;
}

/**
 * Rows of one label together, as the files have the labels; within a label by what the row says, then as the files have
 * the items, those of the first role before those of the second. Swapping two roles swaps their `only` rows and no others.
 */
export function inRowOrder(rows: readonly AlignedRow[], lists: readonly (readonly Entry[])[]): AlignedRow[] {
  const places = lists.map((entries) => new Map(entries.map((entry, index) => [entry, index])));
  const placesOf = ({ group }: AlignedRow): (number | null)[] =>
    group.entries.map((entry, role) => (entry ? (places[role]?.get(entry) ?? 0) : null));
  const labelPlace = meanPlaces(rows, placesOf);
  const ranked = rows.map((aligned) => {
    const { row } = aligned;
    const stated = placesOf(aligned);
    const first = row.status === 'only' ? stated.findIndex((place) => place !== null) : -1;
    const text = row.cells
      .map((cell) => cell?.text ?? '')
      .sort()
      .join('\n');
    return {
      aligned,
      text,
      label: row.label ?? '',
      rank: [labelPlace.get(row.label) ?? 0, statuses.indexOf(row.status), first, mean(stated)],
    };
  });
  return ranked
    .sort((a, b) => compareRanks(a.rank, b.rank) || compareText(a.label, b.label) || compareText(a.text, b.text))
    .map(({ aligned }) => aligned);
}

function meanPlaces(rows: readonly AlignedRow[], placesOf: (row: AlignedRow) => (number | null)[]): Map<string | null, number> {
  const byLabel = new Map<string | null, (number | null)[]>();
  for (const aligned of rows) {
    const places = byLabel.get(aligned.row.label) ?? [];
    byLabel.set(aligned.row.label, places);
    places.push(...placesOf(aligned));
  }
  return new Map([...byLabel].map(([label, places]) => [label, label === null ? 0 : mean(places)]));
}

function mean(places: readonly (number | null)[]): number {
  const stated = places.filter((place) => place !== null);
  return stated.reduce((sum, place) => sum + place, 0) / stated.length;
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  return left.map((rank, index) => rank - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
