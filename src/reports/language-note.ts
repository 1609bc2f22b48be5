import { joinWords } from '../categories/english.js';
import type { ComparedRole } from '../model/comparison.js';
import type { Block } from '../model/report.js';

/** Says that the roles are in different languages, and what can still match then. Empty if they are not, as far as that is known. */
export function languageNote(roles: readonly Pick<ComparedRole, 'title' | 'language'>[]): Note[] {
  const titlesByLanguage = new Map<string, string[]>();
  for (const { title, language } of roles)
    if (language !== null) titlesByLanguage.set(language, [...(titlesByLanguage.get(language) ?? []), title]);
  if (titlesByLanguage.size < 2) return [];
  const parts = [...titlesByLanguage].map(
    ([language, titles]) => `${joinWords(titles)} ${titles.length > 1 ? 'are' : 'is'} in ${nameOf(language)}`,
  );
  return [note(`${joinWords(parts)}: items in two languages match only by id, code, name or the same words.`)];
}

/** Says that a role is in another language than the library in which its like is sought. Empty if it is not, as far as that is known. */
export function libraryLanguageNote(title: string, language: string | null): Note[] {
  if (language === null || language === 'en') return [];
  return [note(`${title} is in ${nameOf(language)} and the library in English: only names and figures tell how near they are.`)];
}

type Note = Block & { readonly type: 'paragraph' };

function note(text: string): Note {
  return { type: 'paragraph', text: [{ text, tone: 'muted' }] };
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}
