import type { Ladder, LadderLevelSummary } from '../../model/ladder.js';
import type { LadderBlockColumn } from '../../model/blocks/ladder.js';
import { bareTitle } from '../level-names.js';
import { sharedEnding, shortTitles } from '../short-titles.js';

/** What stands above each column: its number, and its title without what goes without saying. */
export function columnHeads(ladder: Ladder): LadderBlockColumn[] {
  const names = ladder.tracks.map((_, track) => namesInTrack(ladder, track));
  const numbers = numbersOf(ladder);
  return ladder.columns.map(({ levels }, column) => ({
    number: numbers[column] ?? '',
    name: joinNames(names.flatMap((own) => own[column] ?? [])),
    levels: levels.map((level) => level && { title: level.title, summary: level.summary, ref: level.ref }),
  }));
}

/** For each column, what a track calls its level: without the shared words unless nothing else is left; null if it has none there. */
export function levelNames(ladder: Ladder, track: number): (string | null)[] {
  return namesInTrack(ladder, track).map(
    (name, column) => name && (name.short || name.whole || (ladder.columns[column]?.levels[track]?.title ?? '')),
  );
}

function namesInTrack({ columns, tracks }: Ladder, track: number): (LevelName | null)[] {
  return namesOf(
    columns.map(({ levels }) => levels[track] ?? null),
    tracks[track]?.title ?? '',
  );
}

/** The ids of the levels if they have figures, `3` or `IC3`; for words such as `senior`, which the titles say already, the places. */
function numbersOf({ columns }: Ladder): string[] {
  const ids = columns.map(({ levels }) => [...new Set(levels.flatMap((level) => level?.id ?? []))]);
  const haveFigures = ids.flat().every((id) => /\d/.test(id));
  return columns.map(({ place }, column) => (haveFigures ? (ids[column] ?? []).join(' / ') : String(place)));
}

/** The name of a level in its track: without the words that go without saying, and its whole title. */
interface LevelName {
  readonly short: string;
  readonly whole: string;
}

/** For each level of a track, its name. The whole titles are empty if no level has a word of its own, because then they tell nothing. */
function namesOf(levels: readonly (LadderLevelSummary | null)[], roleTitle: string): (LevelName | null)[] {
  const stated = levels.filter((level) => level !== null);
  const rests = shortTitles(stated.map(bareTitle), roleTitle);
  const names = new Map(stated.map((level, place) => [level, isNumber(rests[place] ?? '', level) ? '' : (rests[place] ?? '')]));
  const isTold = [...names.values()].some((name) => name !== '');
  return levels.map((level) => level && { short: names.get(level) ?? '', whole: isTold ? bareTitle(level) : '' });
}

/** Of two tracks that name a level differently, both names; where neither has a word of its own, the words with which both titles end. */
function joinNames(names: readonly LevelName[]): string {
  const [first, second] = names;
  if (names.length === 2 && first && second && first.short === '' && second.short === '') {
    const common = sharedEnding(first.whole, second.whole);
    if (common !== '') return common;
  }
  return [...new Set(names.map(({ short, whole }) => (short === '' ? whole : short)))].filter((name) => name !== '').join(' / ');
}

/** Whether a name is the id of the level or a number alone, as is left of `Level 2`: that stands above it anyway. */
function isNumber(name: string, { id }: LadderLevelSummary): boolean {
  return !/\p{L}/u.test(name) || (/\d/.test(name) && name.toLowerCase() === id.toLowerCase());
}
