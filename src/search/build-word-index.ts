import { searchFields, type SearchDocument, fieldTexts, splitWords } from './search-document.js';
import type { WordIndex } from './word-index.js';
import { toWordList } from './word-list.js';

/** The words of all roles; a role is known by its place among them. */
export function buildWordIndex(roles: readonly SearchDocument[]): WordIndex {
  const vocabulary = new Vocabulary();
  const lengths = new Uint32Array(roles.length * searchFields.length);
  const found = new Postings();
  roles.forEach((role, place) => {
    fieldTexts(role).forEach((text, field) => {
      const { amounts, length } = vocabulary.count(text);
      lengths[place * searchFields.length + field] = length;
      for (const [word, amount] of amounts) found.add(word * searchFields.length + field, place, amount);
    });
  });
  return { ...sortPostings(vocabulary, found), fieldLengths: lengths, totalLengths: totalsOf(lengths) };
}

function totalsOf(lengths: Uint32Array): Uint32Array {
  const totals = new Uint32Array(searchFields.length);
  lengths.forEach((length, i) => (totals[i % searchFields.length]! += length));
  return totals;
}

/** Words by the order in which they were first met. */
class Vocabulary {
  readonly words: string[] = [];
  readonly #places = new Map<string, number>();
  /** As they were spelled: most spellings come again. */
  readonly #spelled = new Map<string, number>();

  /** How often each word stands in a text, and how many spellings there are. */
  count(text: string): { amounts: ReadonlyMap<number, number>; length: number } {
    const spellings = splitWords(text);
    const amounts = new Map<number, number>();
    for (const spelling of spellings) {
      if (spelling === '') continue;
      const place = this.#placeOf(spelling);
      amounts.set(place, (amounts.get(place) ?? 0) + 1);
    }
    return { amounts, length: new Set(spellings).size };
  }

  #placeOf(spelling: string): number {
    const known = this.#spelled.get(spelling);
    if (known !== undefined) return known;
    const word = spelling.toLowerCase();
    const place = this.#places.get(word) ?? this.words.push(word) - 1;
    this.#places.set(word, place);
    this.#spelled.set(spelling, place);
    return place;
  }
}

/** Which word and field, in which role, how often: as they are found, which is role by role. */
class Postings {
  size = 0;
  cells = new Uint32Array(1024);
  roles = new Uint32Array(1024);
  amounts = new Uint32Array(1024);

  add(cell: number, role: number, amount: number): void {
    if (this.size === this.cells.length) {
      this.cells = grow(this.cells);
      this.roles = grow(this.roles);
      this.amounts = grow(this.amounts);
    }
    this.cells[this.size] = cell;
    this.roles[this.size] = role;
    this.amounts[this.size] = amount;
    this.size++;
  }
}

function grow(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(values.length * 2);
  more.set(values);
  return more;
}

/** Counting sort, which leaves the roles of each word in their order. */
function sortPostings({ words }: Vocabulary, { size, cells, roles, amounts }: Postings): Omit<WordIndex, 'fieldLengths' | 'totalLengths'> {
  const order = [...words.keys()].sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  const rank = new Uint32Array(words.length);
  order.forEach((word, place) => (rank[word] = place));
  const cellOf = (i: number): number => {
    const cell = cells[i] ?? 0;
    const field = cell % searchFields.length;
    return (rank[(cell - field) / searchFields.length] ?? 0) * searchFields.length + field;
  };
  const starts = new Uint32Array(words.length * searchFields.length + 1);
  for (let i = 0; i < size; i++) starts[cellOf(i) + 1]!++;
  for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1] ?? 0;
  const [next, sorted] = [starts.slice(), { roles: new Uint32Array(size), counts: new Uint32Array(size) }];
  for (let i = 0; i < size; i++) {
    const at = next[cellOf(i)]!++;
    sorted.roles[at] = roles[i] ?? 0;
    sorted.counts[at] = amounts[i] ?? 0;
  }
  return { words: toWordList(order.map((word) => words[word] ?? '')), starts, ...sorted };
}
