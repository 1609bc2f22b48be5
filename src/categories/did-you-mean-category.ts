import { nameKey, standardCategoryNamed } from './everyday-names.js';
import { suggestSpellings } from '../spelling.js';
import { categoryTitle } from './standard.js';

/**
 * Suggests a category for a misspelt id or title, which results show: `Did you mean environment?`, or `Did you mean salary (pay)?` for an everyday name.
 * @param ids the categories to suggest from
 * @returns undefined if none is close
 */
export function didYouMeanCategory(word: string, ids: readonly string[]): string | undefined {
  const [suggestion] = suggestSpellings(
    word,
    ids.flatMap((id) => [id, categoryTitle(id)]),
  );
  const meant = ids.find((id) => id === suggestion || categoryTitle(id) === suggestion);
  if (meant === undefined) return undefined;
  const standard = standardCategoryNamed(meant)?.id ?? meant;
  return `Did you mean ${meant}${nameKey(standard) === nameKey(meant) ? '' : ` (${standard})`}?`;
}
