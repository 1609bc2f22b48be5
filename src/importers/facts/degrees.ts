import { readDateRange, readMonth } from './dates.js';
import { degreeMatches, type DegreeMatch, type DegreePart } from './degree-matches.js';
import type { EducationStep } from './education-step.js';
import { subjectOf } from './degree-subject.js';
import { onOneLine, whole, wordPattern, wordsOf } from './words/index.js';

export type { EducationStep } from './education-step.js';

/** A degree that a text names, in any of seven languages. */
export interface Degree {
  readonly step: EducationStep;
  /** The subject, as it is written; null if none is stated. */
  readonly field: string | null;
  /** The words that name the degree: `Diplom-Ingenieur`. */
  readonly text: string;
  readonly state: 'completed' | 'under way' | 'not finished';
}

/**
 * Reads the degrees of a line of a résumé or ad: `B.Sc. Computer Science`, `bachelor's or master's degree in nursing`. In the order of the text, each once.
 * @param now by which a date in the line lies ahead; without it only words and ranges that are open say that a degree is under way
 */
export function readDegrees(text: string, now?: Date): Degree[] {
  const line = onOneLine(text);
  const matches = degreeMatches(line);
  const parts = matches.map((match, index) => partOf(line, matches, match, index));
  const fields = matches.map((match, index) => subjectOf(match, parts[index] ?? { before: '', after: '' }));
  const isRepeated = (index: number): boolean =>
    matches[index]?.step === matches[index - 1]?.step && (parts[index - 1]?.after ?? '').endsWith('(');
  const fieldOf = (index: number): string | null =>
    fields[index] ??
    sharedSubject(parts, fields, index) ??
    matches[index]?.field ??
    (index + 1 < matches.length && isRepeated(index + 1) ? fieldOf(index + 1) : null);
  const degrees = matches.map((match, index) => ({
    step: match.step,
    field: fieldOf(index),
    text: match.text,
    state: stateOf(matches.length === 1 ? line : `${match.text} ${parts[index]?.after ?? ''}`, now),
  }));
  // `Bachelor of Arts (B.A.)` is one degree, as is `high school diploma or GED`.
  return degrees.filter((degree, index) => !isRepeated(index) && degrees.findIndex((other) => isSame(degree, other)) === index);
}

function isSame(left: Degree, right: Degree): boolean {
  return left.step === right.step && left.field === right.field && left.state === right.state;
}

function partOf(line: string, matches: readonly DegreeMatch[], { start, end }: DegreeMatch, index: number): DegreePart {
  return { before: line.slice(matches[index - 1]?.end ?? 0, start), after: line.slice(end, matches[index + 1]?.start ?? line.length) };
}

/** `Bachelor's or master's degree in nursing`: the subject is that of both. */
function sharedSubject(parts: readonly DegreePart[], fields: readonly (string | null)[], index: number): string | null {
  const joined = joins.test(parts[index]?.after ?? '');
  return joined ? (fields[index + 1] ?? (index + 1 < fields.length ? sharedSubject(parts, fields, index + 1) : null)) : null;
}

const joins =
  /^ ?(?:[,/&-]|,? ?(?:or|and|and\/or|oder|und|bzw\.?|beziehungsweise|ou|et|o|y|u|e|of|en|to)(?: an?| ein(?:en)?| une?)?|\(|, (?:or|oder|ou|o|of))? ?$/iu;

const unfinished = wordPattern(whole(wordsOf(({ notFinished }) => notFinished)));
const ongoing = wordPattern(whole(wordsOf(({ underWay }) => underWay)));

/** Words take precedence over dates. */
function stateOf(text: string, now: Date | undefined): Degree['state'] {
  if (unfinished.test(text)) return 'not finished';
  if (ongoing.test(text)) return 'under way';
  const range = readDateRange(text);
  const end = range === null ? readMonth(text) : range.end;
  if (end === 'now') return range?.text.match(/^\p{L}/u) === null ? 'under way' : 'completed';
  if (now === undefined || end === null) return 'completed';
  return end.year * 12 + (end.month ?? 1) - 1 > now.getUTCFullYear() * 12 + now.getUTCMonth() ? 'under way' : 'completed';
}
