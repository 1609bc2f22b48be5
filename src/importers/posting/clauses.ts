import { readDegrees } from '../facts/degrees.js';
import { readNeed } from '../facts/need.js';
import { type AskedPart } from './statement.js';

/** A part of a sentence with a need of its own. */
export interface Clause {
  readonly text: string;
  readonly part: AskedPart;
}

/**
 * Splits a sentence whose parts differ in need: `Bachelor's degree required, master's preferred`. Any other sentence stays whole. What it says of need
 * outranks its section.
 * @param part what its section says
 */
export function clausesOf(sentence: string, part: AskedPart): Clause[] {
  const pieces = sentence.split(/;\s+|,\s+(?:but |and |with )?|\s+[–—]\s+|\.\s+|\s+\((?=[^)]*(?:prefer|desir|vorteil|souhait|plus))/u);
  const needs = pieces.map((piece) => readNeed(piece));
  const apart = sentence.split(/;\s+/);
  if (apart.length > 1 && apart.some((each) => readNeed(each) === 'preferred') && apart.some((each) => readNeed(each) === null))
    return apart.flatMap((each) => clausesOf(each, part));
  const isMixed = needs.includes('required') && needs.includes('preferred');
  const isByDegree = needs.includes('preferred') && pieces.filter((piece) => readDegrees(piece).length > 0).length > 1;
  if (!isMixed && !isByDegree) return [{ text: sentence, part: readNeed(sentence) ?? part }];
  // A piece without a word of need belongs to the next that has one, unless it is a degree by itself.
  const clauses: Clause[] = [];
  let open = '';
  for (const [index, piece] of pieces.entries()) {
    const need = needs[index] ?? null;
    open = open === '' ? piece : `${open}, ${piece}`;
    if (need === null && !(isByDegree && readDegrees(piece).length > 0)) continue;
    clauses.push({ text: open, part: need ?? (part === 'preferred' && isMixed ? 'required' : part) });
    open = '';
  }
  return open === '' ? clauses : [...clauses, { text: open, part }];
}
