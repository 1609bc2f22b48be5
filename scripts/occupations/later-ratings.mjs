// Reads ratings of a release that is later than the tables', for the occupations that only the later one rates.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readRows } from '../../dist/importers/files/tab-table.js';
import { ratingTableColumns } from './read-release.mjs';

/** When releases were published, which a file of ratings does not say. */
const published = new Map([['30.3', '2026-05']]);

/**
 * @param {string} path a table with the columns of O*NET's own, skills and knowledge together, with the version in its name: `ratings_30_3.tsv`
 * @returns the id and the source to cite, and the rows of skills and of knowledge
 */
export function readLaterRatings(path) {
  const [, major, minor] = /(\d+)_(\d+)/.exec(basename(path)) ?? [];
  if (minor === undefined) throw new Error(`${path} does not say of which release it is, as ratings_30_3.tsv does`);
  const version = `${major}.${minor}`;
  const { columns, optionalColumns } = ratingTableColumns;
  const rows = [...readRows({ name: basename(path), text: readFileSync(path, 'utf8') }, columns, optionalColumns)];
  return {
    id: `onet-${major}-${minor}`,
    source: { title: `O*NET ${version} Database`, ...(published.has(version) && { published: published.get(version) }) },
    skills: rows.filter(({ element }) => /^2\.[AB]\./.test(element)),
    knowledge: rows.filter(({ element }) => element.startsWith('2.C.')),
  };
}
