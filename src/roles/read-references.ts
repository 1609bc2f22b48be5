import type { FoundBy } from '../model/role.js';
import { fileById, isRoleFile } from './folder.js';
import { isForeignFile } from './foreign-file.js';
import type { RoleSources } from './role-sources.js';
import { isCode } from './unknown-role.js';

/** References to roles, as read from the words of a command line. */
export interface ReadReferences {
  readonly references: readonly string[];
  /** Whether words were joined without being asked to, which users are told. */
  readonly isJoined: boolean;
  /** Present if all words were read as one name, and are also names of several roles: `nurse midwife` is a role, and so is each word. */
  readonly orSeveral?: readonly string[];
}

/**
 * Reads references in which names of several words need no quotes: `data analyst vs data scientist` is two, and so is `data analyst data scientist`,
 * since these are names of roles. One name of all words, such as `software engineer`, is one, even where a command takes two.
 * @param most how many references the command takes at most
 */
export async function readReferences(words: readonly string[], most: number, sources: RoleSources): Promise<ReadReferences> {
  const sides = splitAtVersus(words, sources);
  if (sides.length > 1) return { references: sides, isJoined: false };
  if (words.length < 2 || (most > 1 && words.every((word) => isUnmistakable(word, sources) || isId(word, sources))))
    return { references: words, isJoined: false };
  const { names: references, orSeveral } = await likeliestNames(words, most, sources);
  return { references, isJoined: references.length < words.length, ...(orSeveral && { orSeveral }) };
}

/** Splits at `vs`, as a word or within a quoted one. */
function splitAtVersus(words: readonly string[], sources: RoleSources): string[] {
  const text = words.map((word) => (isUnmistakable(word, sources) ? word.replaceAll(' ', protectedSpace) : word)).join(' ');
  const sides = text.split(/(?<= )(?:vs\.?|versus)(?= )/i).map((side) => side.trim().replaceAll(protectedSpace, ' '));
  return sides.length > 1 && sides.every((side) => side !== '') ? sides : [];
}

/** A private-use character that no name contains. */
const protectedSpace = '\uE000';

/** A path, an id of several words, a code, a level or standard input is never a part of a name; `chef` is, in `sous chef`. */
function isUnmistakable(word: string, sources: RoleSources): boolean {
  return (
    word === '-' ||
    /[@/\\]/.test(word) ||
    isRoleFile(word) ||
    isForeignFile(word) ||
    isCode(word) ||
    (word.includes('-') && isId(word, sources))
  );
}

function isId(word: string, { library }: RoleSources): boolean {
  return fileById(library.folders, word) !== null;
}

/** A word with spaces was quoted, and so is a name of its own. */
function isQuoted(word: string): boolean {
  return word.includes(' ');
}

/** What it costs to read words as one name, by how they are found: exact names are cheapest. Names that only resemble are no reason to join words. */
const costs: Readonly<Record<FoundBy, { readonly alone: number; readonly joined: number }>> = {
  id: { alone: 1, joined: 1 },
  title: { alone: 1, joined: 1 },
  alias: { alone: 1, joined: 1 },
  occupation: { alone: 1.2, joined: 1.2 },
  reported: { alone: 1.2, joined: 1.2 },
  alternate: { alone: 1.4, joined: 1.4 },
  field: { alone: 2, joined: 2 },
  initials: { alone: 1.4, joined: Infinity },
  spelling: { alone: 2, joined: 2.5 },
  words: { alone: 3, joined: Infinity },
};

const unknownCost = 4;

/** The highest cost of an exact name, and of one that is also a field. */
const maxExactCost = 1.4;
const maxFieldCost = 2;

/** The cheapest way to read all words as names, in at most `most` of them. */
async function likeliestNames(words: readonly string[], most: number, sources: RoleSources): Promise<LikeliestNames> {
  const asTyped = most === 1 ? [words.join(' ')] : words;
  if (words.length > most * maxNameWords) return { names: asTyped };
  const wordsBetween = (from: number, to: number): string[] => withoutLinks(words.slice(from, to), from > 0, to < words.length);
  const known = new Map<string, Promise<number>>();
  const costOf = (from: number, to: number): Promise<number> => {
    const cost = known.get(`${from} ${to}`) ?? costOfName(wordsBetween(from, to), sources);
    known.set(`${from} ${to}`, cost);
    return cost;
  };
  // The cheapest reading of the first words, for each number of words and of names.
  let readings: (Reading | undefined)[] = [{ cost: 0, highest: 0, names: [] }];
  let [single, several]: (Reading | undefined)[] = [];
  for (let count = 1; count <= Math.min(most, words.length); count++) {
    const next: (Reading | undefined)[] = [];
    for (let to = count; to <= words.length; to++) {
      for (let from = Math.max(count - 1, to - maxNameWords); from < to; from++) {
        const before = readings[from];
        if (!before) continue;
        const own = await costOf(from, to);
        const cost = before.cost + own;
        const names = [...before.names, wordsBetween(from, to).join(' ')];
        if (cost < (next[to]?.cost ?? Infinity)) next[to] = { cost, highest: Math.max(before.highest, own), names };
      }
    }
    readings = next;
    const whole = next[words.length];
    if (count === 1) single = whole;
    else if (whole && whole.cost < (several?.cost ?? Infinity)) several = whole;
  }
  // Where two roles are wanted, all words are one name only if that is exact, and the words are not several exact names.
  const isSeveral = several && several.cost <= several.names.length * maxExactCost;
  const isSingle = most === 1 || (!isSeveral && (single?.cost ?? Infinity) <= maxExactCost);
  if (isSingle && single) return { names: single.names, ...(several && several.highest <= maxFieldCost && { orSeveral: several.names }) };
  return { names: several?.names ?? asTyped };
}

type LikeliestNames = Pick<ReadReferences, 'orSeveral'> & { readonly names: readonly string[] };

/** A name without an `and` or `or` that stands between it and the one before or after. An OR nurse keeps hers. */
function withoutLinks(words: readonly string[], isAfter: boolean, isBefore: boolean): string[] {
  const start = isAfter && words.length > 1 && links.has(words[0]) ? 1 : 0;
  const end = isBefore && words.length - start > 1 && links.has(words.at(-1)) ? -1 : undefined;
  return words.slice(start, end);
}

const links: ReadonlySet<string | undefined> = new Set(['and', 'or', '&']);

/** As many as the longest published name has. */
const maxNameWords = 16;

async function costOfName(words: readonly string[], sources: RoleSources): Promise<number> {
  const isJoined = words.length > 1;
  if (words.some((word) => isQuoted(word) || isUnmistakable(word, sources))) return isJoined ? Infinity : 1;
  const [best] = (await sources.library.guess(words.join(' ')))?.candidates ?? [];
  if (!best) return isJoined ? Infinity : unknownCost;
  return costs[best.by][isJoined ? 'joined' : 'alone'];
}

interface Reading {
  readonly cost: number;
  /** That of the name that costs most. */
  readonly highest: number;
  readonly names: readonly string[];
}
