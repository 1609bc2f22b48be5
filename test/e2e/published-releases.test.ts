import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Role } from '../../src/model/role.js';
import { loadAllRoles } from '../../src/roles/load-all-roles.js';
import { openLibrary } from '../../src/roles/library.js';
import { buildWordIndex } from '../../src/search/build-word-index.js';
import { findRoles } from '../../src/search/find-roles.js';
import { root, run } from '../run.js';
import { hasOtherForms, minisearchOf, queries, roundTripped, toSearchDocuments, withoutCounts } from '../search/minisearch.js';

// Imports a published release, if it is there beside the checkout. The other tests use small ones made for them.
const published = `${root}../shared/onet/`;
const isThere = existsSync(`${published}db_29_3_text.zip`) && existsSync(`${published}oesm24nat.zip`);

(isThere ? describe : describe.skip)(`the published release${isThere ? '' : ', which is not at ../shared/onet'}`, () => {
  let folder = '';
  let roles: Role[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'role-compare-onet-'));
    const ran = await run(['import', 'onet', `${published}db_29_3_text.zip`, '--pay', `${published}oesm24nat.zip`, '--out', 'onet'], {
      cwd: folder,
    });
    // These three are left out of the release there.
    const stderr = `Not found in ${published}db_29_3_text.zip: Task Ratings.txt, Abilities.txt, Work Context.txt. The role files lack what these tables say.\n`;
    expect(ran).toEqual({ exitCode: 0, stdout: 'onet: 1016 role files written.\n', stderr });
    const library = openLibrary([{ path: 'onet', cwd: folder, origin: 'file' }]);
    expect((await library.list()).faulty).toEqual([]);
    roles = await loadAllRoles({ library, cwd: folder, stdin: async () => new Uint8Array() });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('imports every occupation as a valid role', () => {
    expect([roles.length, readdirSync(join(folder, 'onet')).length]).toEqual([1016, 1017]);
  });

  const count = (category: string, matches: (cell: Readonly<Record<string, unknown>>) => boolean = () => true): number =>
    roles
      .flatMap(({ categories }) => categories.filter(({ id }) => id === category).flatMap(({ entries }) => entries))
      .filter(({ cell }) => matches({ ...cell })).length;

  test.each(['Skills', 'Knowledge', 'Work Styles'])('imports the values of %s that the release does not suppress', (name) => {
    const all = table(name);
    const irrelevant = new Set(
      all.filter((row) => row['Not Relevant'] === 'Y').map((row) => `${row['O*NET-SOC Code']}\t${row['Element ID']}`),
    );
    const reliable = all.filter(
      (row) => row['Recommend Suppress'] !== 'Y' && !irrelevant.has(`${row['O*NET-SOC Code']}\t${row['Element ID']}`),
    );
    const [category, countOn] = [name.toLowerCase(), (scale: string): number => reliable.filter((row) => row['Scale ID'] === scale).length];
    expect([count(category, ({ importance }) => importance !== undefined), count(category, ({ level }) => level !== undefined)]).toEqual([
      countOn('IM'),
      countOn('LV'),
    ]);
  });

  test('imports all tasks, activities, technologies, interests and job zones', () => {
    const distinct = (name: string, ...columns: string[]): number =>
      new Set(table(name).map((row) => columns.map((column) => row[column]).join('\t'))).size;
    expect({
      duties: count('duties'),
      interests: count('interests'),
      technologies: count('technologies'),
      zones: roles.filter(({ categories }) => categories.some(({ entries }) => entries.some(({ label }) => label === 'job zone'))).length,
      coded: roles.flatMap(({ categories }) =>
        categories.flatMap(({ entries }) => entries.flatMap(({ cell }) => ('sameAs' in cell ? (cell.sameAs ?? []) : []))),
      ).length,
      related: roles.reduce((sum, { related }) => sum + related.length, 0),
    }).toEqual({
      duties: distinct('Task Statements', 'O*NET-SOC Code', 'Task'),
      interests: table('Interests').filter((row) => row['Scale ID'] === 'OI').length,
      technologies: distinct('Technology Skills', 'O*NET-SOC Code', 'Example'),
      zones: table('Job Zones').length,
      coded: distinct('Tasks to DWAs', 'O*NET-SOC Code', 'Task ID', 'DWA ID'),
      related: distinct('Related Occupations', 'O*NET-SOC Code', 'Related O*NET-SOC Code'),
    });
  });

  test('imports pay for all occupations of the table, also for those that it counts as one, and the published figures for software developers', () => {
    const unpaid = roles.filter(({ categories }) => !categories.some(({ id }) => id === 'pay')).map(({ codes }) => codes['onet-soc']?.code);
    expect(unpaid.filter((code) => !code?.startsWith('55-'))).toEqual(['45-3031.00']);
    const pay = roles.find(({ id }) => id === 'software-developers')?.categories.find(({ id }) => id === 'pay')?.entries;
    expect(pay?.map(({ cell }) => 'amount' in cell && cell.amount)).toEqual([144570, 79850, 103050, 133080, 169000, 211450]);
  });

  test('makes roles that compare with each other', () => {
    for (const [index, role] of every(roles, 101).entries()) {
      for (const other of every(roles, 51).slice(0, 20)) {
        const { categories } = compareRoles([role, other], index < 2 ? {} : { match: 'exact' });
        expect(categories.length).toBeGreaterThan(0);
      }
    }
  });

  test('takes one of the occupations that share an alternate title, and names others', async () => {
    const words = ['systems engineer', '15-1253.00', '--roles', 'onet'];
    // Both runs share a cache, so that only the first one reads a thousand files.
    const world = { cwd: folder, env: { HOME: folder } };
    const { exitCode, stdout, stderr } = await run([...words, '--json'], world);
    const [role] = JSON.parse(stdout).roles;
    expect([exitCode, role.origin, role.found.by, role.found.alternatives.length]).toEqual([0, 'file', 'alias', 3]);
    expect(stderr).toMatch(/^systems engineer: .*; or 2 .*, 3 .*, 4 .*\nAnother one: --pick 'systems engineer'=2 {3}All: .*\n$/);
    expect((await run([...words, '--exact-names'], world)).stderr).toMatch(/^compare: systems engineer matches 1\d roles\n/);
  });

  test('search finds among its 1,016 occupations what minisearch finds, in its order', () => {
    const all = toSearchDocuments(roles);
    const [index, minisearch] = [roundTripped(buildWordIndex(all)), minisearchOf(all)];
    for (const query of queries.filter((each) => !hasOtherForms(each, index)))
      expect([query, withoutCounts(findRoles(query, index, 50))]).toEqual([query, minisearch(query, 50)]);
  });
});

function every(roles: readonly Role[], step: number): Role[] {
  return roles.filter((_, index) => index % step === 0);
}

type Row = Readonly<Record<string, string>>;

/** Reads a table of the release independently of the importer. */
function table(name: string): Row[] {
  const archive = readFileSync(`${published}db_29_3_text.zip`);
  const path = `db_29_3_text/${name}.txt`;
  const header = archive.lastIndexOf(path) - 46;
  const [size, start] = [archive.readUInt32LE(header + 20), archive.readUInt32LE(header + 42)];
  const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
  const packed = archive.subarray(data, data + size);
  const content = archive.readUInt16LE(header + 10) === 0 ? packed : inflateRawSync(packed);
  const [head = [], ...rows] = content
    .toString('utf8')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])));
}
