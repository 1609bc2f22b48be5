import { suggestSpellings } from '../spelling.js';
import { categoryTitle } from './standard.js';

/** `Did you mean environment?` of a category's id misspelt, or of its title, which is what results show; undefined where nothing is near. */
export function didYouMeanCategory(word: string, known: readonly string[]): string | undefined {
  const [meant] = suggestSpellings(
    word,
    known.flatMap((id) => [id, categoryTitle(id)]),
  );
  const found = known.find((id) => id === meant || categoryTitle(id) === meant);
  return found === undefined ? undefined : `Did you mean ${found}?`;
}
