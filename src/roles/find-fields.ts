import type { Field } from '../model/field.js';
import { suggestSpellings } from '../spelling.js';

/** The fields that words name: each word stands in the title or the id, or all of them together are an alias. Case and plurals do not matter. */
export function findFields(words: string, fields: readonly Field[]): Field[] {
  const asked = wordsIn(words);
  return fields.filter(({ id, title, aliases }) => {
    const known = new Set(wordsIn(`${title} ${id}`));
    return asked.every((word) => known.has(word)) || aliases.some((alias) => wordsIn(alias).join(' ') === asked.join(' '));
  });
}

/** The titles of fields with a word that is spelt nearly as one of these. */
export function suggestFields(words: string, fields: readonly Field[]): string[] {
  const known = fields.map(({ id, title, aliases }) => ({ title, words: [...wordsIn(`${title} ${id}`), ...aliases] }));
  const near = wordsIn(words).flatMap((word) =>
    suggestSpellings(
      word,
      known.flatMap((field) => field.words),
      3,
    ),
  );
  return known.flatMap((field) => (near.some((word) => field.words.includes(word)) ? [field.title] : []));
}

const emptyWords: ReadonlySet<string> = new Set(['and', 'the', 'of', 'work']);

function wordsIn(text: string): string[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?<=..)s$/, ''));
  const telling = words.filter((word) => !emptyWords.has(word));
  return telling.length === 0 ? words : telling;
}
