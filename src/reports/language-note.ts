import { joinWords } from '../categories/english.js';
import type { ComparedRole } from '../model/comparison.js';
import type { Block } from '../model/report.js';

/** Says that the roles are in different languages, and what can still match then. Empty if they are not, as far as that is known. */
export function languageNote(roles: readonly Pick<ComparedRole, 'title' | 'language'>[]): Block[] {
  const titlesByLanguage = new Map<string, string[]>();
  for (const { title, language } of roles)
    if (language !== null) titlesByLanguage.set(language, [...(titlesByLanguage.get(language) ?? []), title]);
  if (titlesByLanguage.size < 2) return [];
  const parts = [...titlesByLanguage].map(
    ([language, titles]) => `${joinWords(titles)} ${titles.length > 1 ? 'are' : 'is'} in ${nameOf(language)}`,
  );
  const text = `${joinWords(parts)}: items in two languages match only by id, code, name or the same words.`;
  return [{ type: 'paragraph', text: [{ text, tone: 'muted' }] }];
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}
