import type { CategoryKind } from '../categories/kind.js';
import { canonicalSpellings, normalizeText } from '../categories/normalize.js';
import { type Counts, type Delta, type Row, type Status, statuses } from '../model/comparison.js';
import { isSameScale } from '../categories/scale.js';
import type { Entry, Scale } from '../model/role.js';
import type { AlignedGroup } from './align.js';

/** What a group of aligned entries says of the roles; `isLadder` where these are levels of one role. */
export function toRow(group: AlignedGroup, kind: CategoryKind, isLadder: boolean): Row {
  const stated = group.entries.filter((entry) => entry !== null);
  const delta = stated.length > 1 ? (kind.difference(stated) ?? (isLadder ? kind.rewording(stated) : null)) : null;
  return {
    status: statusOf(group, stated, delta),
    label: labelOf(stated, kind),
    match: group.match,
    delta,
    scale: scaleOf(stated, kind),
    cells: group.entries.map((entry) => entry?.cell ?? null),
  };
}

function scaleOf(stated: readonly Entry[], kind: CategoryKind): Scale | null {
  let scale: Scale | null | undefined;
  for (const entry of stated) {
    if (kind.valueOn(entry.scale, entry.cell) === null) continue;
    if (scale !== undefined && !isSameScale(entry.scale, scale)) return null;
    scale ??= entry.scale;
  }
  return scale ?? null;
}

function statusOf({ entries, match }: AlignedGroup, stated: readonly Entry[], delta: Delta | null): Status {
  if (stated.length < entries.length) return 'only';
  if (delta) return 'different';
  // An id or an alias declares that two wordings are one thing; a shared code or the wording itself only suggests it.
  const isJudged = match?.by === 'wording' || match?.by === 'code';
  return isJudged && new Set(stated.map((entry) => normalizeText(entry.cell.text))).size > 1 ? 'similar' : 'same';
}

function labelOf(stated: readonly Entry[], kind: CategoryKind): string | null {
  const first = stated[0]?.label ?? null;
  if (stated.length === 1 || stated.every(({ label }) => label === first)) return first;
  const labels = stated.flatMap((entry) => (entry.label === null ? [] : [[kind.labelKey(entry) ?? '', entry.label] as const]));
  return [...canonicalSpellings(labels).values()].join(' / ');
}

export function countRows(rows: readonly Row[], roleCount: number): Counts {
  const of = { same: 0, similar: 0, different: 0, only: 0 };
  const only = Array.from({ length: roleCount }, () => 0);
  for (const { status, cells } of rows) {
    of[status] += 1;
    if (status === 'only') cells.forEach((cell, role) => cell && (only[role] = (only[role] ?? 0) + 1));
  }
  return { same: of.same, similar: of.similar, different: of.different, only };
}

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
