import type { Entry } from '../model/role.js';
import { isNameList, isProductList, looksLikeName } from './name-lists.js';
import { areOneName } from './name-tier.js';
import { readProductName } from './product-names.js';
import { severalNames } from './several-names.js';
import { sharedKeyTier } from './shared-key-tier.js';
import type { Tier } from './tier.js';

/**
 * Matches an entry that lists several names with an entry that states one of them: `JavaScript / TypeScript` and `TypeScript`. The row is similar, not
 * the same, and its score says which part of the names both state.
 */
export function partTier(attributeOf: (entry: Entry) => string): Tier {
  const partsOf = (entry: Entry, category: string): readonly string[] => partsIn(entry.cell.text, attributeOf(entry) || category);
  const tier = sharedKeyTier('wording', (entry, category) =>
    partsOf(entry, category).map((part) => `${attributeOf(entry)}\n${readProductName(part).key}`),
  );
  return {
    by: 'wording',
    candidates: (lists, isOpen, category) =>
      tier.candidates(lists, isOpen, category).flatMap((candidate) => {
        const [left, right] = [candidate.left, candidate.right].map(({ role, entry }) => lists[role]![entry]!);
        const [these, those] = [partsOf(left!, category), partsOf(right!, category)];
        const shared = sharedNames(these, those);
        if (shared.length === 0 || these.length + those.length === 2) return [];
        const score = Math.round((0.75 + (0.24 * shared.length) / (these.length + those.length - shared.length)) * 1000) / 1000;
        return [{ ...candidate, score, why: () => shared }];
      }),
  };
}

/** Whether an entry lists a name among others: `JavaScript / TypeScript` lists `TypeScript`. */
export function listsName(text: string, name: string, list: string): boolean {
  const parts = partsIn(text, list);
  return parts.length > 1 && parts.some((part) => areOneName(part, name));
}

/** The names that an entry lists; its whole text if it lists one. */
function partsIn(text: string, list: string): readonly string[] {
  const parts = severalNames(text, isProductList(list));
  const areNames = isNameList(list) || (parts.length > 0 ? parts.every(looksLikeName) : looksLikeName(text));
  return areNames ? (parts.length > 0 ? parts : [text]) : [];
}

/** The names that both lists have, as the shorter spelling has them, in alphabetical order. */
function sharedNames(left: readonly string[], right: readonly string[]): string[] {
  const shared = left.flatMap((name) => {
    const same = right.filter((other) => areOneName(name, other));
    return same.length === 0 ? [] : [[name, ...same].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!];
  });
  return [...new Set(shared)].sort();
}
