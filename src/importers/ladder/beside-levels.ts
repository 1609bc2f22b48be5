import { foldWords } from './fold-words.js';
import { isCalledAsLevel } from './heading-kinds.js';
import { seniorityOf } from './seniority.js';

type Rows = readonly (readonly string[])[];

/**
 * The columns beside those of levels that are none of them: `What it means` among `L3`, `L4` and `L5` has no number, and asks a question. Where levels
 * are told by words alone, such a column may be a level with a name of its own, unless it is mostly empty.
 * @param levels the columns whose headings name levels
 * @param others those that may be levels, too
 */
export function besideLevels(
  rows: Rows,
  headings: readonly string[],
  levels: readonly number[],
  others: readonly number[],
): readonly number[] {
  if (levels.length < 2) return [];
  const names = levels.map((index) => headings[index] ?? '');
  const areNumbered = names.every((name) => seniorityOf(name).numbers.length > 0);
  const filled = rows.filter((row) => levels.some((index) => row[index]?.trim()));
  const isHollow = (index: number): boolean => filled.filter((row) => row[index]?.trim()).length * 2 < filled.length;
  return others.filter((index) => {
    const heading = headings[index] ?? '';
    return heading !== '' && !isCalledAsLevel(heading, names) && (areNumbered || asks(heading) || isHollow(index));
  });
}

function asks(heading: string): boolean {
  return questionWords.has(foldWords(heading).split(' ')[0] ?? '');
}

const questionWords = new Set(
  'what why how was warum wozu wie que quoi pourquoi comment por cosa perche come o porque wat waarom hoe'.split(' '),
);

/** Whether a column describes what the one to its left names: that has a name of its own in each row, and this one none in some or sentences. */
export function isAbout(rows: Rows, name: number, index: number): boolean {
  const filled = rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  const names = filled.map((row) => foldWords(row[name] ?? ''));
  const texts = filled.map((row) => foldWords(row[index] ?? ''));
  return !names.includes('') && new Set(names).size === names.length && (texts.includes('') || countWords(texts) > countWords(names) * 3);
}

function countWords(texts: readonly string[]): number {
  return texts.flatMap((text) => (text === '' ? [] : text.split(' '))).length;
}
