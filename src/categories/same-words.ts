import { americanSpelling, stemOf, verbBase } from '../similarity/text-similarity.js';
import { normalizeText } from './normalize.js';

/** Whether two texts have the same words in the same order, in whatever form and spelling: `Taught classes` and `Teach classes`. */
export function haveSameWords(left: string, right: string): boolean {
  const [these, those] = [normalizeText(left).split(' '), normalizeText(right).split(' ')];
  return these.length === those.length && these.every((word, index) => areFormsOfOneWord(word, those[index]!));
}

function areFormsOfOneWord(left: string, right: string): boolean {
  if (left === right) return true;
  const [a, b] = [americanSpelling(left), americanSpelling(right)];
  return verbBase(a) === verbBase(b) || (stemOf(a) === stemOf(b) && differInEnding(a, b));
}

/** Whether two words of one stem differ in nothing but an ending of verbs or plurals, which `universal` and `university` do not. */
function differInEnding(left: string, right: string): boolean {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  return inflection.test(left.slice(same)) && inflection.test(right.slice(same));
}

const inflection = /^(?:|e|y|e?s|i?es|d|[bdfglmnprt]?ed|ied|[bdfglmnprt]?ing|ying)$/;
