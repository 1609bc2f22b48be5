// Reads the parts of an O*NET release that the bundled library shows, as tables with one row per occupation where that is possible.
import { educationSteps } from '../../dist/categories/scale.js';
import { readRows } from '../../dist/importers/files/tab-table.js';
import { attribution } from '../../dist/importers/onet/attribution.js';
import { isMarked } from '../../dist/importers/onet/cells.js';
import { openRelease } from '../../dist/importers/onet/release.js';
import { readOccupations } from '../../dist/importers/onet/occupations.js';
import { groupBy } from './group-by.mjs';

/**
 * @param {string} path a text release of the O*NET Database, zip or folder
 * @returns the occupations by code, and the rows of each table
 */
export async function readRelease(path) {
  const release = await openRelease(path, process.cwd());
  try {
    const { title, published } = await attribution(release);
    return {
      source: { title, published },
      occupations: await readOccupations(release),
      zones: new Map((await rowsOf(release, ['Job Zones'], { code, zone: 'Job Zone' })).map((row) => [row.code, row.zone])),
      names: await readNames(release),
      skills: await readRatings(release, ['Skills', 'Essential Skills', 'Transferable Skills']),
      knowledge: await readRatings(release, ['Knowledge']),
      workStyles: await readRatings(release, ['Work Styles']),
      interests: await readInterests(release),
      education: await readEducation(release),
      technologies: await readTechnologies(release),
      related: await readRelated(release),
    };
  } finally {
    release.close();
  }
}

const code = 'O*NET-SOC Code';
const ratingColumns = { code, element: 'Element ID', name: 'Element Name', scale: 'Scale ID', value: 'Data Value' };
const ratingMarks = { error: 'Standard Error', suppressed: 'Recommend Suppress', irrelevant: 'Not Relevant', date: 'Date' };

/** Reads the rows of those of the tables that the release has: newer releases have other names. */
async function rowsOf(release, names, required, optional) {
  const tables = await Promise.all(names.map((name) => release.table(name)));
  return tables.flatMap((table) => (table ? [...readRows(table, required, optional)] : []));
}

const readRatings = (release, names) => rowsOf(release, names, ratingColumns, ratingMarks);

/** Reads the other names of occupations: first those that workers reported, then all others. */
async function readNames(release) {
  const reported = await rowsOf(release, ['Sample of Reported Titles'], { code, name: 'Reported Job Title' });
  const alternate = [
    ...(await rowsOf(release, ['Alternate Titles'], { code, name: 'Alternate Title' }, { short: 'Short Title' })),
    ...(await rowsOf(release, ['Job Titles'], { code, name: 'Job Title' }, { short: 'Short Title' })),
  ];
  const shorts = new Map(alternate.map((row) => [`${row.code}\t${row.name}`, row.short]));
  const names = new Map();
  for (const [kind, rows] of Object.entries({ reported, alternate }))
    for (const row of rows) {
      const key = `${row.code}\t${row.name}`;
      if (row.name !== '' && !names.has(key)) names.set(key, { code: row.code, kind, name: row.name, short: shorts.get(key) });
    }
  return [...names.values()];
}

/** Reads the interests on the scale OI, 1 to 7. */
async function readInterests(release) {
  const rows = await rowsOf(release, ['Interests', 'Career Interest Types'], ratingColumns, ratingMarks);
  return rows.filter(({ scale, suppressed }) => scale === 'OI' && !isMarked(suppressed));
}

/**
 * Reads the two most frequent answers on the education that a job asks for, with the percentage that gave them. The most frequent one counts even
 * where O*NET recommends to suppress it, as it does for registered nurses: it is marked (`y`) as imprecise, and stays the most frequent one.
 */
async function readEducation(release) {
  const columns = { ...ratingColumns, category: 'Category' };
  const rows = await rowsOf(release, ['Education, Training, and Experience', 'Education'], columns, ratingMarks);
  const answers = rows.filter((row) => row.scale === 'RL' && Number(row.value) > 0);
  return [...groupBy(answers, (row) => row.code)].map(([occupation, given]) => {
    const [most, next] = given.sort((a, b) => b.value - a.value || a.category - b.category);
    const imprecise = [most, next].some((answer) => answer && isMarked(answer.suppressed)) ? 'y' : '';
    return { code: occupation, date: most.date, imprecise, ...answerColumns('most', most), ...answerColumns('next', next) };
  });
}

function answerColumns(column, answer) {
  return answer ? { [column]: educationSteps[answer.category - 1], [`${column} %`]: answer.value } : {};
}

/** Reads technologies: whether they are in demand for the occupation (`d`), and hot in any (`h`). */
async function readTechnologies(release) {
  const marks = { hot: 'Hot Technology', demand: 'In Demand' };
  const rows = [
    ...(await rowsOf(release, ['Technology Skills'], { code, name: 'Example' }, marks)),
    ...(await rowsOf(release, ['Software Skills'], { code, name: 'Workplace Example' }, marks)),
  ];
  const found = new Map();
  for (const row of rows) {
    const key = `${row.code}\t${row.name}`;
    const before = found.get(key)?.marks ?? '';
    const has = (letter, mark) => (before.includes(letter) || isMarked(mark) ? letter : '');
    if (row.name !== '') found.set(key, { code: row.code, marks: has('d', row.demand) + has('h', row.hot), name: row.name });
  }
  return [...found.values()];
}

/** Reads the codes of related occupations, the most closely related first. */
async function readRelated(release) {
  const columns = { code, related: 'Related O*NET-SOC Code' };
  const rows = await rowsOf(release, ['Related Occupations'], columns, { index: 'Index' });
  return [...groupBy(rows, (row) => row.code)].map(([occupation, all]) => ({
    code: occupation,
    related: [...new Set(all.sort((a, b) => a.index - b.index).map((row) => row.related))].join(' '),
  }));
}
