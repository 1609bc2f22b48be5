import { memoize } from '../../similarity/memoize.js';

/** The words of a text in lower case, without accents and punctuation, joined by single spaces. Empty if it has neither letters nor digits. */
export const foldWords = memoize((text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** The same as an id for a role file: ASCII letters and digits, joined by hyphens; empty if it has none. */
export function slugOf(text: string, maxLength = 60): string {
  const slug = foldWords(text.replaceAll('&', ' and ').replaceAll('+', ' plus ').replaceAll('#', ' sharp '))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-+$/, '');
}

/** Gives each key an id of its own: the first has the slug, further ones the slug and a number. */
export function idMaker(fallback: string): (name: string) => string {
  const used = new Set<string>();
  const ids = new Map<string, string>();
  return (name) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const slug = slugOf(name) || fallback;
    let id = slug;
    for (let count = 2; used.has(id); count += 1) id = `${slug}-${count}`;
    used.add(id);
    ids.set(name, id);
    return id;
  };
}
