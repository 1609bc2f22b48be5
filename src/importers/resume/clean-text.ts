import { normalizeText } from '../../categories/normalize.js';
import { cleanText } from '../files/published-file.js';
import { removeContacts, removeContactsFromProse } from '../json-resume/remove-contacts.js';

/** Returns a text on one line, without contact details; null if nothing is left, because some texts are only a contact. */
export function cleanName(text: string): string | null {
  return clean(text, removeContacts);
}

/** Does the same for prose, in which bare domain names such as `robin.dev` are removed too. */
export function cleanProse(text: string): string | null {
  return clean(text, removeContactsFromProse);
}

function clean(text: string, remove: (text: string) => string): string | null {
  const line = cleanText(text);
  const result = remove(line);
  return line === '' || (result !== line && !/[\p{L}\p{N}]/u.test(result)) ? null : result;
}

/** Drops items whose name appeared before, ignoring case and the like. */
export function uniqueItems<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ name }) => {
    const key = normalizeText(name);
    return !seen.has(key) && seen.add(key);
  });
}
