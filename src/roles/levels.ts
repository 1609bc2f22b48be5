import type { Category } from '../model/role.js';
import { attributeNames } from '../categories/entries.js';
import { categoryKind } from '../categories/index.js';
import { mergeCategories } from './merge-categories.js';
import { answersTo } from './diagnostics/check-overrides.js';

/** What a file states of a role or of one level: what it leaves out of the inherited, and what it adds or overrides. */
export interface CategoryChanges {
  readonly without: Readonly<Record<string, readonly string[]>>;
  readonly categories: readonly Category[];
}

/** One level, with what each file of the line states of it: the extended role's before one's own. */
export interface Level {
  readonly id: string;
  readonly title: string | null;
  readonly aliases: readonly string[];
  readonly changes: readonly CategoryChanges[];
}

/** The categories as they are after the changes, each building on those before it. */
export function applyChanges(categories: readonly Category[], changes: readonly CategoryChanges[]): readonly Category[] {
  return changes.reduce<readonly Category[]>(
    (before, { without, categories: own }) => mergeCategories(withoutNamed(before, without), own),
    categories,
  );
}

function withoutNamed(categories: readonly Category[], without: CategoryChanges['without']): readonly Category[] {
  return categories.map((category) => {
    const names = Object.hasOwn(without, category.id) ? (without[category.id] ?? []) : [];
    const isLeftOut = (entry: Category['entries'][number]): boolean => {
      const known = [...categoryKind(category.kind).identity(entry), ...attributeNames(entry.label)];
      return names.some((name) => answersTo(known, name));
    };
    return names.length === 0 ? category : { ...category, entries: category.entries.filter((entry) => !isLeftOut(entry)) };
  });
}

/**
 * The rungs of a role that extends another. Those of one's own that bear an inherited rung's id add to it; new ones come behind the one before
 * them. A role without a rung in common with the inherited ladder takes none over.
 */
export function mergeLevels(inherited: readonly Level[], own: readonly Level[]): readonly Level[] {
  const isShared = ({ id }: Level): boolean => inherited.some((rung) => rung.id === id);
  if (!own.some(isShared)) return own;
  const merged = inherited.map((rung) => {
    const by = own.find(({ id }) => id === rung.id);
    return by ? { ...by, changes: [...rung.changes, ...by.changes] } : { ...rung, title: null, aliases: [] };
  });
  return own.reduce<readonly Level[]>((rungs, rung, place) => {
    if (isShared(rung)) return rungs;
    const behind = rungs.findIndex(({ id }) => id === own[place - 1]?.id) + 1;
    return [...rungs.slice(0, behind), rung, ...rungs.slice(behind)];
  }, merged);
}
