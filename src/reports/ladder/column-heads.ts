import type { Ladder, LadderLevelSummary } from '../../model/ladder.js';
import type { LadderBlockColumn } from '../../model/report.js';

/** What stands above each column: its number, and its title without the words that the titles of all levels share. */
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

function namesInTrack({ columns }: Ladder, track: number): (LevelName | null)[] {
  return namesOf(columns.map(({ levels }) => levels[track] ?? null));
}

/** The ids of the levels if they have figures, `3` or `IC3`; for words such as `senior`, which the titles say already, the places. */
function numbersOf({ columns }: Ladder): string[] {
  const ids = columns.map(({ levels }) => [...new Set(levels.flatMap((level) => level?.id ?? []))]);
  const haveFigures = ids.flat().every((id) => /\d/.test(id));
  return columns.map(({ place }, column) => (haveFigures ? (ids[column] ?? []).join(' / ') : String(place)));
}

/** The name of a level in its track: without the shared words, and its whole title. */
interface LevelName {
  readonly short: string;
  readonly whole: string;
}

/** For each level of a track, its name. The whole titles are empty if no level has a word of its own, because then they tell nothing. */
function namesOf(levels: readonly (LadderLevelSummary | null)[]): (LevelName | null)[] {
  const titles = levels.map((level) => (level ? bareTitle(level) : null));
  const stated = titles.flatMap((title) => (title === null ? [] : [new Set(wordsOf(title).map(wordKey))]));
  const isShared = (word: string): boolean => stated.length > 1 && stated.every((words) => words.has(wordKey(word)));
  const rests = titles.map((title) => (title === null ? '' : withoutWords(title, isShared)));
  const ownNames = rests.map((rest, place) => (isNumber(rest, levels[place]) ? '' : rest));
  const isTold = ownNames.some((name) => name !== '');
  return titles.map((title, place) => (title === null ? null : { short: ownNames[place] ?? '', whole: isTold ? title : '' }));
}

/** Of two tracks that name a level differently, both names; where neither has a word of its own, the words that their titles share. */
function joinNames(names: readonly LevelName[]): string {
  const [first, second] = names;
  if (names.length === 2 && first && second && first.short === '' && second.short === '') {
    const shared = new Set(wordsOf(second.whole).map(wordKey));
    const common = withoutWords(first.whole, (word) => !shared.has(wordKey(word)));
    if (common !== '') return common;
  }
  return [...new Set(names.map(({ short, whole }) => (short === '' ? whole : short)))].filter((name) => name !== '').join(' / ');
}

/** Whether a name is the id of the level, which stands above it anyway. */
function isNumber(name: string, level: LadderLevelSummary | null | undefined): boolean {
  return /\d/.test(name) && name.toLowerCase() === level?.id.toLowerCase();
}

/** A level without a title of its own has the role's, with its id. */
function bareTitle({ title, id }: LadderLevelSummary): string {
  const end = ` (${id})`;
  return title.endsWith(end) ? title.slice(0, -end.length) : title;
}

function withoutWords(title: string, isLeftOut: (word: string) => boolean): string {
  return wordsOf(title)
    .filter((word) => !isLeftOut(word))
    .join(' ')
    .replace(/[,;:–-]+$/, '')
    .trim();
}

function wordsOf(title: string): string[] {
  return title.split(/\s+/).filter((word) => word !== '');
}

/** `Engineer,` and `engineer` are one word. */
function wordKey(word: string): string {
  return word.toLowerCase().replace(/[,;:]$/, '');
}
