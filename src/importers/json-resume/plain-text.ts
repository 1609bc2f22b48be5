import { normal } from '../../categories/normal.js';

/** A text on one line, or undefined where it says nothing: exporters write empty texts and nulls for what is not stated. */
export function said(text: string | null | undefined): string | undefined {
  const plain = (text ?? '').replace(/\s+/g, ' ').trim();
  return plain === '' ? undefined : plain;
}

/** Each name once, as it stands first. */
export function uniqueItems<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ name }) => {
    const key = normal(name);
    return !seen.has(key) && seen.add(key);
  });
}
