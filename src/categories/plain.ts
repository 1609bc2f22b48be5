import * as v from 'valibot';
import { largestFigure } from './limits.js';

/** Text that says something. */
export const sentence = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));

/** A name without spaces that other places can refer to. */
export const slug = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.:-]*$/, 'must be letters, digits and -_.: without spaces'));

/** A day, a month or a year that exists, ISO 8601. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2026, 2026-11 or 2026-11-22'),
  v.check(isDate, 'must be a date that exists'),
);

/** Any number that people write; differences of larger ones cannot be reckoned. */
export const figure = v.pipe(v.number(), v.finite('must be a figure'), v.minValue(-largestFigure), v.maxValue(largestFigure));

function isDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  // A day that does not exist is one of another month, and a year of two digits one of the last century.
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCFullYear() === year && time.getUTCMonth() === month - 1;
}
