/** How a level is called where the ladder is known: `3` and `Senior`. */
export interface LevelName {
  /** Its id if that has a number, `IC3`, otherwise its place. */
  readonly number: string;
  /** Its title without the words that all titles share. */
  readonly name: string;
}

/** @param levels the lowest first */
export function levelNames(levels: readonly { readonly id: string; readonly title: string }[]): LevelName[] {
  const shared = sharedWords(levels.map(({ title }) => title));
  return levels.map(({ id, title }, place) => ({ number: /\d/.test(id) ? id : String(place + 1), name: withoutWords(title, shared) }));
}

function sharedWords(titles: readonly string[]): readonly string[] {
  const [first = '', ...others] = titles;
  return others.length === 0 ? [] : first.split(' ').filter((word) => others.every((title) => title.split(' ').includes(word)));
}

/** The whole title if no other word is left. */
function withoutWords(title: string, words: readonly string[]): string {
  const rest = title.split(' ').filter((word) => !words.includes(word));
  return rest.some((word) => /\p{L}/u.test(word)) ? rest.join(' ') : title;
}
