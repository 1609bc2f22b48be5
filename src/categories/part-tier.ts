import type { Entry } from '../model/role.js';
import { areOfOneSubject, readExperience } from './experience.js';
import { type Name, areSameNames, nameKeys } from './name-keys.js';
import { isProductList } from './name-lists.js';
import { type NamedRequirement, namedRequirement } from './named-requirement.js';
import { withExamples } from './required-names.js';
import { sharedKeyTier } from './shared-key-tier.js';
import type { EntryLists, EntryPosition, Tier } from './tier.js';

/**
 * Matches an entry that asks for several names, or for one in a sentence, with an entry that states one of them: `JavaScript / TypeScript` and
 * `TypeScript`, `Strong SQL` and `SQL`. The more of the names both state, the earlier they match.
 */
export function partTier(attributeOf: (entry: Entry) => string): Tier {
  const listOf = (entry: Entry, category: string): string => attributeOf(entry) || category;
  const keysOf = (entry: Entry, category: string): readonly string[] => keysToMeet(entry, listOf(entry, category));
  const tier = sharedKeyTier('part', (entry, category) => keysOf(entry, category).map((key) => `${attributeOf(entry)}\n${key}`));
  const keysOfAll = onceForList((entries, category) => new Set(entries.flatMap((entry) => keysOf(entry, category))));
  const hasRequirements = onceForList((entries, category) =>
    entries.some((entry) => requirementOf(entry, listOf(entry, category)) !== null),
  );
  return {
    by: 'part',
    candidates: (lists, isOpen, category) => {
      if (!asksForNames(category) || !lists.some((entries) => hasRequirements(entries, category))) return [];
      const sideOf = (position: EntryPosition): Side => sideAt(position, lists, (entries) => keysOfAll(entries, category), (entry) => listOf(entry, category)); // prettier-ignore
      return tier.candidates(lists, isOpen, category).flatMap((candidate) => {
        const score = sharedPart(sideOf(candidate.left), sideOf(candidate.right));
        return score === 0 ? [] : [{ ...candidate, score }];
      });
    },
  };
}

/** Whether entries of a category ask for something that may be met in part; duties that mention a product are done, not had. */
export function asksForNames(category: string): boolean {
  return !otherCategories.has(category);
}

const otherCategories = new Set(['summary', 'duties', 'environment', 'interests', 'pay', 'terms', 'benefits', 'outlook']);

/** What an entry requires by name; null if it is one name, or a sentence of another sort. What is rated and may be one name is one. */
export function requirementOf(entry: Entry, list: string): NamedRequirement | null {
  return namedRequirement(entry.cell.text, isProductList(list), isRated(entry));
}

/** Whether an entry states how much of it a role has. Its name then says what the figure measures, under that heading alone. */
export function isRated({ cell }: Entry): boolean {
  return cell.level !== undefined || cell.importance !== undefined;
}

function keysToMeet(entry: Entry, list: string): readonly string[] {
  const [{ text }, requirement] = [entry.cell, requirementOf(entry, list)];
  if (requirement === null) return text.length > maxNameLength ? [] : nameKeys(text);
  const keys = withExamples(requirement.names).flatMap((name) => name.keys);
  return requirement.experience === null ? keys : [...keys, 'experience'];
}

const maxNameLength = 60;

/** Answers a question about the entries of one category once. */
function onceForList<Answer>(answer: (entries: readonly Entry[], category: string) => Answer): typeof answer {
  const cache = new WeakMap<readonly Entry[], { readonly answer: Answer }>();
  return (entries, category) => {
    const known = cache.get(entries) ?? { answer: answer(entries, category) };
    cache.set(entries, known);
    return known.answer;
  };
}

/** An entry that may match another one. */
interface Side {
  readonly text: string;
  readonly requirement: NamedRequirement | null;
  /** The keys of all names in its list. */
  readonly listed: ReadonlySet<string>;
}

function sideAt(
  { role, entry: index }: EntryPosition,
  lists: EntryLists,
  keysOfAll: (entries: readonly Entry[]) => ReadonlySet<string>,
  listOf: (entry: Entry) => string,
): Side {
  const entries = lists[role]!;
  const entry = entries[index]!;
  return { text: entry.cell.text, requirement: requirementOf(entry, listOf(entry)), listed: keysOfAll(entries) };
}

/** Which part of the names that either text has both have, 0 to 1; of two lengths of experience, which part the shorter is of the longer. */
function sharedPart(left: Side, right: Side): number {
  if (left.requirement === null && right.requirement === null) return 0;
  const [x, y] = [readExperience(left.text).experience, readExperience(right.text).experience];
  if (x !== null && y !== null) return areOfOneSubject(x, y) ? Math.min(x.months, y.months) / Math.max(x.months, y.months, 1) : 0;
  if (!mayList(left, right) || !mayList(right, left)) return 0;
  const [these, those] = [namesOf(left), namesOf(right)];
  const shared = Math.min(countShared(these, those), countShared(those, these));
  return shared / (these.length + those.length - shared);
}

/** What may be one name or a list, such as `Sales and marketing`, is a list if the other role lists all of it. */
function mayList({ requirement }: Side, { listed }: Side): boolean {
  return requirement === null || requirement.isCertain || requirement.names.every(({ keys }) => keys.some((key) => listed.has(key)));
}

/** Each name with its examples. */
function namesOf({ requirement, text }: Side): readonly (readonly Name[])[] {
  return requirement?.names.map((name) => withExamples([name])) ?? [[{ text, keys: nameKeys(text) }]];
}

function countShared(names: readonly (readonly Name[])[], others: readonly (readonly Name[])[]): number {
  const all = others.flat();
  return names.filter((name) => name.some((each) => all.some((other) => areSameNames(each, other)))).length;
}
