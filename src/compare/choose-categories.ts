import { didYouMeanCategory } from '../categories/did-you-mean-category.js';
import { everydayNamesOfCategories, nameKey, standardCategoryNamed } from '../categories/everyday-names.js';
import { standardCategories } from '../categories/standard.js';
import { UserError } from '../model/errors.js';
import type { Category } from '../model/role.js';
import type { CategoryToCompare } from './align-category.js';
import { joinedId } from './join-categories.js';

/** A category, and the attribute to which it is restricted; null for all of it. */
interface Choice {
  readonly category: CategoryToCompare;
  readonly attribute: string | null;
}

/**
 * Returns the chosen categories in their order. A name is the id or title of a category, an attribute of one (`education`), or what people call a
 * standard one (`salary`). What the roles state comes first: a company's `tools` are not its `technologies`.
 * @throws UserError for a name of no category or attribute
 */
export function chooseCategories(all: readonly CategoryToCompare[], names: readonly string[]): CategoryToCompare[] {
  const choices = separateNames(names, all).flatMap((name) => choicesFor(name, all));
  return all.flatMap((category) => {
    const own = choices.filter((choice) => choice.category === category);
    const isWhole = own.some(({ attribute }) => attribute === null);
    return isWhole ? [category] : [restricted(category, own)].filter(({ stated }) => stated.some((entries) => entries !== null));
  });
}

/** The names in `job outlook`, which a shell makes two words of, and in `pay,skills`. */
function separateNames(words: readonly string[], all: readonly CategoryToCompare[]): string[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const joined = rest.map((_, index) => words.slice(0, rest.length + 1 - index).join(' '));
  const longest = joined.findIndex((name) => isCategoryName(name, all));
  if (longest >= 0) return [joined[longest]!, ...separateNames(words.slice(rest.length + 1 - longest), all)];
  const parts = isCategoryName(first, all) ? [first] : first.split(',').flatMap((part) => part.trim() || []);
  return [...(parts.length === 0 ? [first] : parts), ...separateNames(rest, all)];
}

function isCategoryName(name: string, all: readonly CategoryToCompare[]): boolean {
  return all.some((category) => isNamed(category, name) || hasAttribute(category, name)) || standardCategoryNamed(name) !== undefined;
}

function choicesFor(name: string, all: readonly CategoryToCompare[]): Choice[] {
  const stated = all.filter((category) => isNamed(category, name));
  if (stated.length > 0) return stated.map((category) => ({ category, attribute: null }));
  const withAttribute = all.filter((category) => hasAttribute(category, name));
  if (withAttribute.length > 0) return withAttribute.map((category) => ({ category, attribute: name }));
  const standard = standardCategoryNamed(name);
  if (!standard) throw unknownCategory(name, all);
  return all.filter(({ id }) => id === standard.id).map((category) => ({ category, attribute: standard.attribute }));
}

/** Whether it is the id or title, or that of any of the headings that are joined. */
function isNamed({ title, headings }: CategoryToCompare, name: string): boolean {
  return [...headings, joinedId(headings), title].some((own) => nameKey(own) === nameKey(name));
}

function hasAttribute({ stated }: CategoryToCompare, name: string): boolean {
  return stated.some((category) => category?.entries.some((entry) => isOfAttribute(entry, name)));
}

/** Whether an entry is of an attribute: `education, minimum` is of `education`. */
function isOfAttribute({ label }: Category['entries'][number], name: string): boolean {
  return label !== null && [label, label.replace(/,.*/, '')].some((own) => nameKey(own) === nameKey(name));
}

/** The category with the entries of the chosen attributes only. A role without any of them does not state it. */
function restricted(category: CategoryToCompare, choices: readonly Choice[]): CategoryToCompare {
  const isChosen = (entry: Category['entries'][number]): boolean =>
    choices.some(({ attribute }) => attribute !== null && isOfAttribute(entry, attribute));
  const stated = category.stated.map((own) => {
    const entries = own?.entries.filter(isChosen) ?? [];
    return own && entries.length > 0 ? { ...own, entries } : null;
  });
  return { ...category, stated };
}

function unknownCategory(name: string, all: readonly CategoryToCompare[]): UserError {
  const ids = all.flatMap(({ headings }) => headings);
  const suggestion = didYouMeanCategory(name, [...new Set([...ids, ...Object.keys(standardCategories), ...everydayNamesOfCategories])]);
  const hint = [...(suggestion === undefined ? [] : [suggestion]), `They have ${ids.join(', ')}.`].join(' ');
  return new UserError(`no category is called ${name}`, { hint });
}
