// Reads the parts of an O*NET release that the bundled library shows. The importer knows what releases call their tables and columns.
import { educationSteps } from '../../dist/categories/scale.js';
import { attribution } from '../../dist/importers/onet/attribution.js';
import { isMarked } from '../../dist/importers/onet/cells.js';
import { interestTable } from '../../dist/importers/onet/interests.js';
import { readOccupations } from '../../dist/importers/onet/occupations.js';
import { answerTable, readJobZones } from '../../dist/importers/onet/preparation.js';
import { ratingColumns, ratingMarks } from '../../dist/importers/onet/ratings.js';
import { relatedTable } from '../../dist/importers/onet/related.js';
import { openRelease } from '../../dist/importers/onet/release.js';
import { technologyTable } from '../../dist/importers/onet/technologies.js';
import { titleTable } from '../../dist/importers/onet/titles.js';
import { groupBy } from '../../dist/group-by.js';

/**
 * @param {string} path a text release of the O*NET Database, zip or folder
 * @returns the occupations by code, the rows of each part, and the names of tables that were not found
 */
export async function readRelease(path) {
  const release = await openRelease(path, process.cwd());
  try {
    const { title, published } = await attribution(release);
    const parts = {
      source: { title, published },
      occupations: await readOccupations(release),
      zones: await readJobZones(release),
      names: await readNames(release),
      skills: await readRatings(release, ['Skills', ['Essential Skills', 'Transferable Skills']]),
      knowledge: await readRatings(release, ['Knowledge']),
      workStyles: await readRatings(release, ['Work Styles']),
      interests: await readInterests(release),
      education: await readEducation(release),
      technologies: await readTechnologies(release),
      related: await readRelated(release),
    };
    return {
      ...parts,
      missingTables: release.lookups.flatMap(({ names, used, missing }) => (used === null ? [names.flat().join(' or ')] : missing)),
    };
  } finally {
    release.close();
  }
}

/** What the tables have besides what the importer takes. */
export const ratingTableColumns = {
  columns: ratingColumns,
  optionalColumns: { ...ratingMarks, date: 'Date' },
};

async function readRatings(release, names) {
  return [...(await release.rows({ names, ...ratingTableColumns }))];
}

/** Reads the other names of occupations: first those that workers reported, then all others. */
async function readNames(release) {
  const reportedTable = { names: ['Sample of Reported Titles'], columns: { code: titleTable.columns.code, alias: 'Reported Job Title' } };
  const [reported, alternate] = [[...(await release.rows(reportedTable))], [...(await release.rows(titleTable))]];
  const shorts = new Map(alternate.map((row) => [`${row.code}\t${row.alias}`, row.short]));
  const names = new Map();
  for (const [kind, rows] of Object.entries({ reported, alternate }))
    for (const { code, alias } of rows) {
      const key = `${code}\t${alias}`;
      if (alias !== '' && !names.has(key)) names.set(key, { code, kind, name: alias, short: shorts.get(key) });
    }
  return [...names.values()];
}

/** Reads the interests on the scale OI, 1 to 7. */
async function readInterests(release) {
  const rows = await readRatings(release, interestTable.names);
  return rows.filter(({ scale, suppressed }) => scale === 'OI' && !isMarked(suppressed));
}

/**
 * Reads the two most frequent answers on the education that a job asks for, with the percentage that gave them. The most frequent one counts even
 * where O*NET recommends to suppress it, as it does for registered nurses: it is marked (`y`) as imprecise, and stays the most frequent one.
 */
async function readEducation(release) {
  const rows = await release.rows({ ...answerTable, optionalColumns: { ...answerTable.optionalColumns, date: 'Date' } });
  const answers = [...rows].filter((row) => row.scale === 'RL' && Number(row.value) > 0);
  return [...groupBy(answers, (row) => row.code)].map(([code, given]) => {
    const [most, next] = given.sort((a, b) => b.value - a.value || a.category - b.category);
    const imprecise = [most, next].some((answer) => answer && isMarked(answer.suppressed)) ? 'y' : '';
    return { code, date: most.date, imprecise, ...answerCells('most', most), ...answerCells('next', next) };
  });
}

function answerCells(column, answer) {
  return answer ? { [column]: educationSteps[answer.category - 1], [`${column} %`]: String(Number(answer.value)) } : {};
}

/** Reads technologies: whether they are in demand for the occupation (`d`), and hot in any (`h`). */
async function readTechnologies(release) {
  const found = new Map();
  for (const { code, name, hot, demand } of await release.rows(technologyTable)) {
    const key = `${code}\t${name}`;
    const before = found.get(key)?.marks ?? '';
    const letter = (mark, isSet) => (before.includes(mark) || isSet ? mark : '');
    if (name !== '') found.set(key, { code, marks: letter('d', isMarked(demand)) + letter('h', isMarked(hot)), name });
  }
  return [...found.values()];
}

/** Reads the codes of related occupations, the most closely related first. */
async function readRelated(release) {
  return [...groupBy(await release.rows(relatedTable), (row) => row.code)].map(([code, rows]) => ({
    code,
    related: [...new Set(rows.sort((a, b) => a.index - b.index).map(({ relatedCode }) => relatedCode))].join(' '),
  }));
}
