// Writes the tables of data/occupations from an O*NET release, national pay, and ratings of occupations that the release does not rate:
//   npm run refresh:occupations -- ONET_ZIP OEWS_ZIP [RATINGS_TSV]
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readRows } from '../dist/importers/files/tab-table.js';
import { readPayTable } from '../dist/importers/oews.js';
import { fields } from './occupations/fields.mjs';
import { payCode, payRows, statistics } from './occupations/pay.mjs';
import { chanceDifference, number, ratingTable } from './occupations/ratings.mjs';
import { readRelease } from './occupations/read-release.mjs';
import { occupationsFolder, writeTables } from './occupations/tables.mjs';

const [, , onetPath, oewsPath, ...rest] = process.argv;
if (!onetPath || !oewsPath) {
  console.error('npm run refresh:occupations -- ONET_ZIP OEWS_ZIP [RATINGS_TSV] [--to FOLDER]');
  process.exit(2);
}
const toIndex = rest.indexOf('--to');
const folder = toIndex < 0 ? occupationsFolder : rest[toIndex + 1];
const ratingsPath = toIndex === 0 ? undefined : rest[0];

const onetPublisher = {
  publisher: 'U.S. Department of Labor, Employment and Training Administration',
  license: 'CC BY 4.0',
  url: 'https://www.onetcenter.org/database.html',
};

const release = await readRelease(onetPath);
const payTable = await readPayTable(oewsPath, process.cwd());
const later = ratingsPath === undefined ? null : readLaterRatings(ratingsPath);

const pay = payRows(payTable);
const employment = new Map(pay.map((row) => [row.code, row.employment]));
const occupations = [...release.occupations.values()].map(({ code, title }) => {
  const counted = payCode(code, payTable);
  const zone = release.zones.get(code);
  return {
    code,
    title,
    field: fields[code.slice(0, 2)],
    'job zone': zone && number(zone),
    pay: counted,
    employment: employment.get(counted),
  };
});

const skills = withLater(release.skills, later?.skills);
const knowledge = withLater(release.knowledge, later?.knowledge);
const workStyles = ratingTable(release.workStyles, 'onet');
const interests = ratingTable(
  release.interests.map((row) => ({ ...row, scale: 'LV' })),
  'onet',
);

const tables = {
  occupations: { columns: ['code', 'title', 'field', 'job zone', 'pay', 'employment'], rows: occupations },
  names: {
    columns: ['code', 'kind', 'name', 'short'],
    rows: byCode(release.names, ({ kind, name }) => [kind === 'reported' ? 0 : 1, name]),
  },
  skills,
  knowledge,
  'work-styles': workStyles,
  interests,
  education: {
    columns: ['code', 'date', 'imprecise', 'most', 'most %', 'next', 'next %'],
    rows: byCode(release.education.map(rounded), () => []),
  },
  technologies: { columns: ['code', 'marks', 'name'], rows: byCode(release.technologies, ({ name }) => [name]) },
  related: { columns: ['code', 'related'], rows: byCode(release.related, () => []) },
  pay: { columns: ['code', 'title', 'employment', 'period', ...statistics], rows: pay },
};
for (const table of [skills, knowledge, workStyles, interests]) table.rows = byCode(table.rows, () => []);

const usesImpact = release.workStyles.some(({ scale }) => scale === 'WI');
writeTables(
  tables,
  {
    onet: { ...release.source, ...onetPublisher },
    ...(later && { [later.id]: { ...later.source, ...onetPublisher } }),
    oews: {
      title: `Occupational Employment and Wage Statistics, May ${payTable.asOf.slice(0, 4)}, national`,
      publisher: 'U.S. Bureau of Labor Statistics',
      license: 'public domain',
      url: 'https://www.bls.gov/oes/',
    },
    pay: { 'as-of': payTable.asOf, region: 'United States', currency: 'USD', 'top-codes': payTable.topCodes },
    scales: usesImpact ? { 'work styles': { minimum: -3, maximum: 3 } } : {},
    chance: { skills: chanceDifference(release.skills), knowledge: chanceDifference(release.knowledge) },
  },
  folder,
);
for (const [name, { rows }] of Object.entries(tables)) console.log(`${name}: ${rows.length} rows`);

/** Reads ratings of a later release, in the columns of O*NET's own tables, skills and knowledge together. */
function readLaterRatings(path) {
  const version = /(\d+)_(\d+)/.exec(basename(path))?.slice(1) ?? [];
  const columns = { code: 'O*NET-SOC Code', element: 'Element ID', name: 'Element Name', scale: 'Scale ID', value: 'Data Value' };
  const marks = { error: 'Standard Error', suppressed: 'Recommend Suppress', irrelevant: 'Not Relevant', date: 'Date' };
  const rows = [...readRows({ name: basename(path), text: readFileSync(path, 'utf8') }, columns, marks)];
  const published = { 30.3: '2026-05' }[version.join('.')];
  return {
    id: `onet-${version.join('-')}`,
    source: { title: `O*NET ${version.join('.')} Database`, ...(published && { published }) },
    skills: rows.filter(({ element }) => /^2\.[AB]\./.test(element)),
    knowledge: rows.filter(({ element }) => element.startsWith('2.C.')),
  };
}

/** Adds the ratings of a later release for the occupations that the release does not rate. */
function withLater(ratings, laterRatings = []) {
  const rated = new Set(ratings.map(({ code }) => code));
  const table = ratingTable(ratings, 'onet');
  const added = ratingTable(
    laterRatings.filter(({ code }) => release.occupations.has(code) && !rated.has(code)),
    later?.id,
  );
  return { columns: [...new Set([...table.columns, ...added.columns])], rows: [...table.rows, ...added.rows] };
}

function rounded(answer) {
  return { ...answer, 'most %': number(answer['most %']), 'next %': answer.next && number(answer['next %']) };
}

/** Sorts rows by code, then by what else is given. */
function byCode(rows, keysOf) {
  const keyed = rows.filter(({ code }) => release.occupations.has(code)).map((row) => ({ row, keys: [row.code, ...keysOf(row)] }));
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ row }) => row);
}

function compareKeys(a, b) {
  const index = a.findIndex((key, position) => key !== b[position]);
  return index < 0 ? 0 : a[index] < b[index] ? -1 : 1;
}
