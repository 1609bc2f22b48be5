import { type DateRange, readDateRange, readMonth } from '../../facts/dates.js';
import { onOneLine } from '../../facts/words/index.js';
import { memoize } from '../../../similarity/memoize.js';
import type { StatedDates } from '../resume-content.js';

/** A line with its dates taken out. */
export interface DatedText {
  readonly dates: StatedDates;
  /** What stands besides the dates, without the signs that separated them. */
  readonly rest: string;
}

/**
 * Takes the dates out of a line: a range, or a single date at its beginning or end, which stands for both start and end.
 * @returns null if it has none
 */
export const takeDates = memoize((line): DatedText | null => {
  if (line.length > maxLength) return null;
  const text = line
    .split('\t')
    .map(onOneLine)
    .join('\t')
    .replace(severalSeasons, '$1 – $2')
    .replace(/(?<=\d\)?) to date(?!\p{L})/iu, ' – present')
    // `2021– Lecturer` and a cell `2021 –` are open, `2015 – Internship` is not.
    .replace(/^((?:\d{1,2}[./])?(?:19|20)\d\d)(?:[–-](?= \p{L})| ?[–-](?=\t))/u, '$1 – present');
  const range = readDateRange(text);
  if (range !== null) return { dates: { text: range.text, range }, rest: without(text, range.text) };
  const single = singleDate(text);
  const month = single === null ? null : readMonth(single);
  if (single === null || month === null) return null;
  const both: DateRange = { start: month, end: month, text: single };
  return { dates: { text: single, range: both }, rest: without(text, single) };
});

/** `Summers 2012 and 2013`, which is known by its years only. */
const severalSeasons =
  /(?<!\p{L})(?:(?:every|each|jeden|chaque|cada|ogni|elke) )?(?:(?:during )?(?:the )?(?:springs?|summers?|autumns?|falls|winters?)|sommer|winter|étés|hivers|veranos|inviernos|estati|inverni|verões|invernos|zomers?|winters)(?: (?:of|von|de|del|dei|van))? ((?:19|20)\d\d) ?(?:,|&|\+|and|und|et|y|e|en) ?((?:19|20)\d\d)(?!\d)/iu;

/** Longer lines are sentences. */
const maxLength = 600;

/** A date of a few words at the beginning or end of a line, or all of it: `June 2015`, `06/2015`, `(2015)`. */
function singleDate(text: string): string | null {
  const [, atEnd] = /(?:^|[\s,(|\t–—-])((?:\p{L}{3,12}\.?[^\S\t]+|\d{1,2}[./-]){0,2}(?:19|20)\d\d)\)?\.?$/u.exec(text) ?? [];
  if (atEnd !== undefined) return readMonth(atEnd) === null ? null : trimmedDate(atEnd);
  const [, atStart] =
    /^\(?((?:\p{L}{3,12}\.?\s+|\d{1,2}[./-]){0,2}(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2})(?=\)?(?:[\s:|\t,–—-]|$))/u.exec(text) ?? [];
  if (atStart === undefined) return null;
  const isWhole = /^\d/.test(atStart) || isSeason(/^\p{L}+/u.exec(atStart)?.[0] ?? '');
  const month = readMonth(atStart);
  return month !== null && (isWhole || month.month !== null) ? atStart : null;
}

/** Leaves out words before a year that are no part of the date: `Engineer 2015`. */
function trimmedDate(date: string): string {
  const words = date.split(/\s+/);
  const year = words.at(-1) ?? '';
  const isPart = (word: string): boolean => isSeason(word) || (readMonth(`${word} ${year}`)?.month ?? null) !== null;
  const before = words.slice(0, -1).findLastIndex((word) => !isPart(word));
  return words.slice(before + 1).join(' ');
}

function isSeason(word: string): boolean {
  return /^(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|verão|outono|lente|zomer|herfst)$/i.test(
    word,
  );
}

function without(text: string, dates: string): string {
  return tidied(text.replace(dates, '\t'));
}

/** Takes off a stated length (`5 years 3 months`), empty brackets and signs at the edges. */
export function tidied(text: string): string {
  return text
    .replace(
      /[([]\s*(?:(?:ca\.?|about|\+)?\s*\d+(?:[.,]\d+)?\s*(?:\p{L}{1,8}\.?)(?:\s*(?:,|and|und|et|y|e|en)?\s*\d+\s*\p{L}{1,8}\.?)?)?\s*[)\]]/gu,
      (brackets) => (/\d/.test(brackets) && !duration.test(brackets) ? brackets : ' '),
    )
    .replace(/\(\s*\t\s*[,;]\s*/g, '(')
    .replace(/\(\s*\t\s*\)|\[\s*\t\s*\]|\(\s*\)/g, '\t')
    .replace(/^[\s,;:|·•–—‒/-]+|[\s,;:|·•–—‒/(-]+$/gu, '')
    .replace(/[^\S\t]+/g, ' ')
    .trim();
}

/** True for a line that only says how long something took: `5 years 2 months`. */
export function isDuration(text: string): boolean {
  return text.length < 40 && /^(?:\d+\s*\p{L}{1,8}\.?[\s,·]*){1,2}$/u.test(text) && duration.test(text);
}

const duration =
  /\d\s*(?:y|yr|yrs|years?|mos?|mths?|months?|jahre?n?|monate?n?|j\.?|mon\.?|ans?|mois|años?|mes(?:es)?|anni|anno|mesi|mese|anos?|jaar|maand(?:en)?)\b/iu;
