import { UserError } from '../../model/errors.js';
import { compareKeys } from './compare-keys.js';
import { foldWords } from './fold-words.js';
import type { GatheredLevel } from './gather.js';
import { isSeniorityWord, seniorityOf, unmarked } from './seniority.js';

/** The levels of a role, lowest first, and what decided it. */
export interface OrderedLevels {
  readonly levels: readonly GatheredLevel[];
  /** What names and numbers did not decide: the order of the steps at which levels rate the same criteria, or the order of the file. */
  readonly guessedBy: 'ratings' | 'file' | null;
}

/**
 * Orders levels by what the user said, their numbers, their words of seniority and, among equals, by their ratings or else as they stand in the file.
 * @param rating how highly a level rates what it asks for; null if it is not rated
 * @param isListed whether each level has many rows, so that the file may well list levels by the alphabet
 * @throws UserError if nothing decides and the levels stand in the order of the alphabet
 */
export function orderLevels(
  role: string,
  levels: readonly GatheredLevel[],
  given: readonly string[],
  rating: (level: GatheredLevel) => number | null,
  isListed: boolean,
): OrderedLevels {
  const places = given.map(foldWords);
  const placeOf = ({ name }: GatheredLevel): number => places.indexOf(foldWords(name));
  const ratings = new Map(levels.map((level) => [level, rating(level)]));
  const byRating: Order = (a, b) => (ratings.get(a) ?? 0) - (ratings.get(b) ?? 0);
  const isRated = (a: GatheredLevel, b: GatheredLevel): boolean =>
    ratings.get(a) !== null && ratings.get(b) !== null && Math.abs(byRating(a, b)) > 1e-9;
  const tracks = codeOrder(levels);
  if (tracks && places.length === 0) return { levels: tracks, guessedBy: 'file' };
  const keys = new Map(sortKeys(role, levels).map((key, index) => [levels[index], key]));
  const keyOf = (level: GatheredLevel): readonly number[] => keys.get(level) ?? [];
  // Some companies hire associates below juniors, others above.
  const isAssociateLower = (a: GatheredLevel, b: GatheredLevel): boolean =>
    keyOf(a)[1] === juniorRank && keyOf(b)[1] === associateRank && isRated(a, b) && byRating(a, b) > 0;
  const byName: Order = (a, b) => {
    // Those that the user ordered are in that order, whatever their names say.
    if (placeOf(a) >= 0 && placeOf(b) >= 0) return placeOf(a) - placeOf(b);
    if (isAssociateLower(a, b)) return 1;
    return isAssociateLower(b, a) ? -1 : compareKeys(keyOf(a), keyOf(b));
  };
  const isDecidedBy = (decides: (a: GatheredLevel, b: GatheredLevel) => boolean): boolean =>
    levels.every((a, index) => levels.slice(index + 1).every((b) => decides(a, b)));
  // Of a charge nurse and a staff nurse, words do not tell who is higher.
  const ownWords = levelsOfOwnWords(role, levels);
  const isOpen = (a: GatheredLevel, b: GatheredLevel): boolean =>
    ownWords.has(a) && isPlain(keyOf(a)) && (keyOf(b)[1] ?? 0) >= seniorRank && (keyOf(b)[1] ?? 0) < headRank && placeOf(a) < 0;
  const isNamed = (a: GatheredLevel, b: GatheredLevel): boolean => byName(a, b) !== 0 && !isOpen(a, b) && !isOpen(b, a);
  if (isDecidedBy(isNamed)) {
    const isSettled =
      isDecidedBy((a, b) => !isAssociateLower(a, b) && !isAssociateLower(b, a)) || levels.every((level) => placeOf(level) >= 0);
    return { levels: levels.toSorted(byName), guessedBy: isSettled ? null : 'ratings' };
  }
  const isDecided = isDecidedBy((a, b) => isNamed(a, b) || isRated(a, b));
  const hasOpen = levels.some((a) => levels.some((b) => isOpen(a, b)));
  if ((!isListed || (hasOpen && !isAlphabetical(levels))) && places.length === 0) {
    const inColumns = columnOrder(levels, keyOf, ownWords, isDecided ? byRating : null);
    if (inColumns) return { levels: inColumns, guessedBy: 'file' };
  }
  if (!isDecided && isListed && levels.every((level) => keyOf(level)[1] === unmarked) && isAlphabetical(levels))
    throw unknownOrder(role, levels);
  return {
    levels: levels.toSorted((a, b) => byName(a, b) || (isDecided ? byRating(a, b) : 0)),
    guessedBy: isDecided ? 'ratings' : 'file',
  };
}

/** Levels with codes of several series, `IC1 IC2 M1`: one series after the other, as they begin in the file; null if they are not all such. */
function codeOrder(levels: readonly GatheredLevel[]): readonly GatheredLevel[] | null {
  const codes = new Map(levels.map((level) => [level, seniorityOf(level.name)]));
  const prefixes = [...new Set([...codes.values()].map(({ prefix }) => prefix))];
  if (prefixes.length < 2 || !levels.every(({ name }) => /^\p{L}{1,4}[-.]?\d/u.test(name))) return null;
  const keyOf = (level: GatheredLevel): number[] => [
    prefixes.indexOf(codes.get(level)?.prefix ?? ''),
    ...(codes.get(level)?.numbers ?? []),
  ];
  return levels.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
}

type Order = (a: GatheredLevel, b: GatheredLevel) => number;

const [juniorRank, associateRank, seniorRank] = [4, 5, 8];

/** Whether a level is no manager and has neither a number nor a word of seniority. */
function isPlain(key: readonly number[]): boolean {
  return key[0] === 0 && key[1] === unmarked && (key[2] ?? 0) === 0;
}

/** The levels with a word that is neither in the name of the role nor in that of another level. */
function levelsOfOwnWords(role: string, levels: readonly GatheredLevel[]): ReadonlySet<GatheredLevel> {
  const counts = new Map<string, number>();
  for (const name of [role, role, ...levels.map((level) => level.name)])
    for (const word of new Set(foldWords(name).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const hasOwn = ({ name }: GatheredLevel): boolean =>
    foldWords(name)
      .split(' ')
      .some((word) => counts.get(word) === 1 && !isSeniorityWord(word));
  return new Set(levels.filter(hasOwn));
}

/**
 * People put columns in order, lowest or highest first: if the levels that tell their rank are in order, so are those between them.
 * @param ownWords the levels whose names have words of their own, and so do not tell their rank without a word of seniority
 * @param byRating the order of ratings; null if these do not decide
 * @returns null if the levels that tell their rank are in no order
 */
function columnOrder(
  levels: readonly GatheredLevel[],
  keyOf: (level: GatheredLevel) => readonly number[],
  ownWords: ReadonlySet<GatheredLevel>,
  byRating: Order | null,
): readonly GatheredLevel[] | null {
  const told = levels.filter((level) => keyOf(level)[1] !== unmarked || !ownWords.has(level)).map(keyOf);
  const isFalling =
    told.length > 1 ? isSorted(told, (a, b) => compareKeys(b, a)) : byRating !== null && isSorted(levels, (a, b) => byRating(b, a));
  if (isFalling) return levels.toReversed();
  return isSorted(told, compareKeys) ? levels : null;
}

/** The numbers by which levels are sorted, the most significant first. */
function sortKeys(role: string, levels: readonly GatheredLevel[]): number[][] {
  const all = levels.map(({ name }) => seniorityOf(name));
  const codes = all.map(({ prefix, numbers }) => ({ prefix, numbers }));
  const isNumbered =
    all.every(({ numbers }) => numbers.length > 0) &&
    new Set(codes.map(({ prefix }) => prefix)).size === 1 &&
    new Set(codes.map(({ numbers }) => numbers.join('.'))).size === levels.length;
  if (isNumbered) return all.map(({ numbers }) => [0, 0, ...numbers]);
  const nouns = levels.map(({ name }) => foldWords(name).split(' '));
  // Of analysts and managers on one ladder, the managers are higher.
  const managers = nouns.map((words) => words.some((word) => managerWords.has(word)));
  const areBoth = managers.includes(true) && managers.some((isManager, index) => !isManager && (all[index]?.rank ?? 0) < headRank);
  return all.map(({ rank, numbers }, index) => {
    const extra = (nouns[index] ?? []).filter((word) => !isSeniorityWord(word)).length;
    const isBare = rank === unmarked && foldWords(levels[index]?.name ?? '') === foldWords(role);
    const tier = rank >= headRank ? 2 : Number(areBoth && managers[index] === true);
    const hasWords = rank !== unmarked || isBare;
    return [tier, rank, ...(numbers.length > 0 ? numbers : [0]), hasWords && rank !== unmarked ? extra : 0];
  });
}

const managerWords = new Set('manager managerin gerente gestionnaire'.split(' '));

/** The rank of heads of departments, who are above managers. */
const headRank = 14;

function isSorted<Value>(values: readonly Value[], order: (a: Value, b: Value) => number): boolean {
  return values.every((value, index) => index === 0 || order(values[index - 1] ?? value, value) <= 0);
}

function isAlphabetical(levels: readonly GatheredLevel[]): boolean {
  return levels.length > 2 && levels.every(({ name }, index) => index === 0 || foldWords(levels[index - 1]?.name ?? '') <= foldWords(name));
}

function unknownOrder(role: string, levels: readonly GatheredLevel[]): UserError {
  const names = levels.map(({ name }) => (name.length > 60 ? `${name.slice(0, 59)}…` : name));
  return new UserError(`${role}: which of its levels is the lowest? They stand in the order of the alphabet: ${names.join(', ')}`, {
    hint: `Name them, the lowest first: --map levels="${names.join(',')}".`,
  });
}
