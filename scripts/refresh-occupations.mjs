// Writes the tables of data/occupations: docs/refresh.md says when and how.
import { parseArgs } from 'node:util';
import { readPayTable } from '../dist/importers/oews.js';
import { readLaterRatings } from './occupations/later-ratings.mjs';
import { tablesOf } from './occupations/make-tables.mjs';
import { chanceOf } from './occupations/ratings.mjs';
import { readRelease } from './occupations/read-release.mjs';
import { occupationsFolder, writeTables } from './occupations/tables.mjs';

const usage = 'npm run refresh:occupations -- ONET_ZIP OEWS_ZIP [RATINGS_TSV] [--to FOLDER]';
const { positionals, values } = parseArgs({ allowPositionals: true, options: { to: { type: 'string', default: occupationsFolder } } });
const [onetPath, oewsPath, ratingsPath] = positionals;
if (oewsPath === undefined) throw new Error(`Which releases? ${usage}`);

const release = await readRelease(onetPath);
const payTable = await readPayTable(oewsPath, process.cwd());
if (payTable.asOf === null) throw new Error(`${oewsPath} does not say of which year it is: keep the name that BLS gave it.`);
const later = ratingsPath === undefined ? null : readLaterRatings(ratingsPath);

const tables = tablesOf(release, payTable, later);
writeTables(tables, sourcesOf(release, payTable, later), values.to);
for (const name of release.missingTables) console.error(`Not found: ${name}. Has the release a new name for it?`);
for (const [name, { rows }] of Object.entries(tables)) console.log(`${name}: ${rows.length} rows`);

/** Says what the figures come from, for role files to cite, and what holds for whole tables. */
function sourcesOf({ source, workStyles, skills, knowledge }, { asOf, topCodes }, laterRatings) {
  const publisher = {
    publisher: 'U.S. Department of Labor, Employment and Training Administration',
    license: 'CC BY 4.0',
    url: 'https://www.onetcenter.org/database.html',
  };
  const usesImpact = workStyles.some(({ scale }) => scale === 'WI');
  return {
    onet: { ...source, ...publisher },
    ...(laterRatings && { [laterRatings.id]: { ...laterRatings.source, ...publisher } }),
    oews: {
      title: `Occupational Employment and Wage Statistics, May ${asOf.slice(0, 4)}, national`,
      publisher: 'U.S. Bureau of Labor Statistics',
      license: 'public domain',
      url: 'https://www.bls.gov/oes/',
    },
    pay: { 'as-of': asOf, region: 'United States', currency: 'USD', 'top-codes': topCodes },
    scales: usesImpact ? { 'work styles': { minimum: -3, maximum: 3 } } : {},
    chance: { skills: chanceOf(skills), knowledge: chanceOf(knowledge), 'work styles': chanceOf(workStyles) },
  };
}
