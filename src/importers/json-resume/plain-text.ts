import { normal } from '../../categories/normal.js';
import { proseWithoutContacts, withoutContacts } from './without-contacts.js';

type Text = string | null | undefined;

/**
 * A text on one line, without contacts, or undefined where it says nothing: exporters write empty texts and nulls for what is not stated, and what
 * was nothing but a contact says nothing else.
 */
export function said(text: Text): string | undefined {
  return stated(text, withoutContacts);
}

/** The same of sentences, in which a site may stand by its name alone. */
export function saidInProse(text: Text): string | undefined {
  return stated(text, proseWithoutContacts);
}

function stated(text: Text, without: (text: string) => string): string | undefined {
  const whole = (text ?? '').replace(/\s+/g, ' ').trim();
  const plain = without(whole);
  return whole === '' || (plain !== whole && !/[\p{L}\p{N}]/u.test(plain)) ? undefined : plain;
}

/** Each name once, as it stands first. */
export function uniqueItems<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ name }) => {
    const key = normal(name);
    return !seen.has(key) && seen.add(key);
  });
}
