import type { CategoryKind } from '../categories/kind.js';
import type { Delta } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import type { AlignedGroup } from './align.js';

/**
 * Returns how aligned entries differ; null if they do not. What the roles state elsewhere as evidence does not differ from the row; nor does the wording
 * of what is judged by the names in it, except under one id.
 */
export function differenceIn({ entries, match }: AlignedGroup, kind: CategoryKind, isLadder: boolean): Delta | null {
  const stated = entries.filter((entry) => entry !== null).filter(({ cell }) => cell.elsewhere === undefined);
  if (stated.length < 2) return null;
  const delta = kind.difference(stated, isLadder);
  const isWording = delta?.changed?.every((field) => field === 'text');
  return match?.by === 'part' && !isLadder && isWording && !shareId(stated) ? null : delta;
}

function shareId(entries: readonly Entry[]): boolean {
  const ids = entries.flatMap(({ cell }) => ('id' in cell && cell.id !== undefined ? [cell.id] : []));
  return new Set(ids).size < ids.length;
}
