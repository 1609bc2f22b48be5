interface Occupation {
  readonly title: string;
  readonly code: string;
}

/** Makes an id of each title. Appends the code if the title is empty, very long or not the only one with that id, and a number if that is taken too. */
export function withIds<Titled extends Occupation>(occupations: readonly Titled[]): (Titled & { readonly id: string })[] {
  const counts = new Map<string, number>();
  for (const { title } of occupations) counts.set(slugOf(title), (counts.get(slugOf(title)) ?? 0) + 1);
  const taken = new Set<string>();
  return occupations.map((occupation) => {
    const slug = slugOf(occupation.title);
    const needsCode = slug === '' || slug.length > 150 || counts.get(slug) !== 1;
    const parts = needsCode ? [slug.slice(0, 150), slugOf(occupation.code)] : [slug];
    const name = parts
      .filter((part) => part !== '')
      .join('-')
      .replaceAll('--', '-');
    let id = name;
    for (let number = 2; taken.has(id); number += 1) id = `${name}-${number}`;
    taken.add(id);
    return { ...occupation, id };
  });
}

/** A title as an id: lower case, without accents, words joined by hyphens; empty if it has neither letters nor digits. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
