/** The consecutive words of a list's texts that begin with the letters, small; of several the first by alphabet. */
export type Phrases = (letters: string) => string | undefined;

export function phrasesOf(texts: readonly string[]): Phrases {
  const initials = initialsOf(texts);
  // What is found is kept: it takes long to read out of the texts, and most letters begin nothing.
  const found = new Map<string, string>();
  return (letters) => {
    const phrase = found.get(letters) ?? phraseFor(letters, initials);
    if (phrase !== undefined) found.set(letters, phrase);
    return phrase;
  };
}

/** The first letters of the words of many texts, in which a short form is looked for. */
interface Initials {
  readonly texts: readonly string[];
  /** Two lines a text: of all of its words, and of those that are not small. */
  readonly lines: string;
}

function initialsOf(texts: readonly string[]): Initials {
  return { texts, lines: texts.flatMap((text) => wordings(text).map((words) => words.map(initial).join(''))).join('\n') };
}

function phraseFor(letters: string, initials: Initials): string | undefined {
  let first: string | undefined;
  for (let at = initials.lines.indexOf(letters); at >= 0; at = initials.lines.indexOf(letters, at + 1)) {
    // Two letters fit by chance too often, unless the words are all of the text.
    if (letters.length === 2 && !isWholeLine(initials.lines, at, at + 2)) continue;
    const phrase = wordsAt(initials, at, letters.length).join(' ').toLowerCase();
    if (first === undefined || phrase < first) first = phrase;
  }
  return first;
}

function isWholeLine(lines: string, from: number, to: number): boolean {
  return (from === 0 || lines[from - 1] === '\n') && (to === lines.length || lines[to] === '\n');
}

function wordsAt({ texts, lines }: Initials, at: number, count: number): string[] {
  const before = lines.slice(0, at).split('\n');
  const line = before.length - 1;
  const place = before[line]?.length ?? 0;
  return wordings(texts[line >> 1] ?? '')[line & 1]?.slice(place, place + count) ?? [];
}

function wordings(text: string): [all: string[], telling: string[]] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [words, words.filter((word) => !small.has(word.toLowerCase()))];
}

/** A word of one letter is itself no word of a long form. */
function initial(word: string): string {
  const letter = word.charAt(0).toLowerCase();
  return word.length > 1 && /^[a-z]$/.test(letter) ? letter : '-';
}

const small = new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', 'a', 'with', 'by']);
