import type { Category } from '../model/role.js';
import { categoryKind } from '../categories/index.js';
import { mergeCategories } from './merge-categories.js';
import type { LadderLevel } from '../model/role.js';
import { leadingRankWords, rankWords } from '../names/rank-words.js';
import { hasEntryName } from './diagnostics/check-overrides.js';

/** What a file changes at a role or a level: the inherited entries it removes, and the entries it adds or overrides. */
export interface CategoryChanges {
  readonly without: Readonly<Record<string, readonly string[]>>;
  /** The ids of the categories that it states whole, so that nothing of them is inherited. */
  readonly replaces: ReplacedCategories;
  readonly categories: readonly Category[];
}

/** `allBut` never stands in a file: it is what remains of `all` if a role leaves out a part of what a level of the extended role changes. */
export type ReplacedCategories = 'all' | readonly string[] | { readonly allBut: readonly string[] };

/** A level, with the changes of each file in the inheritance chain: those of the extended role come before the role's own. */
export interface Level {
  readonly id: string;
  readonly title: string | null;
  readonly aliases: readonly string[];
  readonly sameAs: readonly string[];
  readonly changes: readonly CategoryChanges[];
}

/** Applies the changes to the categories, one after the other. */
export function applyChanges(categories: readonly Category[], changes: readonly CategoryChanges[]): readonly Category[] {
  return changes.reduce<readonly Category[]>(
    (before, { without, replaces, categories: own }) =>
      mergeCategories(withoutNamed(before, without), own, (category) => isReplaced(category, replaces)),
    categories,
  );
}

/** Whether a category is among those that are replaced. */
export function isReplaced(category: string, replaces: ReplacedCategories): boolean {
  if (replaces === 'all') return true;
  return 'allBut' in replaces ? !replaces.allBut.includes(category) : replaces.includes(category);
}

function withoutNamed(categories: readonly Category[], without: CategoryChanges['without']): readonly Category[] {
  return categories.map((category) => {
    const names = Object.hasOwn(without, category.id) ? (without[category.id] ?? []) : [];
    const isLeftOut = (entry: Category['entries'][number]): boolean => {
      const known = categoryKind(category.kind).removalNames(entry);
      return names.some((name) => hasEntryName(known, name));
    };
    return names.length === 0 ? category : { ...category, entries: category.entries.filter((entry) => !isLeftOut(entry)) };
  });
}

/**
 * Merges the levels of a role into those of the role that it extends. A level with the id of an inherited one adds to it; a new one is inserted after
 * the level before it. If no id is shared, the role inherits no levels.
 * @param replaces the categories of which the role inherits nothing, and so nothing from the levels either
 */
export function mergeLevels(inherited: readonly Level[], own: readonly Level[], replaces: ReplacedCategories): readonly Level[] {
  const isShared = ({ id }: Level): boolean => inherited.some((level) => level.id === id);
  if (!own.some(isShared)) return own;
  const merged = inherited.map((level) => {
    const by = own.find(({ id }) => id === level.id);
    const changes = level.changes.map((change) => withoutCategories(change, replaces));
    const sameAs = by && by.sameAs.length > 0 ? by.sameAs : level.sameAs;
    return by ? { ...by, sameAs, changes: [...changes, ...by.changes] } : { ...level, title: null, aliases: [], changes };
  });
  return own.reduce<readonly Level[]>((levels, level, index) => {
    if (isShared(level)) return levels;
    const insertAt = levels.findIndex(({ id }) => id === own[index - 1]?.id) + 1;
    return [...levels.slice(0, insertAt), level, ...levels.slice(insertAt)];
  }, merged);
}

/** Takes out of a change all that it says of some categories. */
function withoutCategories(change: CategoryChanges, left: ReplacedCategories): CategoryChanges {
  const isKept = (category: string): boolean => !isReplaced(category, left);
  return {
    without: Object.fromEntries(Object.entries(change.without).filter(([category]) => isKept(category))),
    replaces: difference(change.replaces, left),
    categories: change.categories.filter(({ id }) => isKept(id)),
  };
}

/** The categories that are among the first and not among the others. */
function difference(categories: ReplacedCategories, others: ReplacedCategories): ReplacedCategories {
  if (others === 'all') return [];
  if ('allBut' in others) return others.allBut.filter((category) => isReplaced(category, categories));
  if (categories === 'all') return { allBut: others };
  if ('allBut' in categories) return { allBut: [...categories.allBut, ...others] };
  return categories.filter((category) => !others.includes(category));
}

/** The title of a level: its own, or the role's with the level's id. */
function levelTitle(roleTitle: string, { id, title }: Pick<Level, 'id' | 'title'>): string {
  return title ?? `${roleTitle} (${id})`;
}

/**
 * The title of a role at one of its levels. One that says nothing by itself, such as `Level 3` or `Senior`, follows the role's: `Backend Engineer, Level 3`.
 */
export function titleAtLevel(roleTitle: string, level: Pick<Level, 'id' | 'title'>): string {
  const title = levelTitle(roleTitle, level);
  return isGeneric(title, roleTitle) ? `${roleTitle}, ${title}` : title;
}

/** Whether the title of a level has no word of the role's title, and hardly more than ranks and numbers. */
function isGeneric(title: string, roleTitle: string): boolean {
  const [words, roleWords] = [wordsOf(title), wordsOf(roleTitle)];
  const telling = words.filter((word) => !rankWords.has(word) && !leadingRankWords.has(word) && !/^\p{L}{0,3}\d+$/u.test(word));
  return telling.length < 2 && !words.some((word) => roleWords.some((other) => isSameWord(word, other)));
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two words are the same, or of one stem: `manager` and `management`. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length >= stemLength && a.slice(0, stemLength) === b.slice(0, stemLength));
}

const stemLength = 5;

/** What results say about the levels of a role. */
export function toLadder(roleTitle: string, levels: readonly Omit<Level, 'changes'>[]): LadderLevel[] {
  return levels.map((level) => ({ id: level.id, title: levelTitle(roleTitle, level), sameAs: level.sameAs }));
}
