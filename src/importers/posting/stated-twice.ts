import { foldAccents } from '../../fold-accents.js';
import { readAskedYears } from '../facts/asked-years.js';
import { isAsked, type Statement } from './statement.js';

/**
 * Leaves out what the fields of an ad's data ask for if its text asks for the same in nearly the same words: `3 years of experience` beside `At least 3 years
 * of experience in data engineering`.
 * @param fields what stands in fields of their own
 * @param texts what the text says
 */
export function withoutStatedTwice(fields: readonly Statement[], texts: readonly Statement[]): Statement[] {
  const asked = texts.filter(({ part }) => isAsked(part)).map(({ part, text }) => ({ part, words: wordsOf(text) }));
  return fields.filter(({ part, text }) => {
    const words = wordsOf(text);
    const isSame = (other: ReadonlySet<string>): boolean => words.size > 0 && [...words].every((word) => other.has(word));
    if (isAsked(part) && isSameLength(text, texts)) return false;
    return !isAsked(part) || !asked.some((other) => isSame(other.words) && (other.part !== 'preferred' || other.words.size === words.size));
  });
}

/** `36 months of experience` of the data beside `3 ans d'expérience en laboratoire` of the text. */
function isSameLength(text: string, texts: readonly Statement[]): boolean {
  const years = /^\d+ (?:years?|months?) of experience$/.test(text) ? readAskedYears(text) : null;
  return (
    years !== null &&
    texts.some(({ part, text: other }) => isAsked(part) && part !== 'preferred' && readAskedYears(other)?.least === years.least)
  );
}

/** The words and numbers that say something, without the signs that a language puts at their ends. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = foldAccents(text)
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .match(/[\p{L}\p{N}+#]+/gu);
  return new Set((words ?? []).filter((word) => word.length > 3 || /[\d+#]/.test(word) || !fillers.has(word)));
}

const fillers: ReadonlySet<string> = new Set(
  'a an the of in on or and with for to at as der die das des den dem ein im und mit als von in de la le les du des un une et en ou con el los del y o e il lo gli di da do dos no na um uma het een van met of'.split(
    ' ',
  ),
);
