/** Whether a line breaks off: at a comma, a hyphen, or a word that no phrase ends in. */
export function breaksOff(text: string): boolean {
  return /[,/&(–—-]$/u.test(text) || smallWord.test(text.slice(-longestSmallWord));
}

/** Conjunctions and articles of English, German, French, Spanish, Italian, Portuguese and Dutch. Prepositions also end phrases: `what we believe in`. */
const smallWord =
  /(?:^|\s)(?:a|an|and|of|or|the|your|our|und|oder|der|die|das|den|dem|des|et|ou|du|la|le|les|y|los|las|e|il|lo|gli|het|een)$/u;

const longestSmallWord = 5;

/**
 * Joins a line to the one before it. Removes the hyphen of a word that was divided, and leaves it where the word has one anyway.
 * @param words all words of the text, in lower case
 */
export function dehyphenate(text: string, next: string, words: ReadonlySet<string>): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + next;
  const [, start] = /(?:^|[^\p{L}])(\p{L}+)[-\u2010]$/u.exec(text.slice(-longestWord)) ?? [];
  const [end] = /^\p{Ll}+/u.exec(next) ?? [];
  if (start === undefined) return `${text} ${next}`;
  if (end === undefined) return /^\p{Lu}/u.test(next) ? text + next : `${text} ${next}`;
  if (conjunction.test(end)) return `${text} ${next}`;
  const isCompound = firstPart.test(start) || words.has(`${start}-${end}`.toLowerCase());
  const isDivided = words.has((start + end).toLowerCase()) || (!isCompound && start.length >= 2);
  return isDivided ? text.slice(0, -1) + next : text + next;
}

const longestWord = 60;

/** After a hyphen that stands for the rest of a compound: `Vor- und Nachteile`. */
const conjunction = /^(?:and|or|und|oder|bis|et|ou|y|o|e|en|of)$/u;

/** First parts that English writes with a hyphen. */
const firstPart =
  /^(?:self|non|well|co|full|part|cross|high|low|long|short|multi|hands|problem|detail|entry|mid|data|test|cloud|client|customer|user|real|end|front|back|open|large|small|team|cost|decision|object|first|second|third|one|two|three|pre|post|on|off|up|in|out|e|ex|all|day|year|state|fast|goal|result|results|service|project|follow|built|go|best|key|time|work|life|role|web|event|micro|so|anti|semi|sub|inter|intra|re)$/iu;
