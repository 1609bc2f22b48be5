import { UserError } from '../../model/errors.js';
import type { Role } from '../../model/role.js';
import { levelOfNumber } from '../../model/level-number.js';
import { didYouMean } from '../../spelling.js';
import type { Places, Track } from './track.js';

/** The most columns that a ladder has. */
const maxColumns = 12;

export interface LevelRange {
  /** The first level to show, by its id, its number or else its place from 1; the lowest if omitted. */
  readonly from?: string;
  /** The last level to show; the highest if omitted. */
  readonly to?: string;
}

/**
 * Returns the columns from one level to another.
 * @throws UserError if there is no such level, if the first comes after the last, and if more columns are left than a ladder has.
 */
export function chooseColumns(columns: readonly Places[], tracks: readonly Track[], range: LevelRange): readonly Places[] {
  const chosen = columnsBetween(columns, tracks, range);
  if (chosen.length > maxColumns) throw tooMany(chosen, tracks);
  return chosen;
}

/**
 * Returns the levels of a track from one to another, both included.
 * @throws UserError if there is no such level, or if the first comes after the last.
 */
export function levelsBetween(track: Track, range: LevelRange): Role[] {
  const columns = track.levels.map((_, place) => [place]);
  return columnsBetween(columns, [track], range).flatMap(([place]) => track.levels[place ?? -1] ?? []);
}

function columnsBetween(columns: readonly Places[], tracks: readonly Track[], { from, to }: LevelRange): readonly Places[] {
  const first = from === undefined ? 0 : findColumn(from, columns, tracks);
  const last = to === undefined ? columns.length - 1 : findColumn(to, columns, tracks);
  if (first > last)
    throw new UserError(`level ${from} comes after level ${to}`, { hint: `The lower one first: --from ${to} --to ${from}` });
  return columns.slice(first, last + 1);
}

/** By the id of a level or its number, of the first track before the second; else by its place. */
function findColumn(name: string, columns: readonly Places[], tracks: readonly Track[]): number {
  for (const track of tracks.keys()) {
    const found = columns.findIndex((places) => idAt(places, track, tracks)?.toLowerCase() === name.toLowerCase());
    if (found >= 0) return found;
  }
  for (const [track, { role, levels }] of tracks.entries()) {
    const named = levels.map(({ level, title }) => ({ id: level ?? '', title }));
    const place = levelOfNumber(role.id, named, name);
    if (place >= 0) return columns.findIndex((places) => places[track] === place);
  }
  const place = /^[1-9]\d*$/.test(name) ? Number(name) - 1 : -1;
  if (place >= 0 && place < columns.length) return place;
  throw unknownLevel(name, tracks);
}

function idAt(places: Places, track: number, tracks: readonly Track[]): string | null {
  const place = places[track] ?? null;
  return place === null ? null : (tracks[track]?.levels[place]?.level ?? null);
}

function unknownLevel(name: string, tracks: readonly Track[]): UserError {
  const roleIds = tracks.map(({ role }) => role.id);
  const message = roleIds.length > 1 ? `neither ${roleIds.join(' nor ')} has a level ${name}` : `${roleIds.join('')} has no level ${name}`;
  const ids = [...new Set(tracks.flatMap(({ levels }) => levels.flatMap(({ level }) => level ?? [])))];
  const suggestion = didYouMean(name, ids);
  return new UserError(message, { hint: suggestion ?? `The levels: ${ids.join(', ')}. Their places count from 1.` });
}

function tooMany(columns: readonly Places[], tracks: readonly Track[]): UserError {
  const names = [columns[0], columns[maxColumns - 1]].map((places) =>
    places ? (tracks.flatMap((_, track) => idAt(places, track, tracks) ?? [])[0] ?? '') : '',
  );
  const whose = tracks.length > 1 ? `the levels of ${tracks.map(({ role }) => role.id).join(' and ')}` : tracks[0]?.role.id;
  return new UserError(`a ladder has at most ${maxColumns} columns, and ${whose} would take ${columns.length}`, {
    hint: `Show a part of them: --from ${names[0]} --to ${names[1]}`,
  });
}
