import type { CalendarMonth } from './calendar-month.js';
import { allOf, longestFirst, whole, wordPattern, wordsOf } from './words/index.js';

/** A date, or a word such as `today`, and where it stands in a text. */
export interface DateToken {
  /** `month alone` is a month that takes its year from the other end of a range: `Jan – Mar 2020`. */
  readonly value: CalendarMonth | 'now' | { readonly monthAlone: number };
  readonly start: number;
  readonly end: number;
}

/** Finds the dates of a text, from left to right. */
export function dateTokens(text: string): DateToken[] {
  const dayFirst = isDayFirst(text);
  return [...text.matchAll(datePattern)].flatMap((match) => {
    const value = valueOf(match.groups ?? {}, dayFirst);
    return value === null ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
}

const monthNumbers: ReadonlyMap<string, number> = new Map(
  allOf(({ months }) => months.map((names, index) => [names.split(' '), index + 1] as const)).flatMap(([names, number]) =>
    names.map((name) => [name, number] as const),
  ),
);

/** The first month of spring, summer and autumn; winter lies in two years, so that only its year is known. */
const seasons: readonly (readonly [RegExp, number])[] = ([3, 6, 9] as const).map((month, index) => [
  wordPattern(`^(?:${wordsOf((language) => language.seasons[index] ?? '')})$`),
  month,
]);

const monthName = longestFirst([...monthNumbers.keys()]);
const seasonName = wordsOf((language) => language.seasons.join('|'));

/** A year alone is none beside a sign of a currency, in a longer number, or before what it counts. */
const year = '(?:19[3-9]\\d|20[0-6]\\d)';
const before = '(?<![\\p{L}\\d$€£#%]|\\d[.,])';
const after = '(?! ?[€$£%]|[\\p{L}\\d+]|[.,]\\d)';
const counted =
  '(?! ?(?:employees|people|users|customers|clients|hours|students|members|patients|beds|stores|units|mitarbeiter|kunden|euro|eur|usd|chf|stunden|salariés|clients|empleados|dipendenti|medewerkers|funcionários|kg|km|m²|mm|rpm|sq))';
const preposition = "(?:(?:de|del|d'|do|of|di) ?|')?";

const datePattern = wordPattern(
  [
    // 2012-10, 2012/10/01, 2012.10, 2012-10-01T08:00:00Z
    `${before}(?<y1>${year})(?<s1>[-/.])(?<m1>0?[1-9]|1[0-2])(?:\\k<s1>(?:0?[1-9]|[12]\\d|3[01]))?(?:T[\\d:.]{1,15}(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d\\p{L}])`,
    // 01.10.2012, 10/01/2012
    `${before}(?<a2>\\d{1,2})(?<s2>[-/.]) ?(?<b2>\\d{1,2})\\k<s2> ?(?<y2>${year})${after}`,
    // 10/2012, 10.2012
    `${before}(?<m3>0?[1-9]|1[0-2]) ?[-/.] ?(?<y3>${year})${after}`,
    // 1. Oktober 2012, October 1st, 2012, octubre de 2012, Oct-12, Aug '21
    `${before}(?:\\d{1,2}(?:st|nd|rd|th|er|º)?\\.? (?:de )?)?(?<m4>${monthName})(?![\\p{L}\\d])\\.?,?[ /-]?(?:\\d{1,2}(?:st|nd|rd|th)?,? (?=${year}))?${preposition}(?<y4>${year})${after}`,
    `${before}(?<m5>${monthName})\\.?(?: ?'|[-/])(?<yy5>\\d\\d)${after}`,
    // 2012 October
    `${before}(?<y6>${year}),? (?<m6>${monthName})(?![\\p{L}\\d])(?!\\.?,? ?'?\\d)`,
    `${before}(?<season7>${seasonName}) (?:of |de |del |do |')?(?<y7>${year})(?:/\\d{2,4})?${after}`,
    `${before}(?:[QT](?<q8>[1-4])[ /-]?(?:de )?(?<y8>${year})|(?<y9>${year})[ /-]?[QT](?<q9>[1-4]))${after}`,
    `${before}(?<y10>${year})${after}${counted}`,
    `(?<![\\p{L}\\d])'(?<yy11>\\d\\d)(?![\\p{L}\\d%'])`,
    `(?<now>${whole(wordsOf(({ now }) => now))})`,
    `${before}(?<monthAlone>${monthName})(?![\\p{L}\\d])`,
  ].join('|'),
  'g',
);

type Groups = Readonly<Record<string, string | undefined>>;

function valueOf(groups: Groups, dayFirst: boolean): DateToken['value'] | null {
  if (groups['now'] !== undefined) return 'now';
  const alone = groups['monthAlone'];
  if (alone !== undefined) return { monthAlone: monthNumbers.get(alone.toLowerCase()) ?? 0 };
  const stated = yearOf(groups);
  if (stated === null) return null;
  const [first, second] = [Number(groups['a2']), Number(groups['b2'])];
  if (groups['a2'] !== undefined) {
    const month = (dayFirst && second <= 12) || first > 12 ? second : first;
    return month >= 1 && month <= 12 && Math.max(first, second) <= 31 ? { year: stated, month } : null;
  }
  return { year: stated, month: monthOf(groups) };
}

function yearOf(groups: Groups): number | null {
  const whole4 = ['y1', 'y2', 'y3', 'y4', 'y6', 'y7', 'y8', 'y9', 'y10'].flatMap((name) => groups[name] ?? [])[0];
  const short = groups['yy5'] ?? groups['yy11'];
  return whole4 === undefined ? (short === undefined ? null : fullYear(Number(short))) : Number(whole4);
}

/** `'21` is 2021, `'98` 1998. */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits > 60 ? 1900 : 2000);
}

function monthOf(groups: Groups): number | null {
  const number = groups['m1'] ?? groups['m3'];
  if (number !== undefined) return Number(number);
  const name = groups['m4'] ?? groups['m5'] ?? groups['m6'];
  if (name !== undefined) return monthNumbers.get(name.toLowerCase()) ?? null;
  const quarter = groups['q8'] ?? groups['q9'];
  if (quarter !== undefined) return Number(quarter) * 3 - 2;
  const season = groups['season7'];
  return season === undefined ? null : (seasons.find(([pattern]) => pattern.test(season))?.[1] ?? null);
}

/**
 * Whether 03/04/2012 is in April. It is after a point, where another date of the text can be read in no other way, and in any language but English;
 * in English it is in March.
 */
function isDayFirst(text: string): boolean {
  const numeric = [...text.matchAll(/(?<!\d)(\d{1,2})([-/.])\d{1,2}\2\d{4}/g)];
  if (numeric.some(([, first]) => Number(first) > 12)) return true;
  return numeric.some(([, , sign]) => sign === '.') || otherLanguage.test(text);
}

const otherLanguage = wordPattern(whole('heute|aktuell|seit|bis|vom|von|depuis|du|au|à|aujourd\'hui|actuel|actuelle|desde|hasta|actualidad|actual|dal|al|oggi|attuale|até|atual|hoje|ao|sinds|heden|tot|t/m|vanaf')); // prettier-ignore
