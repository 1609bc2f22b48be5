import { readProductName } from '../../categories/product-names.js';
import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import { introducedTechnologies, isKindOf } from './introduced-technologies.js';
import { type Candidate, isNamedHere } from './technology-context.js';
import { certaintyOf, isLongName } from './technology-spelling.js';
import { onOneLine } from './words/index.js';

/**
 * Reads the technologies that a sentence names: known ones, those that are spelt as only technologies are, and those that it introduces as such. As they
 * are written, in their order, each once. An ordinary word counts only with a capital letter, beside another technology or after words such as `experience with`.
 * @param isList whether the sentence is nothing but a list of technologies
 */
export function readTechnologyNames(sentence: string, known: BundledTechnologies, isList = false): string[] {
  const line = onOneLine(sentence);
  const found = candidates(line, known);
  const chosen = found.filter((name) => name.certainty === 'certain' || isNamedHere(line, name, found));
  const introduced = introducedTechnologies(line, isList);
  // Of names that overlap, the longest: `Person Centred Software`.
  const all = [...chosen, ...introduced].toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const apart = all.filter((name, index) => !all.slice(0, index).some(({ start, end }) => name.start < end && start < name.end));
  const names = apart.filter((name) => !isKindOf(line, name, apart)).sort((a, b) => a.start - b.start);
  const keys = names.map(({ text }) => readProductName(text).key);
  return names.filter((_, index) => keys.indexOf(keys[index] ?? '') === index).map(({ text }) => text);
}

interface Word {
  readonly start: number;
  readonly end: number;
}

const word =
  /(?:PL\/SQL|S\/4 ?HANA|TCP\/IP|CI\/CD|UI\/UX|C\+\+|(?:(?<![\p{L}\p{N}])\.)?[\p{L}\p{N}](?:[\p{L}\p{N}_]|\.(?=\p{L}|\d)|&(?=\p{Lu}))*(?:\+\+|#)?)/gu;
const longestName = 5;

/** Takes the longest name at every word. */
function candidates(line: string, known: BundledTechnologies): Candidate[] {
  const words: Word[] = [...line.matchAll(word)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found: Candidate[] = [];
  let index = 0;
  while (index < words.length) {
    const name = longestAt(line, words, index, known);
    if (name === null) index += 1;
    else {
      found.push(name.candidate);
      index += name.length;
    }
  }
  return found;
}

function longestAt(
  line: string,
  words: readonly Word[],
  index: number,
  known: BundledTechnologies,
): { candidate: Candidate; length: number } | null {
  const [first] = words.slice(index, index + 1);
  if (first === undefined) return null;
  for (let length = longestName; length >= 1; length -= 1) {
    const run = words.slice(index, index + length);
    const last = run.at(-1);
    if (last === undefined || run.length < length || last.end - first.start > 60 || !areJoined(line, run)) continue;
    const text = line.slice(first.start, last.end);
    const certainty = length === 1 ? certaintyOf(text, known) : isLongName(text, known) ? 'certain' : null;
    if (certainty !== null) return { candidate: { text, start: first.start, end: last.end, certainty }, length };
  }
  return null;
}

function areJoined(line: string, run: readonly Word[]): boolean {
  return run.every(({ start }, index) => index === 0 || /^[ -]$/.test(line.slice(run[index - 1]?.end ?? 0, start)));
}
