import { foldWords } from './fold-words.js';
import { seniorityOf } from './seniority.js';

/** The steps on which a category is rated, as role files declare them, or a range of numbers. */
export type StepScale =
  | { readonly type: 'words'; readonly steps: readonly string[]; readonly isGuessed: boolean }
  | { readonly type: 'numbers'; readonly minimum: number; readonly maximum: number };

/**
 * The scale on which all of these cells are; null if they are no ratings. Words in different case are one step, written in lower case.
 * @param series the cells of each criterion, in the order of the levels as far as it is known
 * @param given the steps that the user named, lowest first
 * @param isRating whether a heading says that the cells are ratings, so that words of no known scale are steps, too
 */
export function scaleOf(series: readonly (readonly string[])[], given: readonly string[], isRating = false): StepScale | null {
  const cells = series.flat();
  if (cells.length === 0) return null;
  if (cells.every(isNumber)) return numericScale(cells, series.length);
  const steps = [...new Set(cells.map(stepOf))];
  const ordered = given.map(stepOf);
  if (ordered.length > 0 && steps.every((step) => ordered.includes(step))) return { type: 'words', steps: ordered, isGuessed: false };
  const known = knownScales.find((scale) => steps.every((step) => scale.includes(foldWords(step))));
  if (known) return { type: 'words', steps: inOrderOf(known, steps), isGuessed: false };
  if (steps.length < 2 || steps.length > 10 || steps.some((step) => step.length > 30 || step.split(' ').length > 3)) return null;
  const ranked = steps.map((step) => ({ step, rank: rankOf(step) }));
  if (ranked.every(({ rank }) => rank !== null) && new Set(ranked.map(({ rank }) => rank)).size === steps.length)
    return { type: 'words', steps: ranked.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ step }) => step), isGuessed: false };
  // Words of no known scale are steps if several criteria share them.
  const isShared =
    series.length >= 2 &&
    steps.length * 2 <= cells.length &&
    steps.every((step) => series.filter((row) => row.map(stepOf).includes(step)).length >= 2);
  return isShared || isRating ? { type: 'words', steps: byProgress(series, steps), isGuessed: true } : null;
}

/** The word of a step, without its number: `3 - Practitioner` is `practitioner`. */
function stepOf(cell: string): string {
  const words = cell.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  const bare = words.replace(/^\(?\d{1,2}\)?\s*[-–:.)=]?\s+(?=\p{L})/u, '').replace(/(?<=\p{L})\s*\(\d{1,2}\)$/u, '');
  return bare === '' ? words : bare;
}

/** The step of a cell as its scale writes it: a file may have `élevé` here and `eleve` there. */
export function stepOn({ steps }: { readonly steps: readonly string[] }, cell: string): string {
  const step = stepOf(cell);
  return steps.includes(step) ? step : (steps.find((each) => foldWords(each) === foldWords(step)) ?? step);
}

export function isNumber(cell: string): boolean {
  return /^\s*\d{1,12}(?:[.,]\d{1,4})?\s*$/.test(cell);
}

export function numberOf(cell: string): number {
  return Number(cell.trim().replace(',', '.'));
}

/** Numbers are ratings if they are small, halves at most, and of several criteria. */
function numericScale(cells: readonly string[], criteria: number): StepScale | null {
  const numbers = cells.map(numberOf);
  if (criteria < 2 || numbers.some((each) => each > 10 || !Number.isInteger(each * 2))) return null;
  const maximum = Math.ceil(Math.max(...numbers));
  const minimum = Math.min(1, Math.floor(Math.min(...numbers)));
  return maximum > minimum ? { type: 'numbers', minimum, maximum } : null;
}

/** Words for steps, lowest first. Those of a line are of one scale; a file may use a part of it. */
const knownScales: readonly (readonly string[])[] = [
  'awareness,working,practitioner,expert',
  'low,medium,high,very high',
  'aware,familiar,competent,proficient,expert',
  'novice,advanced beginner,competent,proficient,expert',
  'follow,assist,apply,enable,ensure,initiate,set strategy',
  'basis,grundlagen,fortgeschritten,experte',
  'gering,mittel,hoch',
  'faible,moyen,eleve',
  'bajo,medio,alto',
  'basso,medio,alto',
  'baixo,medio,alto',
  'laag,gemiddeld,hoog',
].map((line) => line.split(','));

/** Words that rate, in the seven languages, by how much they say. */
const ratingWords: readonly string[] = [
  'none keine aucun ninguno nessuno nenhum geen',
  'awareness aware novice beginner basic basics foundation foundational fundamental entry anfanger grundkenntnisse debutant notions basico base iniciante beginner basiskennis',
  'elementary developing learning learner emerging familiar lernend elementaire elemental elementare elementar lerend',
  'working intermediate capable fortgeschritten intermediaire intermedio intermediario gevorderd',
  'practitioner competent independent solid good gut sicher kompetent bon bueno buono bom goed competente',
  'proficient versiert',
  'advanced strong skilled sehr avance confirme avanzado avanzato avancado zeer',
  'expert mastery master leading experte experto esperto especialista deskundig expertise maitrise',
  'authority strategic shaping world',
];

function rankOf(step: string): number | null {
  const words = foldWords(step).split(' ');
  const ranks = words.flatMap((word) => ratingWords.flatMap((line, rank) => (line.split(' ').includes(word) ? [rank] : [])));
  return ranks.length === 0 ? null : Math.max(...ranks);
}

/** The steps in the order of a scale. Of the scale that many publish, all steps are declared, as two ladders compare only on the same one. */
function inOrderOf(scale: readonly string[], steps: readonly string[]): string[] {
  const isWhole = scale === knownScales[0] || steps.length < 2;
  return scale.flatMap((known) => steps.find((step) => foldWords(step) === known) ?? (isWhole ? [known] : []));
}

/** Orders words by how early they come in the criteria: an average from 0, at the first level, to 1, at the last. */
function byProgress(series: readonly (readonly string[])[], steps: readonly string[]): string[] {
  const average = (step: string): number => {
    const places = series.flatMap((row) =>
      row.flatMap((cell, index) => (stepOf(cell) === step ? [index / Math.max(1, row.length - 1)] : [])),
    );
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  return steps.toSorted((a, b) => average(a) - average(b) || seniorityOf(a).rank - seniorityOf(b).rank);
}
