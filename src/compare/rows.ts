import { hasOtherValues } from '../categories/delta.js';
import type { CategoryKind } from '../categories/kind.js';
import { openRolesIn } from '../categories/open-roles.js';
import { canonicalSpellings, normalizeText } from '../categories/normalize.js';
import { isSameScale } from '../categories/scale.js';
import type { Counts, Row, Status } from '../model/comparison.js';
import type { Entry, Scale } from '../model/role.js';
import type { ComparedGroup } from './align-category.js';
import { type SourcesByRole, isWithinMargin } from '../categories/rating-margin.js';

/** What it takes to tell whether two entries differ, besides what they state. */
interface RowContext {
  /** The category's id. */
  readonly category: string;
  readonly kind: CategoryKind;
  readonly sources: SourcesByRole;
}

/** Makes the row of a group of aligned entries. */
export function toRow(group: ComparedGroup, context: RowContext): Row {
  const { kind } = context;
  const stated = group.entries.filter((entry) => entry !== null);
  return {
    status: statusOf(group, context),
    label: labelOf(stated, kind),
    match: group.match,
    delta: group.delta,
    scale: scaleOf(stated, kind),
    cells: group.entries.map((entry) => entry?.cell ?? null),
  };
}

function statusOf({ entries, match, delta }: ComparedGroup, { category, sources }: RowContext): Status {
  const stated = entries.filter((entry) => entry !== null);
  if (stated.length < entries.length) return 'only';
  const cells = entries.map((entry) => entry?.cell ?? null);
  // A note explains an item; it is shown, but another note does not make another item.
  if (delta && hasOtherValues(delta) && !isWithinMargin(delta, cells, category, sources)) return 'different';
  // An alias declares that two wordings mean the same thing; a shared code or the wording itself only suggests it.
  if (match?.by === 'part') return 'similar';
  const isJudged = match?.by === 'wording' || match?.by === 'code';
  return isJudged && new Set(stated.map((entry) => normalizeText(entry.cell.text))).size > 1 ? 'similar' : 'same';
}

function labelOf(stated: readonly Entry[], kind: CategoryKind): string | null {
  const first = stated[0]?.label ?? null;
  if (stated.length === 1 || stated.every(({ label }) => label === first)) return first;
  const labels = stated.flatMap((entry) => (entry.label === null ? [] : [[kind.labelKey(entry) ?? '', entry.label] as const]));
  return [...canonicalSpellings(labels).values()].join(' / ');
}

/** Returns the scale of the cells that have a value on one; null if none has, or if their scales differ. */
export function scaleOf(stated: readonly Entry[], kind: CategoryKind): Scale | null {
  let scale: Scale | null | undefined;
  for (const entry of stated) {
    if (scale !== undefined && isSameScale(entry.scale, scale)) continue;
    if (kind.valueOnScale(entry.scale, entry.cell) === null) continue;
    if (scale !== undefined) return null;
    scale = entry.scale;
  }
  return scale ?? null;
}

/** Counts rows by status; `only` rows for each role that states them, if another lacks them, and for each that says nothing of them. */
export function countRows(rows: readonly Row[], stated: readonly boolean[], kind: CategoryKind): Counts {
  const openRoles = openRolesIn({ rows, stated }, kind);
  const counts = { same: 0, similar: 0, different: 0, only: 0 };
  const [only, notStated] = [stated.map(() => 0), stated.map(() => 0)];
  for (const row of rows) {
    counts[row.status] += 1;
    if (row.status !== 'only') continue;
    const isOpen = openRoles(row);
    const isLacked = row.cells.some((cell, role) => cell === null && !isOpen[role]);
    for (const [role, cell] of row.cells.entries()) {
      if (isLacked && cell && !cell.elsewhere) only[role]! += 1;
      if (isOpen[role]) notStated[role]! += 1;
    }
  }
  return { same: counts.same, similar: counts.similar, different: counts.different, only, notStated };
}
