import type { CategoryKind } from '../categories/kind.js';
import { canonicalSpellings, normalizeText } from '../categories/normalize.js';
import type { Counts, Delta, Row, Status } from '../model/comparison.js';
import { isSameScale } from '../categories/scale.js';
import type { Entry, Scale } from '../model/role.js';
import type { AlignedGroup } from './alignment.js';

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
