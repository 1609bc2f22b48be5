import { type CalendarMonth, type DateRange, readDateRange, readDateValue } from '../facts/dates.js';
import type { StatedDates } from './resume-content.js';

/** Reads the start and the end of something, where each stands in a field of its own; null where the field is empty. */
export function statedDates(start: string | null, end: string | null): StatedDates {
  const text = [start, end].filter((date) => date !== null).join(' – ');
  return { text, range: rangeOf(start, end, text) };
}

function rangeOf(start: string | null, end: string | null, text: string): DateRange | null {
  // Some write both into the first field.
  const both = start !== null && end === null ? readDateRange(start) : null;
  if (both?.start && both.end) return both;
  const [from, to] = [start === null ? null : monthOf(start), end === null ? null : readDateValue(end)];
  const isUnread = (start !== null && from === null) || (end !== null && to === null);
  return isUnread || text === '' ? null : { start: from, end: to, text };
}

function monthOf(date: string): CalendarMonth | null {
  const month = readDateValue(date);
  return month === 'now' ? null : month;
}
