import { UserError } from '../../model/errors.js';
import { type ColumnMeaning, columnMeanings } from './columns.js';
import { foldWords } from './fold-words.js';

/** What the user says about the tables with `--map`. */
export interface ColumnMap {
  /** Columns by what they are: a heading, a letter or a number from 1. */
  readonly columns: ReadonlyMap<ColumnMeaning, string>;
  /** The names of the levels, lowest first; empty if not given. */
  readonly levels: readonly string[];
  /** The steps of the scale on which criteria are rated, lowest first; empty if not given. */
  readonly steps: readonly string[];
  /** The currency of pay, ISO 4217; null if not given. */
  readonly currency: string | null;
}

/**
 * Parses `role=Job family`, `level=B`, `criterion=3`, `levels=Junior,Senior`, `steps=low,high`, `currency=EUR`.
 * @throws UserError if one is none of these
 */
export function parseColumnMap(options: readonly string[]): ColumnMap {
  const columns = new Map<ColumnMeaning, string>();
  let [levels, steps]: readonly string[][] = [[], []];
  let currency: string | null = null;
  for (const option of options) {
    const [, key = '', value = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(option) ?? [];
    const meaning = columnMeanings.find((each) => each === foldWords(key).replaceAll(' ', '-')) ?? synonyms.get(foldWords(key));
    if (value === '') throw unknownMap(option);
    if (key === 'levels') levels = listOf(value, option);
    else if (key === 'steps') steps = listOf(value, option);
    else if (key === 'currency' && /^[A-Z]{3}$/.test(value)) currency = value;
    else if (meaning) columns.set(meaning, value);
    else throw unknownMap(option);
  }
  return { columns, levels: levels ?? [], steps: steps ?? [], currency };
}

const synonyms: ReadonlyMap<string, ColumnMeaning> = new Map<string, ColumnMeaning>([
  ['track', 'role'],
  ['skill', 'criterion'],
  ['grade', 'level'],
  ['category', 'group'],
  ['text', 'expectation'],
]);

function listOf(value: string, option: string): string[] {
  const list = value.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  if (list.length < 2)
    throw new UserError(`--map ${option} names fewer than two`, {
      hint: 'Put commas between them, and the lowest first: levels="Junior,Senior".',
    });
  return list;
}

function unknownMap(option: string): UserError {
  return new UserError(`--map ${option} says nothing about a ladder`, {
    hint: `Write KEY=COLUMN with one of ${columnMeanings.join(', ')}; or levels=A,B,C or steps=A,B,C, lowest first; or currency=USD.`,
  });
}

/** The index of a column by its heading, a letter or a number; undefined if there is none. A heading comes first. */
export function columnIndex(name: string, headings: readonly string[]): number | undefined {
  const byHeading = headings.findIndex((heading) => foldWords(heading) === foldWords(name) && foldWords(name) !== '');
  if (byHeading >= 0) return byHeading;
  const index = /^\d{1,3}$/.test(name) ? Number(name) - 1 : /^[A-Z]{1,2}$/i.test(name) ? lettersIndex(name) : -1;
  return index >= 0 && index < headings.length ? index : undefined;
}

function lettersIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
