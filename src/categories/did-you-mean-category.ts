import { suggestSpellings } from '../spelling.js';
import { categoryTitle } from './standard.js';

/**
 * Suggests a category, `Did you mean environment?`, for a misspelt id or title; results show titles.
 * @param ids the categories to suggest from
 * @returns undefined if none is close
 */
export function didYouMeanCategory(word: string, ids: readonly string[]): string | undefined {
  const [suggestion] = suggestSpellings(
    word,
    ids.flatMap((id) => [id, categoryTitle(id)]),
  );
  const meant = ids.find((id) => id === suggestion || categoryTitle(id) === suggestion);
  return meant === undefined ? undefined : `Did you mean ${meant}?`;
}
