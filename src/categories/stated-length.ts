import { memoize } from '../similarity/memoize.js';
import { stemOf } from '../similarity/text-similarity.js';

/** A length of time that a text states, in English or one of six other languages. */
export interface StatedLength {
  /** The least, in months. */
  readonly months: number;
  /** The stems of the words that say what it is a length of, for each alternative that `or` names; none if it is just experience. */
  readonly subjects: readonly (readonly string[])[];
  /** The same words as they are written; may be empty. */
  readonly subject: string;
}

/** Reads the first length of a text: `2 years in acute care`, `mindestens drei Jahre Berufserfahrung`; null if there is none. */
export function readLength(text: string): StatedLength | null {
  return read(text).length;
}

const read = memoize((text): { readonly length: StatedLength | null } => {
  const found = stated.exec(text);
  const count = numberOf(found?.groups?.['count'] ?? '');
  if (!found || count === null) return { length: null };
  const months = count * (monthUnit.test(found.groups?.['unit'] ?? '') ? 1 : 12);
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  const subjects = rest.split(alternative).map(stemsOf).filter((stems) => stems.length > 0); // prettier-ignore
  return { length: { months, subjects, subject: subjectOf(rest) } };
});

/** The stems of the words of a text that say what somebody does, without those that every such text has. */
export function stemsOf(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().replace(/['’]s(?!\p{L})/gu, '').match(/[\p{L}\p{N}]+[+#]*/gu) ?? []; // prettier-ignore
  return [...new Set(words.filter((word) => !fillers.has(word)).map(stemOf))];
}

/** The words after the length, without those that lead to them. */
function subjectOf(rest: string): string {
  const words = rest.trim().split(/\s+/);
  const first = words.findIndex((word) => stemsOf(word).length > 0);
  return first < 0 ? '' : words.slice(first).join(' ').replace(/[\s.,;:]+$/, ''); // prettier-ignore
}

function numberOf(text: string): number | null {
  if (/^\d/.test(text)) return Number(text.replace(',', '.'));
  const place = numberWords.findIndex((words) => words.includes(text.toLowerCase()));
  return place < 0 ? null : place + 1;
}

/** From one on. */
const numberWords = [
  'one a an ein eine einem einen un une uno una um uma een één',
  'two zwei deux dos due dois duas twee',
  'three drei trois tres tre três drie',
  'four vier quatre cuatro quattro quatro',
  'five fünf cinq cinco cinque vijf',
  'six sechs seis sei zes',
  'seven sieben sept siete sette sete zeven',
  'eight acht huit ocho otto oito',
  'nine neun neuf nueve nove negen',
  'ten zehn dix diez dieci dez tien',
].map((words) => words.split(' '));

const monthUnit = /^(?:mo|mes|mês|maa)/i;

const stated = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<count>\\d{1,2}(?:[.,]\\d)?|${numberWords.flat().join('|')})\\s*(?:\\+|plus)?` +
    `(?:\\s*(?:[-–]|to|bis|à|a|tot)\\s*\\d{1,2})?\\s*\\+?\\s*` +
    `(?<unit>years?|yrs?|months?|jahre?n?|monate?n?|ans?|années?|mois|años?|mes(?:es)?|ann[io]|mes[ie]|anos?|mês|jaar|jaren|maand(?:en)?)(?![\\p{L}])['’]?`,
  'iu',
);

const alternative = /\s(?:or|oder|ou)\s/iu;

const fillers = new Set(
  (
    'a an the at least minimum min of in on as with for and to or more plus over than years year experience experienced work working professional relevant ' +
    'proven prior previous recent total required preferred ' +
    'mindestens wenigstens berufserfahrung erfahrung einschlägige als im in der die das den dem mit und von bei einer einem einen mehr ' +
    'au moins expérience professionnelle en comme de du des la le les dans avec et ' +
    'al menos experiencia profesional como el los las con y un una ' +
    'almeno esperienza professionale come di del della nel nella con e ' +
    'pelo menos experiência profissional como do da dos das no na com ' +
    'minstens ervaring werkervaring als van het een met'
  ).split(' '),
);
