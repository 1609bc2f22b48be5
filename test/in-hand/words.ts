/** Two texts count as the same from this share of common words on. */
const enough = 0.7;

/** The words of a text in lower case, without punctuation; `C++`, `C#` and `12.60` are words. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/[’‘]/g, "'")
      .match(/\d+(?:[.,]\d+)*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*[+#]*/gu) ?? []
  );
}

/** The words that carry what a text says: those of three letters or more, and those with a digit or a sign; all of them where there are none. */
function contentWords(text: string): Set<string> {
  const words = wordsOf(text);
  const content = words.filter((word) => word.length > 2 || /[\d+#]/.test(word));
  return new Set(content.length > 0 ? content : words);
}

/** How much of a text's content is among the given words, from 0 to 1. */
export function shareIn(text: string, words: ReadonlySet<string>): number {
  const content = [...contentWords(text)];
  return content.length === 0 ? 1 : content.filter((word) => words.has(word)).length / content.length;
}

/** Whether a text says what the truth says, and perhaps more. */
export function says(text: string, truth: string): boolean {
  return shareIn(truth, new Set(wordsOf(text))) >= enough;
}

/** Whether one of the texts says what the truth says, or those that are wholly a part of it say it together. */
export function saidBy(texts: readonly string[], truth: string): boolean {
  const words = new Set(wordsOf(truth));
  const parts = texts.filter((text) => shareIn(text, words) === 1);
  return texts.some((text) => says(text, truth)) || says(parts.join(' '), truth);
}

/** Whether an item is of what the truth knows: most of it is in one of these texts, or it says one of them. */
export function belongs(item: string, truths: readonly string[]): boolean {
  return truths.some((truth) => shareIn(item, new Set(wordsOf(truth))) >= enough || says(item, truth));
}

/** Whether two names are the same, or one is a part of the other by whole words: `Microsoft Excel`, `Excel`. */
export function sameName(left: string, right: string): boolean {
  const [a, b] = [` ${wordsOf(left).join(' ')} `, ` ${wordsOf(right).join(' ')} `];
  return a.trim() !== '' && b.trim() !== '' && (a.includes(b) || b.includes(a));
}
