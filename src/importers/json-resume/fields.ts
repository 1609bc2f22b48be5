import { normalizeText } from '../../categories/normalize.js';
import { removeContacts, removeContactsFromProse } from './remove-contacts.js';

type Text = string | null | undefined;

/**
 * A text on one line, without contacts, or undefined where it says nothing: exporters write empty texts and nulls for what is not stated, and what
 * was nothing but a contact says nothing else.
 */
export function fieldText(text: Text): string | undefined {
  return fieldWithout(text, removeContacts);
}

/** The same of sentences, in which a site may stand by its name alone. */
export function fieldProse(text: Text): string | undefined {
  return fieldWithout(text, removeContactsFromProse);
}

function fieldWithout(text: Text, without: (text: string) => string): string | undefined {
  const whole = (text ?? '').replace(/\s+/g, ' ').trim();
  const plain = without(whole);
  return whole === '' || (plain !== whole && !/[\p{L}\p{N}]/u.test(plain)) ? undefined : plain;
}

/** Each name once, as it stands first. */
export function uniqueItems<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ name }) => {
    const key = normalizeText(name);
    return !seen.has(key) && seen.add(key);
  });
}

/** A date of a résumé (`2014`, `2014-06`, `2014-06-29`) as months since the year 0; a year alone is its January. Null where there is none. */
export function monthOf(date: string | null | undefined): number | null {
  const [, year, month = '1'] = /^(\d{4})(?:-(\d{1,2}))?(?:-\d{1,2})?(?:T.*)?$/.exec(fieldText(date) ?? '') ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month) - 1;
}
