import { UserError } from '../model/errors.js';
import type { Role } from '../model/role.js';
import { didYouMean } from '../spelling.js';

/** The first and the last level to show, each by its id or else by its place, from 1. */
export interface LevelRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Returns the levels of a ladder from one to another, both included.
 * @param levels the lowest first
 * @throws UserError if there is no such level, or the first is above the last.
 */
export function levelsBetween(levels: readonly Role[], { from, to }: LevelRange): readonly Role[] {
  const first = from === undefined ? 0 : placeOf(levels, from, '--from');
  const last = to === undefined ? levels.length - 1 : placeOf(levels, to, '--to');
  if (first > last)
    throw new UserError(`--from ${from} is above --to ${to}`, { hint: `Its levels, the lowest first: ${idsOf(levels).join(', ')}.` });
  return levels.slice(first, last + 1);
}

/** The index of a level, from 0. */
function placeOf(levels: readonly Role[], name: string, option: string): number {
  const ids = idsOf(levels);
  const byId = ids.findIndex((id) => id.toLowerCase() === name.trim().toLowerCase());
  if (byId >= 0) return byId;
  const byPlace = /^[1-9]\d*$/.test(name.trim()) ? Number(name) - 1 : -1;
  if (byPlace >= 0 && byPlace < levels.length) return byPlace;
  const hint = didYouMean(name, ids) ?? `Its levels: ${ids.join(', ')}.`;
  throw new UserError(`${option}: ${levels[0]?.id ?? 'the role'} has no level ${name}`, { hint });
}

function idsOf(levels: readonly Role[]): string[] {
  return levels.map(({ level }) => level ?? '');
}
