import { foldAccents } from '../fold-accents.js';
import { searchFields, type SearchDocument, fieldTexts, splitWords } from './search-document.js';
import type { WordIndex } from './word-index.js';
import { toWordList } from './word-list.js';

/** Indexes the words of all roles. A role is known by its position in the list. */
export function buildWordIndex(roles: readonly SearchDocument[]): WordIndex {
  const vocabulary = new Vocabulary();
  const fieldLengths = new Uint32Array(roles.length * searchFields.length);
  const postings = new Postings();
  roles.forEach((role, position) => {
    fieldTexts(role).forEach((text, field) => {
      const { counts, length } = vocabulary.countWords(text);
      fieldLengths[position * searchFields.length + field] = length;
      for (const [wordId, count] of counts) postings.add(wordId * searchFields.length + field, position, count);
    });
  });
  return { ...sortPostings(vocabulary, postings), fieldLengths, totalLengths: totalsByField(fieldLengths) };
}

/** Numbers words in the order in which they first occur. */
class Vocabulary {
  readonly words: string[] = [];
  readonly #ids = new Map<string, number>();
  /** Ids by the spelling in the text: most spellings occur again, and need not be put in lower case. */
  readonly #idsBySpelling = new Map<string, number>();

  /**
   * Counts how often each word occurs in a text, and how many different spellings there are. A word with accents counts without them too, as people
   * search for it either way.
   */
  countWords(text: string): { counts: ReadonlyMap<number, number>; length: number } {
    const spellings = splitWords(text);
    const counts = new Map<number, number>();
    for (const spelling of spellings) {
      if (spelling === '') continue;
      for (const form of new Set([spelling, foldAccents(spelling)])) {
        const id = this.#idOf(form);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    return { counts, length: new Set(spellings).size };
  }

  #idOf(spelling: string): number {
    const cached = this.#idsBySpelling.get(spelling);
    if (cached !== undefined) return cached;
    const word = spelling.toLowerCase();
    const id = this.#ids.get(word) ?? this.words.push(word) - 1;
    this.#ids.set(word, id);
    this.#idsBySpelling.set(spelling, id);
    return id;
  }
}

/**
 * The postings in the order in which they are found, role by role: the cell (a word in a field), the role, and how often the word occurs.
 */
class Postings {
  size = 0;
  cells = new Uint32Array(1024);
  roles = new Uint32Array(1024);
  counts = new Uint32Array(1024);

  add(cell: number, role: number, count: number): void {
    if (this.size === this.cells.length) {
      this.cells = grow(this.cells);
      this.roles = grow(this.roles);
      this.counts = grow(this.counts);
    }
    this.cells[this.size] = cell;
    this.roles[this.size] = role;
    this.counts[this.size] = count;
    this.size++;
  }
}

function grow(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}

/** Sorts the words, and the postings by word and field. A counting sort, which keeps the roles of each word in ascending order. */
function sortPostings({ words }: Vocabulary, { size, cells, roles, counts }: Postings): Omit<WordIndex, 'fieldLengths' | 'totalLengths'> {
  const order = [...words.keys()].sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  const rank = new Uint32Array(words.length);
  order.forEach((wordId, position) => (rank[wordId] = position));
  const sortedCell = (i: number): number => {
    const cell = cells[i] ?? 0;
    const field = cell % searchFields.length;
    return (rank[(cell - field) / searchFields.length] ?? 0) * searchFields.length + field;
  };
  const starts = new Uint32Array(words.length * searchFields.length + 1);
  for (let i = 0; i < size; i++) starts[sortedCell(i) + 1]!++;
  for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1] ?? 0;
  const [next, sorted] = [starts.slice(), { roles: new Uint32Array(size), counts: new Uint32Array(size) }];
  for (let i = 0; i < size; i++) {
    const at = next[sortedCell(i)]!++;
    sorted.roles[at] = roles[i] ?? 0;
    sorted.counts[at] = counts[i] ?? 0;
  }
  return { words: toWordList(order.map((wordId) => words[wordId] ?? '')), starts, ...sorted };
}

function totalsByField(fieldLengths: Uint32Array): Uint32Array {
  const totals = new Uint32Array(searchFields.length);
  fieldLengths.forEach((length, i) => (totals[i % searchFields.length]! += length));
  return totals;
}
