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
  /** Whether it is for less than a year, or for a time that it does not say. */
  readonly isLimited: boolean;
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
  length: ['contract length', 'length of contract', 'duration'],
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
  ['length', normalized(termNames.length)],
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
  const numberOf = (term: TermName, read: (cell: AttributeCell) => number | null): number | null => {
    const [cell, ...others] = cellsOf(term);
    return cell === undefined || others.length > 0 ? null : read(cell);
  };
  const hours = numberOf('hours', hoursOf);
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
    leaveDays: dayCount(numberOf('leave', daysOf)),
    holidays: dayCount(numberOf('holidays', daysOf)),
    isLimited: isLimited(textOf('employment') ?? '', textOf('length')),
    texts,
  };
}

const mostHoursAWeek = 168;
const mostDays = 260;

function dayCount(days: number | null): number | null {
  return days !== null && days >= 0 && days <= mostDays ? days : null;
}

/** `37.5`, `37.5 hours`, `40 h/week`; null for a range and for hours of anything but a week. */
function hoursOf({ value, text }: AttributeCell): number | null {
  if (typeof value === 'number') return value;
  const [, number] = /^(\d+(?:[.,]\d+)?) ?(?:h|hrs?|hours?)?(?: ?(?:a|per|\/) ?(?:week|wk))?$/i.exec(text.trim()) ?? [];
  return number === undefined ? null : decimal(number);
}

/** `20`, `20 days`, `4 weeks` of five days; null for whatever else, such as hours. */
function daysOf({ value, text }: AttributeCell): number | null {
  if (typeof value === 'number') return value;
  const [, number, unit = 'days'] = /^(\d+(?:[.,]\d+)?) ?(?:paid |working )?(days?|weeks?)?(?: (?:a|per) year)?$/i.exec(text.trim()) ?? [];
  if (number === undefined) return null;
  return decimal(number) * (/^week/i.test(unit) ? workDaysAWeek : 1);
}

/** Where hours are not stated, pay by the hour is set to a year with so many. */
export const usualHoursAWeek = 40;
export const weeksAYear = 52;
const workDaysAWeek = 5;
export const workDaysAYear = weeksAYear * workDaysAWeek;

/** A length that is stated decides, else the kind of employment. */
function isLimited(employment: string, length: string | null): boolean {
  const [, number = '', unit = ''] = /(\d+)\D*(?:\d+\D*)?(week|month|year)/i.exec(length ?? employment) ?? [];
  if (number !== '') return Number(number) < (unitsAYear[unit.toLowerCase()] ?? 1);
  return !/permanent|open[- ]ended/i.test(employment) && limitedKinds.test(employment);
}

const unitsAYear: Readonly<Record<string, number>> = { week: weeksAYear, month: 12, year: 1 };

const limitedKinds = /\b(?:temporary|fixed[- ]term|freelance|contractor|per diem)\b|^(?:.*, )?contract(?:,|$)/i;

function decimal(number: string): number {
  return Number(number.replace(',', '.'));
}

/** The hours at work in a year, less leave and holidays; null unless the hours and the leave are stated. */
export function hoursAtWork({ hoursAWeek, leaveDays, holidays }: Terms): number | null {
  if (hoursAWeek === null || leaveDays === null) return null;
  const hours = weeksAYear * hoursAWeek - ((leaveDays + (holidays ?? 0)) * hoursAWeek) / workDaysAWeek;
  return hours > 0 ? hours : null;
}
