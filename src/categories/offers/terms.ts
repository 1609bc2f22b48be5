import type { AttributeCell, Category, Entry } from '../../model/role.js';
import { normalizeText } from '../normalize.js';

/** What an offer says of who, where and how long, in words, and as numbers where it states one. */
export interface Terms {
  readonly employer: string | null;
  readonly place: string | null;
  /** More than 0. */
  readonly hoursAWeek: number | null;
  readonly leaveDays: number | null;
  readonly holidays: number | null;
  /** What `texts` has, by the canonical name. */
  readonly texts: Readonly<Partial<Record<TermName, string>>>;
}

export type TermName = keyof typeof termNames;

/** How each term may be called in a role file, the usual name first. */
export const termNames = {
  employer: ['employer', 'company', 'organization', 'organisation'],
  place: ['place', 'location', 'city', 'office'],
  hours: ['hours a week', 'hours per week', 'weekly hours', 'hours', 'working hours'],
  leave: ['leave days a year', 'leave days', 'days of leave', 'leave', 'annual leave', 'vacation days', 'vacation', 'paid time off', 'pto'],
  holidays: ['holidays', 'public holidays', 'bank holidays', 'paid holidays'],
  home: ['days from home', 'days a week from home', 'home days', 'remote', 'remote days', 'home office'],
  onCall: ['on call', 'on-call', 'on call duty'],
  employment: ['employment', 'contract'],
} as const;

/** The label of an attribute by the term that it states; null if it is none of these. */
export function termOf(label: string): TermName | null {
  const key = normalizeText(label);
  return termKeys.find(([, names]) => names.includes(key))?.[0] ?? null;
}

const termKeys: readonly (readonly [TermName, readonly string[]])[] = [
  ['employer', normalized(termNames.employer)],
  ['place', normalized(termNames.place)],
  ['hours', normalized(termNames.hours)],
  ['leave', normalized(termNames.leave)],
  ['holidays', normalized(termNames.holidays)],
  ['home', normalized(termNames.home)],
  ['onCall', normalized(termNames.onCall)],
  ['employment', normalized(termNames.employment)],
];

function normalized(names: readonly string[]): string[] {
  return names.map(normalizeText);
}

/** Reads the terms of a role. */
export function readTerms(categories: readonly Category[]): Terms {
  const entries = categories.find(({ id }) => id === 'terms')?.entries ?? [];
  const cellsOf = (term: TermName): Entry<AttributeCell>['cell'][] =>
    entries.filter(({ label }) => label !== null && termOf(label) === term).map(({ cell }) => cell);
  const textOf = (term: TermName): string | null => {
    const texts = cellsOf(term).map(({ text }) => text);
    return texts.length === 0 ? null : texts.join(', ');
  };
  const numberOf = (term: TermName): number | null => {
    const [cell, ...others] = cellsOf(term);
    return cell === undefined || others.length > 0 ? null : onlyNumber(cell);
  };
  const hours = numberOf('hours');
  const texts = Object.fromEntries(
    termKeys.flatMap(([term]) => {
      const text = textOf(term);
      return text === null ? [] : [[term, text]];
    }),
  );
  return {
    employer: textOf('employer'),
    place: textOf('place'),
    hoursAWeek: hours !== null && hours > 0 && hours <= mostHoursAWeek ? hours : null,
    leaveDays: dayCount(numberOf('leave')),
    holidays: dayCount(numberOf('holidays')),
    texts,
  };
}

const mostHoursAWeek = 168;
const mostDays = 260;

function dayCount(days: number | null): number | null {
  return days !== null && days >= 0 && days <= mostDays ? days : null;
}

/** The number of a cell, also in a text such as `37.5 hours`; null if there is none, or more than one. */
function onlyNumber(cell: AttributeCell): number | null {
  if (typeof cell.value === 'number') return cell.value;
  const [number, ...others] = cell.text.match(/\d+(?:[.,]\d+)?/g) ?? [];
  return number === undefined || others.length > 0 ? null : Number(number.replace(',', '.'));
}

/** Where hours are not stated, pay by the hour is set to a year with so many. */
export const usualHoursAWeek = 40;
export const weeksAYear = 52;
export const workDaysAWeek = 5;

/** The hours at work in a year, less leave and holidays; null unless the hours and the leave are stated. */
export function hoursAtWork({ hoursAWeek, leaveDays, holidays }: Terms): number | null {
  if (hoursAWeek === null || leaveDays === null) return null;
  const hours = weeksAYear * hoursAWeek - ((leaveDays + (holidays ?? 0)) * hoursAWeek) / workDaysAWeek;
  return hours > 0 ? hours : null;
}
