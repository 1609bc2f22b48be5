import type { LevelJoin } from '../../model/ladder.js';
import { UserError } from '../../model/errors.js';
import type { Role } from '../../model/role.js';
import type { Places, Track } from './track.js';

export interface Columns {
  readonly places: readonly Places[];
  /** Null for one track. */
  readonly joinedBy: LevelJoin | null;
}

/**
 * Sets the levels of one track or two side by side, in the order of both. A level of one track stands beside that of the other which has its id, or which
 * either of them says is the same. If there is none of these, all levels of the first track come before those of the second.
 * @throws UserError if a level is the same as two of the other track, or if joined levels are not in the same order in both.
 */
export function columnsOf([left, right]: readonly [Track, Track?]): Columns {
  if (!right) return { places: left.levels.map((_, place) => [place]), joinedBy: null };
  const joined = joinedPlaces(left, right);
  checkOneToOne(joined, left, right);
  checkOrder(joined, left, right);
  return { places: mergeLevels(joined, left.levels.length, right.levels.length), joinedBy: joined.length > 0 ? 'id' : 'nothing' };
}

/** The places of a level of the first track and one of the second. */
type Joined = readonly [left: number, right: number];

/** Every pair of levels that are the same, by the place of the first. What a level says itself comes before equal ids: two companies may both count from 1. */
function joinedPlaces(left: Track, right: Track): Joined[] {
  const all = left.levels.flatMap((_, i) => right.levels.map((__, j): Joined => [i, j]));
  const declared = all.filter(([i, j]) => declares(left, i, right, j) || declares(right, j, left, i));
  const isOpen = ([i, j]: Joined): boolean => declared.every(([a, b]) => a !== i && b !== j);
  const byId = all.filter((pair) => isOpen(pair) && isSameId(left.levels[pair[0]]?.level, right.levels[pair[1]]?.level));
  return [...declared, ...byId].sort(([a, b], [c, d]) => a - c || b - d);
}

/** Whether a level says that it is the same as one of another role: `IC4`, or `manager@M2`. */
function declares(track: Track, place: number, other: Track, otherPlace: number): boolean {
  const sameAs = ladderLevel(track.levels[place])?.sameAs ?? [];
  const otherId = other.levels[otherPlace]?.level ?? '';
  return sameAs.some((name) => isSameId(name, otherId) || isSameId(name, `${other.role.id}@${otherId}`));
}

function ladderLevel(role: Role | undefined): Role['ladder'][number] | undefined {
  return role?.ladder.find(({ id }) => id === role.level);
}

function isSameId(left: string | null | undefined, right: string | null | undefined): boolean {
  return typeof left === 'string' && typeof right === 'string' && left.toLowerCase() === right.toLowerCase();
}

function checkOneToOne(joined: readonly Joined[], left: Track, right: Track): void {
  for (const [index, [i, j]] of joined.entries()) {
    const other = joined.slice(index + 1).find(([a, b]) => a === i || b === j);
    if (!other) continue;
    const [one, two] =
      other[0] === i
        ? [nameOf(left, i), [nameOf(right, j), nameOf(right, other[1])]]
        : [nameOf(right, j), [nameOf(left, i), nameOf(left, other[0])]];
    throw new UserError(`${one} is the same as both ${two.join(' and ')}`, {
      hint: 'A level stands beside one level of the other track, so leave one of the two out of same-as.',
    });
  }
}

function checkOrder(joined: readonly Joined[], left: Track, right: Track): void {
  for (const [index, [i, j]] of joined.entries()) {
    const next = joined[index + 1];
    if (!next || next[1] > j) continue;
    const pairs = [`${nameOf(left, i)} is ${nameOf(right, j)}`, `${nameOf(left, next[0])} is ${nameOf(right, next[1])}`];
    throw new UserError(`the levels that are the same are in another order in ${right.role.id}: ${pairs.join(', and ')}`, {
      hint: 'Levels are the same by their ids, or by same-as in either file. Correct one of the two.',
    });
  }
}

function nameOf({ role, levels }: Track, place: number): string {
  return `${role.id}@${levels[place]?.level ?? ''}`;
}

/** Puts the levels between two joined ones after the first of these: those of the first track, then those of the second. */
function mergeLevels(joined: readonly Joined[], leftCount: number, rightCount: number): Places[] {
  const ends: readonly Joined[] = [...joined, [leftCount, rightCount]];
  return ends.flatMap(([i, j], index): Places[] => {
    const [a, b] = index === 0 ? [0, 0] : [joined[index - 1]![0] + 1, joined[index - 1]![1] + 1];
    const alone = [...range(a, i).map((place): Places => [place, null]), ...range(b, j).map((place): Places => [null, place])];
    return index < joined.length ? [...alone, [i, j]] : alone;
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}
