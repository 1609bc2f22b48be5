import { fieldText, monthOf, uniqueItems } from './fields.js';
import type { Work } from './parse-resume.js';

interface Dated {
  readonly startDate?: string | null | undefined;
  readonly endDate?: string | null | undefined;
}

/** What is still going on before what has ended, then the latest; equal ones as the résumé has them. */
export function latestFirst<Position extends Dated>(positions: readonly Position[]): Position[] {
  const end = ({ startDate, endDate }: Position): number => monthOf(endDate) ?? (fieldText(startDate) === undefined ? -Infinity : Infinity);
  const start = ({ startDate }: Position): number => monthOf(startDate) ?? -Infinity;
  return [...positions].sort((a, b) => descending(end(a), end(b)) || descending(start(a), start(b)));
}

function descending(left: number, right: number): number {
  return left === right ? 0 : right - left;
}

/** `6 years as Senior Developer, Developer`. The years are told only where every position says when it began. */
export function experienceOf(work: readonly Work[], now: Date): string | undefined {
  const positions = latestFirst(work);
  const names = uniqueItems(positions.flatMap(({ position }) => fieldText(position) ?? []).map((name) => ({ name })))
    .map(({ name }) => name)
    .join(', ');
  const span = spanOf(positions, now);
  const parts = [...(span === null ? [] : [span]), ...(names === '' ? [] : [names])];
  return parts.length === 0 ? undefined : parts.join(' as ');
}

function spanOf(positions: readonly Work[], now: Date): string | null {
  const today = now.getUTCFullYear() * 12 + now.getUTCMonth();
  const spans = positions.map((position): [number | null, number | null] => [monthOf(position.startDate), endOf(position, today)]);
  const known = spans.flatMap(([start, end]) => (start === null || end === null ? [] : [[start, Math.min(end, today)] as const]));
  if (known.length === 0 || known.length < spans.length) return null;
  const months = monthsIn(known);
  if (months < 1) return null;
  const years = Math.floor(months / 12);
  return years === 0 ? counted(months, 'month') : counted(years, 'year');
}

/** A position without an end is still held; one whose end cannot be read tells nothing. */
function endOf({ endDate }: Work, today: number): number | null {
  const stated = fieldText(endDate);
  return stated === undefined || /^(present|now|today|current)$/i.test(stated) ? today : monthOf(stated);
}

/** Months that two positions share are counted once. */
function monthsIn(spans: readonly (readonly [start: number, end: number])[]): number {
  let [months, reached] = [0, -Infinity];
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    months += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return months;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
