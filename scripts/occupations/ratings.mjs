// The form of ratings in the tables: a row per occupation, a column per element, and in a cell `level/importance`, `level` or `/importance`.
import { isMarked } from '../../dist/importers/onet/cells.js';
import { chanceDifference, median } from '../../dist/importers/onet/rating-margin.js';
import { groupBy } from '../../dist/group-by.js';

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
 * Returns how far two ratings of a table may lie apart by chance (src/importers/onet/rating-margin.ts): two levels or, if the table has none, two
 * values of importance.
 * @returns {{ medianStandardError: number, chanceDifference: number } | null} null where the table states no standard errors
 */
export function chanceOf(ratingRows) {
  const usable = ratingRows.filter(({ error, suppressed }) => number(error) !== '' && !isMarked(suppressed));
  const errorsOn = (scales) => usable.filter(({ scale }) => scales.includes(scale)).map(({ error }) => Number(error));
  const ofLevels = errorsOn(levelScales);
  const errors = ofLevels.length > 0 ? ofLevels : errorsOn(['IM']);
  const difference = chanceDifference(errors);
  if (difference === null) return null;
  return { medianStandardError: median(errors), chanceDifference: Number(difference.toFixed(3)) };
}
