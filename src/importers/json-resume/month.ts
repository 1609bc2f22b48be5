import { said } from './plain-text.js';

/** A date of a résumé (`2014`, `2014-06`, `2014-06-29`) as months since the year 0; a year alone is its January. Null where there is none. */
export function monthOf(date: string | null | undefined): number | null {
  const [, year, month = '1'] = /^(\d{4})(?:-(\d{1,2}))?(?:-\d{1,2})?(?:T.*)?$/.exec(said(date) ?? '') ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month) - 1;
}
