import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { root, run } from '../run.js';
import { baker, classification, escoCsv, miller, pastryBaker, relations, type Tables } from './esco-tables.js';
import { zip } from './publications.js';

let cwd = '';
beforeEach(() => void (cwd = mkdtempSync(join(tmpdir(), 'role-compare-esco-'))));
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const files = (tables: Tables): [string, string][] => Object.entries(tables).map(([name, rows]) => [name, escoCsv(rows)]);
const zipped = (name: string, tables: Tables): void => writeFileSync(join(cwd, name), zip(Object.fromEntries(files(tables))));
const unpacked = (name: string, tables: Tables): void => {
  mkdirSync(join(cwd, name), { recursive: true });
  for (const [file, text] of files(tables)) writeFileSync(join(cwd, name, file), text);
};
const role = (id: string): string => readFileSync(join(cwd, 'out', `${id}.yaml`), 'utf8');
const importAll = async (...more: string[]): ReturnType<typeof run> => run(['import', 'esco', ...more, '--out', 'out'], { cwd });
const firstMessage = async (...argv: string[]): Promise<string | undefined> => (await importAll(...argv)).stderr.split('\n')[0];

test('writes a role file for each occupation', async () => {
  zipped('ESCO dataset - v1.2.0 - classification - en - csv.zip', classification);
  zipped('relations.zip', relations);
  expect(await importAll('ESCO dataset - v1.2.0 - classification - en - csv.zip', 'relations.zip')).toEqual({
    exitCode: 0,
    stdout: 'out: 3 role files written.\n',
    stderr: [
      '3 occupations, with 5 links to skills and knowledge.',
      '2 links to an occupation or a skill that is not there, left out.',
      '1 occupation without skills and knowledge.',
      'This service uses the ESCO classification of the European Commission.',
      '',
    ].join('\n'),
  });
  expect(role('baker')).toBe(`id: baker
title: Baker
aliases: [bread maker, master baker]
codes: { esco: { code: '7512.1', match: exact }, isco-08: { code: '7512', match: broad } }
summary: Bakes bread, all night.
requirements: { regulated profession: true }
skills:
  - { name: knead dough, need: required, same-as: 'esco:knead' }
  - { name: grind corn, need: preferred, same-as: 'esco:grind' }
knowledge:
  - { name: types of flour, need: required, same-as: 'esco:flour' }
related: [pastry-baker]
sources:
  esco:
    title: ESCO 1.2.0
    publisher: European Commission
    license: Commission Decision 2011/833/EU
    url: ${baker}
    note: This service uses the ESCO classification of the European Commission.
`);
  expect(role('pastry-baker')).toContain('codes: { esco: { code: p1, match: exact }');
  expect(role('pastry-baker')).toContain('related: [baker]');
  expect(await run(['validate', '--strict', 'out'], { cwd })).toMatchObject({
    exitCode: 0,
    stdout: '3 role files checked: no errors, no warnings.\n',
  });
});

test('reads folders, other languages, and tables with other columns, and writes the same bytes each time', async () => {
  const german = Object.entries(classification).map(([name, rows]) => [
    name.replace('_en', '_de'),
    rows.map((row, index) => [index === 0 ? 'newColumn' : 'x', ...row.toReversed()]),
  ]);
  unpacked('data', { ...Object.fromEntries(german), ...relations });
  expect(await importAll('data')).toMatchObject({ exitCode: 0 });
  const first = role('baker');
  expect(first).toContain('language: de\n');
  expect(await importAll('data')).toMatchObject({ stdout: 'out: 0 role files written, 3 unchanged.\n' });
  expect(role('baker')).toBe(first);
});

test('numbers occupations of one title and code', async () => {
  const [header = [], ...rows] = classification['occupations_en.csv'] ?? [];
  const again = rows.slice(0, 1).map(([type, uri = '', ...cells]) => [type, `${uri}-again`, ...cells]);
  unpacked('data', { ...classification, ...relations, 'occupations_en.csv': [header, ...rows, ...again] });
  await importAll('data');
  expect([role('baker-7512-1'), role('baker-7512-1-2')]).toEqual([expect.stringContaining('knead'), expect.not.stringContaining('knead')]);
});

test('takes the last part of a URI for the code, also before a slash', async () => {
  unpacked('data', {
    ...classification,
    ...relations,
    'occupations_en.csv': [
      ['conceptUri', 'preferredLabel'],
      [`${pastryBaker}/`, 'pastry baker'],
    ],
  });
  await importAll('data');
  expect(role('pastry-baker')).toContain('esco: { code: p1, match: exact }');
});

test('takes codes of O*NET from a crosswalk, the surest first', async () => {
  unpacked('data', { ...classification, ...relations });
  const crosswalk: Tables['x'] = [
    ['O*NET Id', 'O*NET Title', 'ESCO or ISCO URI', 'Type of Match'],
    ['51-9021.00', 'Crushers', miller, 'wrongMatch'],
    ['51-3092.00', 'Batchmakers', baker, 'narrowMatch'],
    ['51-3011.00', 'Bakers', baker, 'http://www.w3.org/2004/02/skos/core#exactMatch'],
    ['51-3011.00', 'Bakers', pastryBaker, 'broadMatch'],
  ];
  writeFileSync(join(cwd, 'crosswalk.csv'), escoCsv(crosswalk));
  expect((await importAll('data', '--crosswalk', 'crosswalk.csv')).stderr).toContain('2 occupations with a code of O*NET.');
  const codes = ['baker', 'pastry-baker', 'miller'].map((id) => /onet-soc: \{[^}]*\}/.exec(role(id))?.[0]);
  expect(codes).toEqual(['onet-soc: { code: 51-3011.00, match: exact }', 'onet-soc: { code: 51-3011.00, match: close }', undefined]);
});

describe('says what is wrong, and writes nothing', () => {
  const { 'occupations_en.csv': occupations = [], ...withoutOccupations } = classification;
  test.each<[string, Tables, string]>([
    ['no occupations', { ...withoutOccupations, ...relations }, 'data contain no occupations_en.csv'],
    ['no relations', classification, 'data contain no table occupationSkillRelations'],
    ['no column', { ...classification, ...relations, 'skills_en.csv': [['uri']] }, 'data: skills_en.csv has no column conceptUri'],
    [
      'an empty table',
      { ...classification, ...relations, 'occupations_en.csv': occupations.slice(0, 1) },
      'the table of occupations is empty',
    ],
    [
      'two languages',
      { ...classification, ...relations, 'occupations_fr.csv': occupations },
      'there are two tables occupations: occupations_en.csv and occupations_fr.csv',
    ],
    [
      'no name',
      {
        ...classification,
        ...relations,
        'occupations_en.csv': [
          ['conceptUri', 'preferredLabel'],
          ['u:1', ' '],
        ],
      },
      'an occupation has no name: u:1',
    ],
  ])('%s', async (_name, tables, message) => {
    unpacked('data', tables);
    const { exitCode, stderr } = await importAll('data');
    expect([exitCode, stderr.split('\n')[0], existsSync(join(cwd, 'out'))]).toEqual([2, `compare: ${message}`, false]);
  });

  test('three paths, another option, and a crosswalk that matches nothing', async () => {
    unpacked('data', { ...classification, ...relations });
    writeFileSync(join(cwd, 'none.csv'), 'O*NET Id,ESCO URI,Match\n51,x,exact\n');
    expect(await firstMessage('data', 'data', 'data')).toBe('compare: esco takes 2 paths, not 3');
    expect(await firstMessage('data', '--pay', 'x')).toBe('compare: esco takes no --pay');
    expect(await firstMessage('data', '--crosswalk', 'none.csv')).toBe('compare: none.csv matches no occupation of ESCO with one of O*NET');
  });
});

test('whatever the labels, each occupation is a valid role', async () => {
  const label = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 30 })
    .filter((text) => /[^\s\p{C}]/u.test(text) && !text.includes('\0'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(label, label, label), { minLength: 1, maxLength: 4 }), async (rows) => {
      rmSync(join(cwd, 'data'), { recursive: true, force: true });
      rmSync(join(cwd, 'out'), { recursive: true, force: true });
      unpacked('data', {
        'occupations_en.csv': [
          ['conceptUri', 'preferredLabel', 'altLabels', 'description'],
          ...rows.map(([title, other, text], place) => [`u:${place}`, title, other, text]),
        ],
        'skills_en.csv': [['conceptUri', 'preferredLabel'], ...rows.map(([, , skill], place) => [`s:${place}`, skill])],
        'occupationSkillRelations.csv': [
          ['occupationUri', 'relationType', 'skillUri'],
          ...rows.map((_, place) => [`u:0`, 'essential', `s:${place}`]),
        ],
        'broaderRelationsOccPillar.csv': [['conceptUri', 'broaderUri'], ...rows.map((_, place) => [`u:${place}`, 'u:0'])],
      });
      expect(await importAll('data')).toMatchObject({ exitCode: 0 });
      expect(await run(['validate', 'out'], { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
    }),
    { numRuns: 25 },
  );
});

const published = `${root}../shared/esco/`;
const isThere = existsSync(`${published}esco-1.1.1-relations-csv.zip`);

(isThere ? test : test.skip)(`imports the published classification${isThere ? '' : ', which is not at ../shared/esco'}`, async () => {
  const zips = ['classification-en', 'relations'].map((part) => `${published}esco-1.1.1-${part}-csv.zip`);
  const { stdout, stderr } = await importAll(...zips);
  expect([stdout, stderr.split('\n').slice(0, 2)]).toEqual([
    'out: 3007 role files written.\n',
    ['3007 occupations, with 123788 links to skills and knowledge.', '67 links to an occupation or a skill that is not there, left out.'],
  ]);
  const links = readdirSync(join(cwd, 'out')).flatMap(
    (name) => readFileSync(join(cwd, 'out', name), 'utf8').match(/need: (?:required|preferred)/g) ?? [],
  );
  expect(links).toHaveLength(123_788);
});
