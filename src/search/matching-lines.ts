import { foldAccents } from '../fold-accents.js';
import type { Role } from '../model/role.js';
import { type SearchedLevel, entryTexts } from './more-texts.js';
import { splitWords } from './search-document.js';

/** A line of a role with words of a query. */
export interface MatchingLine {
  /** The id of its category; `title`, `aliases`, `codes` or `levels` for what stands outside of them. */
  readonly category: string;
  readonly text: string;
  /** The words that match, as the line spells them, in its order. */
  readonly words: readonly string[];
  /** The words of the query that they match. */
  readonly terms: readonly string[];
}

/**
 * The lines of a role with words of a query: those with the most of its words first, then names, what the role does and asks for, the shortest first.
 * @param wordsByTerm the words of the query, each with the words that match it, in lower case
 */
export function matchingLines(
  role: Role,
  levels: readonly SearchedLevel[],
  wordsByTerm: ReadonlyMap<string, ReadonlySet<string>>,
): MatchingLine[] {
  const found = linesOf(role, levels).flatMap(({ category, text, more }) => {
    const [main, ...others] = [text, ...more.map((other) => `${text} (${other})`)].map((each) => toLine(category, each, wordsByTerm));
    const best = others.reduce((a, b) => (b && a && b.terms.length > a.terms.length ? b : a), main);
    return best && best.terms.length > 0 ? [best] : [];
  });
  const unique = [...new Map(found.map((line) => [`${line.category} ${line.text}`, line])).values()];
  return unique.sort((a, b) => b.terms.length - a.terms.length || lineRank(a) - lineRank(b) || a.text.length - b.text.length);
}

/** How much a line tells that has the words: 0 the most. A word of a title says more than one of a long list of products. */
export function lineRank({ category }: Pick<MatchingLine, 'category'>): number {
  return ranks.get(category) ?? 3;
}

const ranks: ReadonlyMap<string, number> = new Map([
  ['title', 0],
  ['duties', 2],
  ['summary', 2],
  ['aliases', 4],
  ['codes', 5],
  ['knowledge', 5],
  ['technologies', 5],
  ['environment', 5],
]);

interface Line {
  readonly category: string;
  readonly text: string;
  /** Other names and notes, which are shown only if they have words that the text lacks. */
  readonly more: readonly string[];
}

function linesOf(role: Role, levels: readonly SearchedLevel[]): Line[] {
  const categories = [...role.categories, ...levels.flatMap(({ changes }) => changes.flatMap((change) => change.categories))];
  return [
    { category: 'title', text: role.title, more: [] },
    ...role.aliases.map((text) => ({ category: 'aliases', text, more: [] })),
    ...Object.values(role.codes).map(({ code }) => ({ category: 'codes', text: code, more: [] })),
    ...levels.flatMap(({ title, aliases }) => [title ?? '', ...aliases].map((text) => ({ category: 'levels', text, more: [] }))),
    ...categories.flatMap(({ id, entries }) =>
      entries.flatMap((entry): Line[] => {
        // The main text of an official answer is not searched, unless it is of a list.
        const [text, ...more] = entryTexts(entry, { id });
        return text === undefined ? [] : id === 'summary' ? sentencesOf(text) : [{ category: id, text, more }];
      }),
    ),
  ];
}

function sentencesOf(summary: string): Line[] {
  return summary.split(/(?<=[.!?])\s+/).map((text) => ({ category: 'summary', text, more: [] }));
}

function toLine(category: string, text: string, wordsByTerm: ReadonlyMap<string, ReadonlySet<string>>): MatchingLine {
  const words = wordsIn(text).map(({ word, from, to }) => ({ word, spelling: text.slice(from, to) }));
  const terms = [...wordsByTerm].filter(([, matching]) => words.some(({ word }) => isAmong(word, matching)));
  const matching = words.filter(({ word }) => terms.some(([, each]) => isAmong(word, each)));
  return { category, text, words: [...new Set(matching.map(({ spelling }) => spelling))], terms: terms.map(([term]) => term) };
}

/** A word with accents is found without them too. */
function isAmong(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || words.has(foldAccents(word));
}

/** The words of a text as the index has them, with their places. */
function wordsIn(text: string): { readonly word: string; readonly from: number; readonly to: number }[] {
  let end = 0;
  return splitWords(text).flatMap((spelling) => {
    const from = spelling === '' ? -1 : text.indexOf(spelling, end);
    if (from < 0) return [];
    end = from + spelling.length;
    return [{ word: spelling.toLowerCase(), from, to: end }];
  });
}
