import { fieldText, monthOf, uniqueItems } from './fields.js';
import type { Work } from './parse-resume.js';

interface Dated {
  readonly startDate?: string | null | undefined;
  readonly endDate?: string | null | undefined;
}

/** Sorts positions by end date, the current and latest first, then by start date. Equal ones stay in the order of the résumé. */
export function latestFirst<Position extends Dated>(positions: readonly Position[]): Position[] {
  const end = ({ startDate, endDate }: Position): number => monthOf(endDate) ?? (fieldText(startDate) === undefined ? -Infinity : Infinity);
  const start = ({ startDate }: Position): number => monthOf(startDate) ?? -Infinity;
  return [...positions].sort((a, b) => descending(end(a), end(b)) || descending(start(a), start(b)));
}

function descending(left: number, right: number): number {
  return left === right ? 0 : right - left;
}

/** Returns `6 years as Senior Developer, Developer`. Leaves out the years unless all positions have readable dates. */
export function experienceOf(work: readonly Work[], now: Date): string | undefined {
  const positions = latestFirst(work);
  const names = uniqueItems(positions.flatMap(({ position }) => fieldText(position) ?? []).map((name) => ({ name })))
    .map(({ name }) => name)
    .join(', ');
  const duration = durationOf(positions, now);
  const parts = [...(duration === null ? [] : [duration]), ...(names === '' ? [] : [names])];
  return parts.length === 0 ? undefined : parts.join(' as ');
}

/** Returns the total time in all positions, such as `6 years` or `8 months`; null if it is unknown or less than a month. */
function durationOf(positions: readonly Work[], now: Date): string | null {
  const today = now.getUTCFullYear() * 12 + now.getUTCMonth();
  const spans = positions.map((position): [number | null, number | null] => [monthOf(position.startDate), endOf(position, today)]);
  const complete = spans.flatMap(([start, end]) => (start === null || end === null ? [] : [[start, Math.min(end, today)] as const]));
  if (complete.length === 0 || complete.length < spans.length) return null;
  const months = monthsIn(complete);
  if (months < 1) return null;
  const years = Math.floor(months / 12);
  return years === 0 ? plural(months, 'month') : plural(years, 'year');
}

/** Returns the month in which a position ended: today if it states no end, null if the end cannot be read. */
function endOf({ endDate }: Work, today: number): number | null {
  const text = fieldText(endDate);
  return text === undefined || /^(present|now|today|current)$/i.test(text) ? today : monthOf(text);
}

/** Adds up the months of all spans. Months in which spans overlap count once. */
function monthsIn(spans: readonly (readonly [start: number, end: number])[]): number {
  let [months, latestEnd] = [0, -Infinity];
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    months += Math.max(0, end - Math.max(start, latestEnd));
    latestEnd = Math.max(latestEnd, end);
  }
  return months;
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
