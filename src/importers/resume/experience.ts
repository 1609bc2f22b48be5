import { monthsIn } from '../facts/dates.js';
import { normalizeText } from '../../categories/normalize.js';
import { uniqueItems } from './clean-text.js';
import { type Job, type Statement, monthNumber } from './resume-content.js';
import type { TechnologiesIn } from './technologies-in.js';

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
  const names = titlesOf(jobs);
  const duration = durationOf(jobs, now);
  const parts = [...(duration === null ? [] : [duration]), ...(names.length === 0 ? [] : [names.map(({ name }) => name).join(', ')])];
  return parts.length === 0 ? null : parts.join(' as ');
}

/**
 * Returns how long each job was and which technologies its duties name, those of one title together: `2 years 3 months as Data Engineer: Kafka, SQL`. None if the whole says as much.
 */
export function jobLengths(jobs: readonly Job[], now: Date, technologiesIn: TechnologiesIn): Statement[] {
  const names = titlesOf(jobs);
  const lengths = names.flatMap(({ name, place }) => {
    const own = jobs.filter(({ title }) => title !== null && normalizeText(title.text) === normalizeText(name));
    const months = monthsOf(own, now);
    const technologies = uniqueItems(own.flatMap(({ duties }) => duties.flatMap(technologiesIn)).map((each) => ({ name: each })));
    const list = technologies.length === 0 ? '' : `: ${technologies.map((each) => each.name).join(', ')}`;
    return months < 1 ? [] : [{ text: `${lengthText(months)} as ${name}${list}`, place }];
  });
  const isWhole = names.length === 1 && lengths.every(({ text }) => !/[,:]/.test(text));
  return isWhole ? [] : lengths;
}

function lengthText(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [...(years === 0 ? [] : [plural(years, 'year')]), ...(rest === 0 ? [] : [plural(rest, 'month')])].join(' ');
}

function titlesOf(jobs: readonly Job[]): { readonly name: string; readonly place: number | null }[] {
  return uniqueItems(latestFirst(jobs).flatMap(({ title }) => (title === null ? [] : [{ name: title.text, place: title.place }])));
}

/** Returns the time in all jobs whose dates can be read, such as `6 years` or `8 months`; null if there is none, or less than a month. */
export function durationOf(jobs: readonly Job[], now: Date): string | null {
  const months = monthsOf(jobs, now);
  const years = Math.floor(months / 12);
  return months < 1 ? null : years === 0 ? plural(months, 'month') : plural(years, 'year');
}

function monthsOf(jobs: readonly Job[], now: Date): number {
  return (
    monthsIn(
      jobs.flatMap(({ dates: { range } }) => (range?.start ? [{ ...range, end: range.end ?? 'now' }] : [])),
      now,
    ) ?? 0
  );
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
