// The form of ratings in the tables: a row per occupation, a column per element, and in a cell `level/importance`, `level` or `/importance`.
import { isMarked } from '../../dist/importers/onet/cells.js';
import { groupBy } from './group-by.mjs';

/** The scales of levels: O*NET's LV (0 to 7), and since 30.0 the impact of work styles, WI (-3 to 3). */
const levelScales = ['LV', 'WI'];

/**
 * Makes a wide table of the rows of a release. Values that O*NET recommends to suppress are left out. `n` marks what is not relevant.
 * @param source the id of the source to cite, of a release
 */
export function ratingTable(ratingRows, source) {
  const elements = new Map(ratingRows.map(({ element, name }) => [element, name]));
  const names = [...elements].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
  const byOccupation = [...groupBy(ratingRows, ({ code }) => code)];
  const rows = byOccupation.map(([code, all]) => {
    const byElement = [...groupBy(all, ({ name }) => name)];
    return { code, source, date: all[0].date, ...Object.fromEntries(byElement.map(([name, ratings]) => [name, ratingCell(ratings)])) };
  });
  return { columns: ['code', 'source', 'date', ...names], rows };
}

function ratingCell(ratings) {
  if (ratings.some(({ irrelevant }) => isMarked(irrelevant))) return 'n';
  const usable = ratings.filter(({ suppressed }) => !isMarked(suppressed));
  const valueOn = (scales) => usable.find(({ scale }) => scales.includes(scale))?.value ?? '';
  const importance = number(valueOn(['IM']));
  return `${number(valueOn(levelScales))}${importance === '' ? '' : `/${importance}`}`;
}

/** Writes `4.10` and `4.1` alike, because releases differ in that. */
function number(text) {
  return text === '' || /^n\/a$/i.test(text) ? '' : String(Number(text));
}

/**
 * Returns how far two levels of a table may lie apart by chance: 1.96 × √2 × the median standard error of its levels. Ratings are means of
 * a few raters, and 95 % of the differences between two means of the same true value are smaller than that.
 * @returns {{ medianStandardError: number, chanceDifference: number } | null} null where the table states no standard errors of levels
 */
export function chanceDifference(ratingRows) {
  const errors = ratingRows
    .filter(({ scale, error, suppressed }) => levelScales.includes(scale) && number(error) !== '' && !isMarked(suppressed))
    .map(({ error }) => Number(error))
    .sort((a, b) => a - b);
  if (errors.length === 0) return null;
  const medianStandardError = errors[Math.floor(errors.length / 2)];
  return { medianStandardError, chanceDifference: Number((1.96 * Math.SQRT2 * medianStandardError).toFixed(3)) };
}
