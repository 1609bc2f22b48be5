import type { CalendarMonth } from './calendar-month.js';
import { dateTokens, fullYear, type DateToken } from './date-tokens.js';
import { onOneLine, whole, wordPattern, wordsOf } from './words/index.js';

export type { CalendarMonth } from './calendar-month.js';

export interface DateRange {
  readonly start: CalendarMonth | null;
  /** Null if none is stated; `now` for `present`, `heute` and the like, and for a range that is left open: `2019 –`, `since 2019`. */
  readonly end: CalendarMonth | 'now' | null;
  /** The part of the text that states it, with plain spaces and quotes. */
  readonly text: string;
}

/** Reads the first date of a text, in whatever way and in seven languages: `2012-10`, `10/2012`, `August 2021`, `août 2021`, `'19`; null if there is none. */
export function readMonth(text: string): CalendarMonth | null {
  return dateTokens(onOneLine(text)).flatMap(({ value }) => (isDate(value) ? [value] : []))[0] ?? null;
}

/** Reads a date of a data file: a text as `readMonth` does, a number as a year (2012), a month (201210), a day (20121001) or the seconds or milliseconds since 1970. */
export function readDateValue(value: string | number | null | undefined): CalendarMonth | 'now' | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return readNumber(value);
  const text = onOneLine(value);
  if (/^\d{6,}$/.test(text)) return readNumber(Number(text));
  return readMonth(text) ?? (dateTokens(text)[0]?.value === 'now' ? 'now' : null);
}

function readNumber(value: number): CalendarMonth | null {
  if (!Number.isInteger(value)) return null;
  const [, year, month = null] = /^((?:19|20)\d\d)(?:(0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)?$/.exec(String(value)) ?? [];
  if (year !== undefined) return { year: Number(year), month: month === null ? null : Number(month) };
  const time = new Date(value >= 1e11 ? value : value * 1000);
  const isTime = value >= 1e8 && time.getUTCFullYear() < 2070;
  return isTime ? { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1 } : null;
}

/** Reads the first range of dates of a text: `Aug 2021 – heute`, `since 2019`, `10/2012-2014`; null if there is none. A date alone is no range. */
export function readDateRange(text: string): DateRange | null {
  const line = onOneLine(text);
  const tokens = dateTokens(line);
  for (const [index, token] of tokens.entries()) {
    const range = betweenTwo(line, token, tokens[index + 1]) ?? shortEnd(line, token) ?? openRange(line, token, tokens[index + 1]);
    if (range !== null) return range;
  }
  return shortRange(line);
}

const dash = '[-\\u2010-\\u2015\\u2212~→]|->|--';
const betweenDates = wordPattern(
  `^(?:[.,)]? ?(?:${dash})+ ?\\(?|[.,]? (?:${wordsOf(({ to }) => to)}) ?)(?:(?:the|la|el|il|o|einschließlich) )?$`,
);
const sinceBefore = wordPattern(`${whole(wordsOf(({ since }) => since))} ?$`);
const certainSince = /(?<![\p{L}])(?:since|seit|depuis|desde|sinds|vanaf|dal|ab)(?: dem| the| el| o| l')? ?$/iu;
const untilBefore = wordPattern(`(?:${whole(wordsOf(({ until }) => until))}|^(?:${dash})) ?$`);
const openEnd = new RegExp(`^ ?(?:${dash})+ ?(?:\\.{3}|…|\\?)?(?=$|[),;|])`, 'u');

function betweenTwo(line: string, first: DateToken, second: DateToken | undefined): DateRange | null {
  if (second === undefined || first.value === 'now' || second.start < first.end) return null;
  const gap = line.slice(first.end, second.start);
  const isAnd = /^ (?:and|und|et|y|e|en) $/i.test(gap) && /(?:between|zwischen|entre|tra|tussen) ?$/i.test(line.slice(0, first.start));
  if (!isAnd && !betweenDates.test(gap)) return null;
  const end = isDate(second.value) || second.value === 'now' ? second.value : null;
  const start = isDate(first.value) ? first.value : isDate(end) ? { year: end.year, month: monthAlone(first.value) } : null;
  if (start === null || end === null || (isDate(end) && isAfter(start, end))) return null;
  return { start, end, text: line.slice(first.start, second.end) };
}

/** `2012–14`, `2012/13`. */
function shortEnd(line: string, { value, start, end }: DateToken): DateRange | null {
  if (!isDate(value)) return null;
  const [text, digits] = /^ ?(?:[-\u2010-\u2015\u2212]|\/) ?'?(\d\d)(?![\d./-]|\p{L})/u.exec(line.slice(end, end + 8)) ?? [];
  if (text === undefined || digits === undefined) return null;
  const year = Math.floor(value.year / 100) * 100 + Number(digits);
  const ends = year < value.year ? fullYear(Number(digits)) : year;
  return ends < value.year || ends > value.year + 60
    ? null
    : { start: value, end: { year: ends, month: null }, text: line.slice(start, end + text.length) };
}

/** `since 2019`, `2019 –`, `until 2018`, `2018 bis`. */
function openRange(line: string, { value, start, end }: DateToken, next: DateToken | undefined): DateRange | null {
  if (!isDate(value)) return null;
  const ahead = line.slice(Math.max(0, start - 24), start);
  const until = untilBefore.exec(ahead);
  if (until !== null) return { start: null, end: value, text: line.slice(start - until[0].length, end) };
  const since = certainSince.exec(ahead);
  if (since !== null) return { start: value, end: 'now', text: line.slice(start - since[0].length, end) };
  const [open] = openEnd.exec(line.slice(end, end + 8)) ?? [];
  const isLoose = next?.value === 'now' && sinceBefore.test(ahead);
  if (open === undefined && !isLoose) return null;
  return { start: value, end: 'now', text: line.slice(start, end + (open ?? '').length).trim() };
}

/** `03/15 – 06/18`, which are months only in a range. */
function shortRange(line: string): DateRange | null {
  const match = shortMonths.exec(line);
  if (match === null) return null;
  const [text, month, year, endMonth, endYear] = match;
  const start = { year: fullYear(Number(year)), month: Number(month) };
  const end = endMonth === undefined ? ('now' as const) : { year: fullYear(Number(endYear)), month: Number(endMonth) };
  return isDate(end) && isAfter(start, end) ? null : { start, end, text };
}

const shortMonth = "(0?[1-9]|1[0-2])[/.]'?(\\d\\d)";
const shortMonths = wordPattern(
  `(?<![\\d/.$€£-])${shortMonth} ?(?:${dash}|${whole(wordsOf(({ to }) => to))}) ?(?:${shortMonth}|${whole(wordsOf(({ now }) => now))})(?![\\d/.%])`,
);

function isDate(value: DateToken['value'] | null): value is CalendarMonth {
  return value !== null && value !== 'now' && 'year' in value;
}

function monthAlone(value: DateToken['value']): number | null {
  return value !== 'now' && 'monthAlone' in value ? value.monthAlone : null;
}

function isAfter(start: CalendarMonth, end: CalendarMonth): boolean {
  return start.year > end.year || (start.year === end.year && (start.month ?? 1) > (end.month ?? 12));
}

/**
 * The months of all ranges together, those in which several overlap counted once; null if one of them cannot be placed. A year alone as its start is
 * its January; as an end, its January too. A range without an end goes on until now.
 */
export function monthsIn(ranges: readonly DateRange[], now: Date): number | null {
  const today = now.getUTCFullYear() * 12 + now.getUTCMonth();
  const spans = ranges.map(
    ({ start, end }) => [start && monthCount(start), Math.min(today, end === null || end === 'now' ? today : monthCount(end))] as const,
  );
  let [months, latest] = [0, -Infinity];
  for (const [start, end] of [...spans].sort(([a], [b]) => (a ?? 0) - (b ?? 0))) {
    if (start === null) return null;
    months += Math.max(0, end - Math.max(start, latest));
    latest = Math.max(latest, end);
  }
  return months;
}

function monthCount({ year, month }: CalendarMonth): number {
  return year * 12 + (month ?? 1) - 1;
}
