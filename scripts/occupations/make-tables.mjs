// Makes the tables of data/occupations of what was read from the releases.
import { fields } from './fields.mjs';
import { payCode, payRows, statistics } from './pay.mjs';
import { ratingTable } from './ratings.mjs';

/** @param later ratings of a later release, for occupations that the release does not rate; null without */
export function tablesOf(release, payTable, later) {
  const { occupations } = release;
  const pay = payRows(payTable);
  const table = (columns, rows, keysOf) => ({ columns, rows: sortByCode(rows, occupations, keysOf) });
  const rated = ({ columns, rows }) => table(columns, rows);
  const interestLevels = release.interests.map((row) => ({ ...row, scale: 'LV' }));
  return {
    occupations: { columns: ['code', 'title', 'field', 'job zone', 'pay', 'employment'], rows: occupationRows(release, payTable, pay) },
    names: table(['code', 'kind', 'name', 'short'], release.names, ({ kind, name }) => [kind === 'reported' ? 0 : 1, name]),
    skills: rated(withLater(release.skills, later?.skills, later?.id)),
    knowledge: rated(withLater(release.knowledge, later?.knowledge, later?.id)),
    'work-styles': rated(ratingTable(release.workStyles, 'onet')),
    interests: rated(ratingTable(interestLevels, 'onet')),
    education: table(['code', 'date', 'imprecise', 'most', 'most %', 'next', 'next %'], release.education),
    technologies: table(['code', 'marks', 'name'], release.technologies, ({ name }) => [name]),
    related: table(['code', 'related'], release.related),
    pay: { columns: ['code', 'title', 'employment', 'period', ...statistics], rows: pay },
  };
}

function occupationRows({ occupations, zones }, payTable, pay) {
  const employment = new Map(pay.map((row) => [row.code, row.employment]));
  return [...occupations.values()].map(({ code, title }) => {
    const counted = payCode(code, payTable);
    const field = fields[code.slice(0, 2)];
    return { code, title, field, 'job zone': zones.get(code), pay: counted, employment: employment.get(counted) };
  });
}

function withLater(ratings, laterRatings = [], laterId) {
  const rated = new Set(ratings.map(({ code }) => code));
  const added = laterRatings.filter(({ code }) => !rated.has(code));
  const [table, more] = [ratingTable(ratings, 'onet'), ratingTable(added, laterId)];
  return { columns: [...new Set([...table.columns, ...more.columns])], rows: [...table.rows, ...more.rows] };
}

/** Sorts rows by code, then by what else is given. Leaves out those of codes that are no occupations. */
function sortByCode(rows, occupations, keysOf = () => []) {
  const keyed = rows.filter(({ code }) => occupations.has(code)).map((row) => ({ row, keys: [row.code, ...keysOf(row)] }));
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ row }) => row);
}

function compareKeys(a, b) {
  const index = a.findIndex((key, position) => key !== b[position]);
  if (index < 0) return 0;
  return a[index] < b[index] ? -1 : 1;
}
