import { uncapitalize } from '../../categories/english.js';
import { categoryTitle } from '../../categories/standard.js';
import type { GapItem } from '../../model/gap.js';

/** Adds its category to the text of each item whose text another category has too: mathematics is a skill and an area of knowledge. */
export function withDistinctNames(lists: readonly (readonly GapItem[])[]): GapItem[][] {
  const categories = new Map<string, Set<string>>();
  for (const { text, category } of lists.flat()) categories.set(text, (categories.get(text) ?? new Set()).add(category));
  return lists.map((items) =>
    items.map((item) => ((categories.get(item.text)?.size ?? 0) > 1 ? { ...item, text: `${item.text} (${nounOf(item.category)})` } : item)),
  );
}

function nounOf(category: string): string {
  return category === 'skills' ? 'skill' : uncapitalize(categoryTitle(category));
}
