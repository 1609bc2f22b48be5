/**
 * Shortens the titles of a ladder's levels for the columns above which its title stands: drops the words with which all of them begin or end, or the role's own title where that says more.
 * Words in the middle stay, because a head of data engineering is no head of engineering.
 * @param titles those of the levels
 * @returns for each, what is left; empty if nothing is. A title that stands alone is whole.
 */
export function shortTitles(titles: readonly string[], roleTitle: string): string[] {
  if (titles.length < 2) return [...titles];
  const words = titles.map(wordsOf);
  const [start, end] = [sharedStart(words), sharedEnd(words)];
  const role = wordsOf(roleTitle);
  const shorter = words.map((own) => withoutRole(own, role));
  const isNamedAfterRole = role.length > start + end && shorter.some((own, index) => own !== words[index]);
  const rests = isNamedAfterRole ? shorter : words.map((own) => own.slice(start, Math.max(start, own.length - end)));
  return rests.map((rest, index) =>
    endsOpen(rest)
      ? (titles[index] ?? '')
      : capitalized(rest.join(' '))
          .replace(/[,;:–-]+$/, '')
          .trim(),
  );
}

/** The words with which both titles end: `Engineer` of `Backend Engineer` and `Data Engineer`; empty if there are none. */
export function sharedEnding(left: string, right: string): string {
  const [first, second] = [wordsOf(left), wordsOf(right)];
  return first.slice(first.length - sharedEnd([first, second])).join(' ');
}

/** How many words all titles begin with; none of a single title. */
function sharedStart(titles: readonly (readonly string[])[]): number {
  const [first, ...others] = titles;
  if (!first || others.length === 0) return 0;
  const differs = first.findIndex((word, at) => others.some((other) => wordKey(other[at] ?? '') !== wordKey(word)));
  return differs < 0 ? first.length : differs;
}

function sharedEnd(titles: readonly (readonly string[])[]): number {
  return sharedStart(titles.map((words) => words.toReversed()));
}

/** A title that begins or ends with that of the role, without it; otherwise the title itself. */
function withoutRole(title: readonly string[], role: readonly string[]): readonly string[] {
  if (role.length === 0) return title;
  if (sharedStart([title, role]) === role.length) return title.slice(role.length);
  return sharedEnd([title, role]) === role.length ? title.slice(0, -role.length) : title;
}

/** Whether a rest such as `Head of` asks what it is the head of. */
function endsOpen(words: readonly string[]): boolean {
  return words.length > 1 && /^\p{Ll}{1,3}$/u.test(words.at(-1) ?? '');
}

/** `lead` as the first word of a name; `iOS` has its own spelling. */
function capitalized(name: string): string {
  return /^\p{Ll}+(?:\s|$)/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function wordsOf(title: string): string[] {
  return title.split(/\s+/).filter((word) => word !== '');
}

/** `Engineer,` and `engineer` are one word. */
function wordKey(word: string): string {
  return word.toLowerCase().replace(/[,;:]$/, '');
}
