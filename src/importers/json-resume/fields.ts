import { normalizeText } from '../../categories/normalize.js';
import { removeContacts, removeContactsFromProse } from './remove-contacts.js';

type Text = string | null | undefined;

/**
 * Returns a text on one line, without contact details. Returns undefined if nothing is left: exporters write empty texts and nulls for missing
 * values, and some texts are only a contact.
 */
export function fieldText(text: Text): string | undefined {
  return cleanField(text, removeContacts);
}

/** Does the same for prose, in which bare domain names such as `robin.dev` are removed too. */
export function fieldProse(text: Text): string | undefined {
  return cleanField(text, removeContactsFromProse);
}

function cleanField(text: Text, remove: (text: string) => string): string | undefined {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  const result = remove(line);
  return line === '' || (result !== line && !/[\p{L}\p{N}]/u.test(result)) ? undefined : result;
}

/** Drops items whose name appeared before, ignoring case and the like. */
export function uniqueItems<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ name }) => {
    const key = normalizeText(name);
    return !seen.has(key) && seen.add(key);
  });
}

/** Returns a résumé's date (`2014`, `2014-06`, `2014-06-29`) as months since the year 0, taking a year alone as its January; null if it is not a date. */
export function monthOf(date: string | null | undefined): number | null {
  const [, year, month = '1'] = /^(\d{4})(?:-(\d{1,2}))?(?:-\d{1,2})?(?:T.*)?$/.exec(fieldText(date) ?? '') ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month) - 1;
}
