import { foldAccents } from '../../fold-accents.js';
import type { ListedRole } from '../../model/role.js';
import type { NameCandidate } from '../../names/index.js';
import type { Folder } from '../../roles/folder.js';
import { bundledNames, indexNames } from '../../roles/guess-roles.js';
import type { RoleList } from '../../roles/name-index.js';
import { openFields } from '../../roles/role-fields.js';
import { leftOutNote } from './left-out-note.js';

/** A role that can be picked. */
export interface PickableRole {
  readonly id: string;
  readonly title: string;
  readonly isOwn: boolean;
}

/** A role that was found by what was typed. */
export interface FoundRole {
  readonly role: PickableRole;
  /** The name by which it was found, if that says more than its title. */
  readonly alias: string | null;
}

export interface RoleFinder {
  /** How many roles there are. */
  readonly count: number;
  /** Which of the user's own files are not among them; null if all are. */
  readonly note: string | null;
  /** The roles that may be meant, the likeliest first, one's own before others; with nothing typed, the most common ones. */
  find(typed: string): readonly FoundRole[];
}

/** Finds roles while somebody types, which takes a few milliseconds. */
export function openRoleFinder({ roles, faulty }: Pick<RoleList, 'roles' | 'faulty'>, folders: readonly Folder[]): RoleFinder {
  const { workersIn } = openFields(folders);
  const findable = roles.map((role) => toFindable(role, workersIn(role))).sort(byPeople);
  const byId = new Map(findable.map((each) => [each.role.id, each]));
  const own = roles.filter(({ origin }) => origin !== 'bundled');
  const indexes = [bundledNames(folders.find(({ packed }) => packed)), own.length > 0 ? indexNames(own) : null];
  const findNames = (typed: string): NameCandidate[] => indexes.flatMap((index) => index?.find(typed, mostFound) ?? []);
  return {
    count: roles.length,
    note: leftOutNote(faulty),
    find: (typed) => {
      const words = wordsOf(typed);
      if (words.length === 0) return ownFirst(findable.map(({ role }) => ({ role, alias: null }))).slice(0, mostFound);
      const named = findNames(typed).flatMap((candidate) => toNamed(candidate, byId));
      const begun = findable.flatMap((each) => toBegun(each, words)).sort((a, b) => b.score - a.score);
      const groups = [named.filter(({ isSure }) => isSure), begun, named.filter(({ isSure }) => !isSure)];
      return ownFirst(distinct(groups.flat())).slice(0, mostFound);
    },
  };
}

/** More than anybody scrolls through; one more letter is faster. */
const mostFound = 50;

interface FindableRole {
  readonly role: PickableRole;
  /** How many people work in it. */
  readonly people: number;
  readonly names: readonly { readonly name: string; readonly words: readonly string[] }[];
}

function toFindable({ id, title, aliases, origin }: ListedRole, people: number): FindableRole {
  const names = [title, id, ...aliases].map((name) => ({ name, words: wordsOf(name) }));
  return { role: { id, title, isOwn: origin !== 'bundled' }, people, names };
}

function byPeople(a: FindableRole, b: FindableRole): number {
  return b.people - a.people || (a.role.title < b.role.title ? -1 : 1);
}

/** Splits a text into words, as they are typed: without case, accents and punctuation. */
function wordsOf(text: string): string[] {
  return foldAccents(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}+#]+/u)
    .filter((word) => word !== '');
}

interface Scored extends FoundRole {
  readonly score: number;
}

/** Finds a role by a name whose words begin as what was typed does: `data sc` is a Data Scientist. The more people work in it, the likelier. */
function toBegun({ role, people, names }: FindableRole, typed: readonly string[]): Scored[] {
  const matching = names.find(({ words }) => typed.every((word) => words.some((each) => each.startsWith(word))));
  // Some scripts write words without spaces between them.
  const phrase = typed.join(' ');
  const within = matching ?? (/[^\0-\x7f]/.test(phrase) ? names.find(({ words }) => words.join(' ').includes(phrase)) : undefined);
  if (!within) return [];
  const isTitle = within.name === role.title || within.name === role.id;
  const startsAlike = within.words[0]?.startsWith(typed[0] ?? '') === true;
  const score = Math.log10(1 + people) + (isTitle ? 10 : 0) + (startsAlike ? 0.25 : 0) - (matching ? 0 : 20);
  return [{ role, alias: isTitle ? null : aliasBeside(role, within.name), score }];
}

/** Of a role that is found by what its names say, whether that is sure enough to come before names that only begin alike. */
function toNamed({ id, by, name }: NameCandidate, roles: ReadonlyMap<string, FindableRole>): (FoundRole & { readonly isSure: boolean })[] {
  const role = roles.get(id)?.role;
  if (!role) return [];
  return [{ role, alias: name === role.id ? null : aliasBeside(role, name), isSure: by !== 'words' && by !== 'spelling' }];
}

/** Null if the title has all of its words. */
function aliasBeside({ title }: PickableRole, name: string): string | null {
  const words = new Set(wordsOf(title));
  return wordsOf(name).every((word) => words.has(word)) ? null : name;
}

/** Of each role the first place at which it was found. */
function distinct(found: readonly FoundRole[]): FoundRole[] {
  const seen = new Set<string>();
  return found.filter(({ role: { id } }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

function ownFirst(found: readonly FoundRole[]): FoundRole[] {
  return [...found.filter(({ role }) => role.isOwn), ...found.filter(({ role }) => !role.isOwn)];
}
