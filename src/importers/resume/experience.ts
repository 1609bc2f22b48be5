import { monthsIn } from '../facts/dates.js';
import { uniqueItems } from './clean-text.js';
import { type Job, monthNumber } from './resume-content.js';

/** Sorts jobs by end date, the current and latest first, then by start date. Equal ones stay in the order of the résumé. */
export function latestFirst(jobs: readonly Job[]): Job[] {
  return [...jobs].sort((a, b) => descending(endOf(a), endOf(b)) || descending(startOf(a), startOf(b)));
}

function endOf({ dates: { range } }: Job): number {
  if (range === null) return -Infinity;
  if (range.end === 'now') return Infinity;
  if (range.end !== null) return monthNumber(range.end);
  return range.start === null ? -Infinity : Infinity;
}

function startOf({ dates: { range } }: Job): number {
  return range?.start ? monthNumber(range.start) : -Infinity;
}

function descending(left: number, right: number): number {
  return left === right ? 0 : right - left;
}

/** Returns `6 years as Senior Developer, Developer`; null if neither is known. */
export function experienceOf(jobs: readonly Job[], now: Date): string | null {
  const names = uniqueItems(latestFirst(jobs).flatMap(({ title }) => (title === null ? [] : [{ name: title.text }])));
  const duration = durationOf(jobs, now);
  const parts = [...(duration === null ? [] : [duration]), ...(names.length === 0 ? [] : [names.map(({ name }) => name).join(', ')])];
  return parts.length === 0 ? null : parts.join(' as ');
}

/** Returns the time in all jobs whose dates can be read, such as `6 years` or `8 months`; null if there is none, or less than a month. */
export function durationOf(jobs: readonly Job[], now: Date): string | null {
  const months = monthsIn(
    jobs.flatMap(({ dates: { range } }) => (range?.start ? [{ ...range, end: range.end ?? 'now' }] : [])),
    now,
  );
  if (months === null || months < 1) return null;
  const years = Math.floor(months / 12);
  return years === 0 ? plural(months, 'month') : plural(years, 'year');
}

/** Says which jobs do not count towards the years, because their dates are missing or cannot be read. */
export function undatedJobs(jobs: readonly Job[]): string[] {
  return jobs.flatMap(({ title, dates }) => {
    if (dates.range?.start) return [];
    const name = title?.text ?? 'a job without a title';
    return [
      dates.text === ''
        ? `${name}: no dates, so it does not count towards the years`
        : `${name}: the dates “${dates.text}” could not be read`,
    ];
  });
}

export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
