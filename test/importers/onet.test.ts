import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseRole } from '../../src/roles/parse-role.js';
import { schemaErrors } from '../json-schema.js';
import { type Ran, run } from '../run.js';
import {
  csvText,
  oews,
  oewsOf,
  release,
  release30,
  release31,
  releaseFiles,
  spreadsheet,
  type Table,
  tabText,
  withEmptyTables,
  without,
  zip,
} from './publications.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'role-compare-import-'));
  writeFileSync(join(cwd, 'db_99_1_text.zip'), zip(releaseFiles()));
  writeFileSync(join(cwd, 'oews.zip'), zip({ 'oesm24nat/national_M2024_dl.xlsx': spreadsheet(oews) }));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const imported = (from = 'db_99_1_text.zip', ...options: string[]): Promise<Ran> =>
  run(['import', 'onet', from, '--out', 'onet', ...options], { cwd });
const withPay = (): Promise<Ran> => imported('db_99_1_text.zip', '--pay', 'oews.zip');
const text = (id: string): string => readFileSync(join(cwd, 'onet', `${id}.yaml`), 'utf8');
const role = (id = 'software-developers'): Record<string, unknown> => {
  parseRole(readFileSync(join(cwd, 'onet', `${id}.yaml`)), id);
  return parse(text(id));
};
const folder = (files: Readonly<Record<string, string>>): void => {
  mkdirSync(join(cwd, 'release'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, 'release', name), content);
};
const files = (): string[] => readdirSync(cwd).sort();
const snapshot = (): string[][] =>
  readdirSync(join(cwd, 'onet'))
    .sort()
    .map((name) => [name, readFileSync(join(cwd, 'onet', name), 'utf8')]);
const show = (...words: string[]): Promise<Ran> => run(['show', ...words, '--roles', 'onet', '--json'], { cwd });
const titleOf = async (...words: string[]): Promise<string> => JSON.parse((await show(...words)).stdout).role.title;
const tables = (content: Readonly<Record<string, Table>>): void =>
  folder(Object.fromEntries(Object.entries(content).map(([name, table]) => [`${name}.txt`, tabText(table)])));
const occupations = (...rows: string[][]): Record<string, Table> => ({ 'Occupation Data': [['O*NET-SOC Code', 'Title'], ...rows] });
/** The same table with its columns reversed, an extra column, quotes around each field and other line endings. */
const rearranged = (table: Table): string =>
  tabText(
    table.map((row, index) => [index === 0 ? 'New Column' : 'x', ...row.toReversed().map((cell) => `"${cell.replaceAll('"', '""')}"`)]),
    { end: '\n', bom: true },
  );
const notesOn = async (content: Readonly<Record<string, Table>>): Promise<string> => {
  tables(content);
  const { exitCode, stderr } = await imported('release');
  expect(exitCode).toBe(0);
  return stderr;
};

const withArea = (table: Table, ...options: string[]): Promise<Ran> => {
  writeFileSync(join(cwd, 'state_M2025_dl.csv'), csvText(table));
  return imported('db_99_1_text.zip', '--pay', 'state_M2025_dl.csv', ...options);
};
const actors = (): unknown => role('actors-guild-players-all-other');

describe('role files', () => {
  test('state everything that the release says about the occupation, and its pay', async () => {
    expect(await withPay()).toEqual({ exitCode: 0, stdout: 'onet: 3 role files written.\n', stderr: '' });
    const payFields = { 'as-of': '2024-05', currency: 'USD', period: 'year', region: 'United States', source: 'oews' };
    const mostFrequent = 'the most frequent answer, by';
    expect(role()).toEqual({
      id: 'software-developers',
      title: 'Software Developers',
      aliases: ['C# Developer', 'App Developer (App Dev)', 'App Dev', 'Systems Engineer'],
      codes: { 'onet-soc': { code: '15-1252.00', match: 'exact' } },
      scales: { 'work context': { minimum: 1, maximum: 5 } },
      summary: 'Design software. They also test it.',
      duties: [
        { text: 'Review: code.', importance: 4.5, source: 'onet' },
        {
          text: 'Write software, and "polish" it.',
          importance: 4.1,
          'same-as': ['4.A.3.b.1.I01.D02', '4.A.3.b.1.I01.D03'],
          source: 'onet',
        },
        { text: 'Attach labels.', note: 'supplemental' },
      ],
      requirements: {
        'job zone': 4,
        education: { minimum: 'bachelor', note: `${mostFrequent} 56% of those surveyed`, source: 'onet' },
        experience: { text: 'over 2 years, up to and including 4 years', note: `${mostFrequent} 40% of those surveyed`, source: 'onet' },
      },
      skills: [
        { name: 'Programming', level: 5.5, importance: 4.12, source: 'onet' },
        { name: 'Writing', importance: 3, source: 'onet' },
      ],
      knowledge: [{ name: 'Computers and Electronics', level: 5.9, importance: 4.7, source: 'onet' }],
      technologies: [
        { name: 'Git', note: 'in demand; hot technology', source: 'onet' },
        { name: 'C#', note: 'hot technology', source: 'onet' },
        { name: 'Apache Ant', source: 'onet' },
      ],
      interests: [
        { name: 'Investigative', level: 5.86, source: 'onet' },
        { name: 'Realistic', level: 3.93, source: 'onet' },
      ],
      abilities: [{ name: 'Oral Comprehension', level: 4, importance: 3.5, source: 'onet' }],
      'work styles': [{ name: 'Achievement/Effort', importance: 4.2, source: 'onet' }],
      'work context': [
        { name: 'E-Mail', level: 4.9, note: 'every day', source: 'onet' },
        { name: 'Duration of Typical Work Week', note: '40 hours', source: 'onet' },
      ],
      pay: [
        { statistic: 'mean', amount: 144570, ...payFields },
        { statistic: 'p10', amount: 79850, ...payFields },
        { statistic: 'p75', amount: 240000, 'top-coded': true, ...payFields },
        { statistic: 'p90', amount: 211450, ...payFields },
      ],
      related: ['software-testers', 'actors-guild-players-all-other'],
      sources: {
        onet: {
          title: 'O*NET 99.1 Database',
          publisher: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
          license: 'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
          published: '2025-05',
          url: 'https://www.onetcenter.org/database.html',
          note: expect.stringContaining('USDOL/ETA has not approved, endorsed, or tested these modifications.'),
          margins: { interests: 1 },
        },
        oews: expect.objectContaining({
          title: 'Occupational Employment and Wage Statistics, May 2024, national',
          license: 'public domain',
        }),
      },
    });
  });

  test('name the occupation that pay describes, and state hourly pay if no annual pay is published', async () => {
    await withPay();
    const { pay } = role('actors-guild-players-all-other');
    expect(pay).toHaveLength(6);
    expect(pay).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ statistic: 'median', amount: 23.33, period: 'hour', occupation: 'Actors' }),
        expect.objectContaining({ statistic: 'p90', amount: 116, period: 'hour', 'top-coded': true }),
      ]),
    );
  });

  test('state the top code of the year, or 239,200 if the file does not give one', async () => {
    writeFileSync(join(cwd, 'national_M2023_dl.csv'), `\ufeff${csvText(oews)}`);
    await imported('db_99_1_text.zip', '--pay', 'national_M2023_dl.csv');
    expect(role('software-testers')['pay']).toContainEqual(
      expect.objectContaining({ amount: 239_200, 'as-of': '2023-05', 'top-coded': true, occupation: 'Testers and Analysts' }),
    );
  });

  test('state the same pay from a zip, a spreadsheet and a CSV', async () => {
    await withPay();
    const zipped = role();
    writeFileSync(join(cwd, 'national_M2024_dl.xlsx'), spreadsheet(oews));
    await imported('db_99_1_text.zip', '--pay', 'national_M2024_dl.xlsx');
    expect(role()).toEqual(zipped);
  });
});

describe('releases of other forms', () => {
  test('reads a folder with columns in another order, extra columns, line feeds, a byte order mark and quotes alike', async () => {
    await imported();
    const before = readdirSync(join(cwd, 'onet')).map((name) => [name, readFileSync(join(cwd, 'onet', name), 'utf8')]);
    rmSync(join(cwd, 'onet'), { recursive: true });
    folder({
      'Read Me.txt': 'O*NET 99.1 Database\nMay 2025 Release\n',
      ...Object.fromEntries(
        Object.entries(release).map(([name, table]) => [`${name.toLowerCase().replaceAll(' ', '_')}.TXT`, rearranged(table)]),
      ),
    });
    await imported('release');
    expect(readdirSync(join(cwd, 'onet')).map((name) => [name, readFileSync(join(cwd, 'onet', name), 'utf8')])).toEqual(before);
  });

  test('leaves out parts whose tables have no rows', async () => {
    tables(withEmptyTables(occupations(['15-1252.00', 'Software Developers'])));
    expect(await imported('release')).toMatchObject({ stdout: 'onet: 1 role file written.\n', stderr: '' });
    expect(Object.keys(role())).toEqual(['id', 'title', 'codes', 'sources']);
  });

  test('reads work styles rated by impact, as since O*NET 30, on a scale of their own, and no display rank', async () => {
    tables(release30);
    await imported('release');
    expect(role()).toMatchObject({
      scales: { 'work styles': { minimum: -3, maximum: 3 } },
      'work styles': [
        { name: 'Innovation', level: 2.6, source: 'onet' },
        { name: 'Stress Tolerance', level: -1.5, source: 'onet' },
      ],
    });
  });

  test.each<[title: string, rows: [scale: string, error: string, suppressed?: string][], margin: number | undefined]>([
    [
      'of levels',
      [
        ['LV', '0.15'],
        ['LV', '0.17'],
        ['LV', '0.4'],
        ['IM', '0.9'],
      ],
      0.5,
    ],
    [
      'of importance, if levels have none',
      [
        ['LV', ''],
        ['LV', 'n/a'],
        ['IM', '0.4'],
      ],
      1,
    ],
    [
      'without those that the release recommends to suppress',
      [
        ['LV', '0.2'],
        ['LV', '0.9', 'Y'],
        ['LV', '0.9', 'Y'],
      ],
      0.5,
    ],
    ['but no margin of less than half a point', [['LV', '0.05']], undefined],
    ['but no margin without standard errors', [['LV', '']], undefined],
  ])('measures how exact ratings are, by the median standard error %s', async (_title, rows, margin) => {
    const header = ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value', 'Standard Error', 'Recommend Suppress'];
    const ratings = rows.map(([scale, error, suppressed = 'N'], index) => [
      '15-1252.00',
      `2.A.1.${index}`,
      `E${index}`,
      scale,
      '3',
      error,
      suppressed,
    ]);
    tables({
      ...occupations(['15-1252.00', 'Software Developers']),
      ...withEmptyTables({}),
      'Occupation Data': occupations(['15-1252.00', 'Software Developers'])['Occupation Data'] ?? [],
      Skills: [header, ...ratings],
    });
    await imported('release');
    expect(role()['sources']).toMatchObject({
      onet: margin === undefined ? expect.not.objectContaining({ margins: expect.anything() }) : { margins: { skills: margin } },
    });
  });

  test('reads the renamed and split tables of 30.3 and 31.0 as it reads those before', async () => {
    tables(release30);
    expect(await imported('release')).toMatchObject({ exitCode: 0, stderr: '' });
    const before = snapshot();
    rmSync(join(cwd, 'release'), { recursive: true });
    tables(release31);
    expect(await imported('release')).toEqual({ exitCode: 0, stdout: 'onet: 0 role files written, 3 unchanged.\n', stderr: '' });
    expect(snapshot()).toEqual(before);
  });

  test.each(['2', '1-2', 'Job Zone 1-2'])('reads job zone %s, which stands for the first two since 30.2, as 2', async (zone) => {
    const zones = [
      ['O*NET-SOC Code', 'Job Zone'],
      ['15-1252.00', zone],
    ];
    tables({ ...release31, 'Job Zones': zones });
    await imported('release');
    expect(role()['requirements']).toMatchObject({ 'job zone': 2 });
  });

  test('prefers the newer tables if a folder has both', async () => {
    tables({ ...release, ...release31, 'Job Titles': (release31['Job Titles'] ?? []).slice(0, 2) });
    await imported('release');
    expect(role()['aliases']).toBeUndefined();
  });

  test('appends the code to ids that would be the same', async () => {
    const rows = [
      ['O*NET-SOC Code', 'Title'],
      ['15-1252.00', 'Testers'],
      ['15-1253.00', 'testers!'],
      ['15-1254.00', '试验员'],
    ];
    tables(withEmptyTables({ 'Occupation Data': rows }));
    await imported('release');
    expect(readdirSync(join(cwd, 'onet')).filter((name) => name.endsWith('.yaml'))).toEqual([
      '15-1254-00.yaml',
      'testers-15-1252-00.yaml',
      'testers-15-1253-00.yaml',
    ]);
  });
});

describe('the end of an import', () => {
  test('names the tables that were not found, by their newest names first', async () => {
    expect(await notesOn(without(release, ['Abilities', 'Interests', 'Skills']))).toBe(
      'Not found in release: Essential Skills.txt and Transferable Skills.txt (or Skills.txt), Career Interest Types.txt (or Interests.txt), ' +
        'Abilities.txt. The role files lack what these tables say.\n',
    );
  });

  test('names a part of a split table that was not found', async () => {
    expect(await notesOn(without(release31, ['Transferable Skills', 'Education']))).toBe(
      'Not found in release: Education.txt, Transferable Skills.txt. The role files lack what these tables say.\n',
    );
    expect(role()['skills']).toEqual([{ name: 'Writing', importance: 3, source: 'onet' }]);
  });

  test('names the tables that nobody knows, but none that is left out on purpose', async () => {
    const header = [['O*NET-SOC Code']];
    const leftOut = ['Tools Used', 'Work Values', 'Emerging Tasks', 'Skills to Work Context', 'IWA Reference', 'RIASEC Keywords'];
    const content = { ...release, ...Object.fromEntries(leftOut.map((name) => [name, header])) };
    expect(await notesOn({ ...content, 'Robot Skills': header, 'Aptitudes to Work Habits': header })).toBe(
      'Unknown tables, not imported: Aptitudes to Work Habits.txt, Robot Skills.txt.\n',
    );
  });

  test('is an error if most tables are missing, and nothing is written', async () => {
    const renamed = ['Titles', 'Competences', 'Software'].map((name): [string, Table] => [name, [['O*NET-SOC Code']]]);
    tables({ 'Occupation Data': release['Occupation Data'] ?? [], Knowledge: release['Knowledge'] ?? [], ...Object.fromEntries(renamed) });
    expect(await imported('release')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'compare: release lacks 15 of the 17 tables that role files are made of: Job Titles.txt (or Alternate Titles.txt), Tasks to DWAs.txt, ' +
        'Task Ratings.txt, Task Statements.txt, Job Zones.txt, Education.txt and Training and Experience.txt (or Education, Training, and ' +
        'Experience.txt), Training and Experience Categories.txt (or Education, Training, and Experience Categories.txt), Essential Skills.txt ' +
        'and Transferable Skills.txt (or Skills.txt), Software Skills.txt (or Technology Skills.txt), Career Interest Types.txt (or ' +
        'Interests.txt), Abilities.txt, Work Styles.txt, Work Context.txt, Work Context Categories.txt, Related Occupations.txt\n' +
        '  Use a whole text release of the O*NET Database. If this is one, it may have new names, which this version does not know: ' +
        'Competences.txt, Software.txt, Titles.txt.\n',
    });
    expect(files()).not.toContain('onet');
  });
});

describe('pay of one area', () => {
  const states = oewsOf(['Ohio', 'New York', 'North Carolina']);

  test.each(['New York', 'new york'])('is read with --area %s, and the figures bear its name', async (area) => {
    expect(await withArea(states, '--area', area)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(actors()).toMatchObject({
      pay: expect.arrayContaining([
        expect.objectContaining({ statistic: 'median', amount: 23.33, region: 'New York', 'as-of': '2025-05' }),
      ]),
      sources: { oews: { title: 'Occupational Employment and Wage Statistics, May 2025, New York' } },
    });
  });

  test('needs no --area if the table has only one', async () => {
    expect((await withArea(oewsOf(['Dayton-Kettering-Beavercreek, OH'], '4'))).exitCode).toBe(0);
    expect(actors()).toMatchObject({
      pay: expect.arrayContaining([expect.objectContaining({ region: 'Dayton-Kettering-Beavercreek, OH' })]),
    });
  });

  test('is national without --area, or with --area US, if the table has both', async () => {
    const both = [...oewsOf(['U.S.'], '1'), ...states.slice(1)];
    for (const options of [[], ['--area', 'US'], ['--area', 'United States'], ['--area', 'u.s.']]) {
      expect((await withArea(both, ...options)).exitCode).toBe(0);
      expect(actors()).toMatchObject({ pay: expect.arrayContaining([expect.objectContaining({ region: 'United States' })]) });
    }
  });

  const many = Array.from({ length: 62 }, (_, index) => `Area ${String(index).padStart(2, '0')}`);
  test.each<[string, Table, string[], string]>([
    [
      'is missing although the table has several',
      states,
      [],
      'state_M2025_dl.csv has figures of 3 areas\n  Choose one with --area: New York; North Carolina; Ohio.',
    ],
    [
      'is part of a name',
      states,
      ['--area', 'north'],
      'state_M2025_dl.csv has no figures of an area called north\n  Did you mean North Carolina?',
    ],
    ['is misspelt', states, ['--area', 'Ohoi'], 'state_M2025_dl.csv has no figures of an area called Ohoi\n  Did you mean Ohio?'],
    [
      'is another',
      states,
      ['--area', 'Texas'],
      'state_M2025_dl.csv has no figures of an area called Texas\n  It has New York; North Carolina; Ohio.',
    ],
    [
      'is one of a nation',
      oews,
      ['--area', 'Ohio'],
      'state_M2025_dl.csv has no figures of an area called Ohio\n  It is about the whole nation. Leave out --area, or name the table of the states.',
    ],
    [
      'is missing and the names are too many',
      oewsOf(many),
      [],
      `state_M2025_dl.csv has figures of 62 areas\n  Choose one with --area: ${many.slice(0, 60).join('; ')}; and 2 more, which --area with a part of the name shows.`,
    ],
  ])('is refused if its name %s', async (_what, table, options, message) => {
    expect(await withArea(table, ...options)).toEqual({ exitCode: 2, stdout: '', stderr: `compare: ${message}\n` });
  });

  test('needs a pay table', async () => {
    expect((await imported('db_99_1_text.zip', '--area', 'Ohio')).stderr).toBe(
      'compare: --area needs a pay table\n  Name one with --pay, such as oesm25st.zip, which has all states.\n',
    );
  });

  test('is read from the zip of the metropolitan areas, which also has a table of other areas', async () => {
    const metropolitan = spreadsheet(oewsOf(['Dayton-Kettering-Beavercreek, OH', 'Akron, OH'], '4'));
    writeFileSync(
      join(cwd, 'ma.zip'),
      zip({ 'oesm25ma/BOS_M2025_dl.xlsx': spreadsheet(oewsOf(['Rest of Ohio'], '6')), 'oesm25ma/MSA_M2025_dl.xlsx': metropolitan }),
    );
    expect((await imported('db_99_1_text.zip', '--pay', 'ma.zip', '--area', 'Akron, OH')).exitCode).toBe(0);
    expect(actors()).toMatchObject({ pay: expect.arrayContaining([expect.objectContaining({ region: 'Akron, OH', 'as-of': '2025-05' })]) });
  });
});

describe('pay that OEWS publishes for several occupations', () => {
  beforeEach(async () => {
    const [header = [], , ...rows] = oews;
    const aides = (rows[0] ?? []).map((cell) => ({ '15-1252': '31-1120', 'Software Developers': 'Care Aides' })[cell] ?? cell);
    writeFileSync(join(cwd, 'pay.csv'), csvText([header, aides, ...rows]));
    const rowsOfOccupations = [
      ['31-1121.00', 'Home Aides'],
      ['31-1122.00', 'Personal Aides'],
      ['15-1252.00', 'Software Developers'],
    ];
    tables(withEmptyTables(occupations(...rowsOfOccupations)));
    await imported('release', '--pay', 'pay.csv');
  });

  test('is that of each, as a broad match', () => {
    for (const [id, code] of [
      ['home-aides', '31-1121.00'],
      ['personal-aides', '31-1122.00'],
    ])
      expect(role(id)).toMatchObject({
        codes: { 'onet-soc': { code, match: 'exact' }, oews: { code: '31-1120', match: 'broad' } },
        pay: expect.arrayContaining([expect.objectContaining({ statistic: 'mean', amount: 144570, occupation: 'Care Aides' })]),
        sources: { oews: { note: 'Figures for Care Aides (31-1120), a broad match' } },
      });
    expect(role('software-developers')['codes']).toEqual({ 'onet-soc': { code: '15-1252.00', match: 'exact' } });
  });

  test('is called a broad match where it is shown, and other official figures are not', async () => {
    const shown = await run(['home-aides', 'software-developers', '--roles', 'onet'], { cwd });
    expect(shown.stdout).toContain('Care Aides, a broad match');
    expect(shown.stdout).not.toContain('nearest occupation');
  });
});

describe('writing the folder', () => {
  test('writes the same bytes on re-import', async () => {
    await withPay();
    const before = snapshot();
    expect((await withPay()).stdout).toBe('onet: 0 role files written, 3 unchanged.\n');
    expect(snapshot()).toEqual(before);
  });

  test('keeps edited files on re-import, and overwrites them with --force', async () => {
    await withPay();
    const before = snapshot();
    writeFileSync(join(cwd, 'onet', 'software-testers.yaml'), 'id: software-testers\ntitle: Mine\n');
    const ran = await imported();
    expect(ran.stderr).toContain('software-testers.yaml');
    expect(text('software-testers')).toBe('id: software-testers\ntitle: Mine\n');
    expect((await imported()).stdout).toBe('onet: 0 role files written, 2 unchanged, 1 not overwritten.\n');
    await imported('db_99_1_text.zip', '--pay', 'oews.zip', '--force');
    expect(snapshot()).toEqual(before);
  });

  test('notes files that lose their pay because no pay table is given', async () => {
    await withPay();
    const before = snapshot();
    expect(await imported()).toEqual({
      exitCode: 0,
      stdout: 'onet: 3 role files written.\n',
      stderr: '3 files lost their pay: import with --pay to get it back.\n',
    });
    expect((await imported()).stderr).toBe('');
    expect((await withPay()).stderr).toBe('');
    expect(snapshot()).toEqual(before);
  });

  test('lists what became of each file as JSON', async () => {
    const result = JSON.parse((await imported('db_99_1_text.zip', '--json')).stdout);
    expect([schemaErrors('comparison', result), result.written]).toEqual([
      [],
      ['actors-guild-players-all-other.yaml', 'software-developers.yaml', 'software-testers.yaml'],
    ]);
  });

  test('keeps files that no import wrote', async () => {
    mkdirSync(join(cwd, 'onet'));
    writeFileSync(join(cwd, 'onet', 'software-testers.yaml'), 'mine');
    writeFileSync(join(cwd, 'onet', 'notes.txt'), 'mine');
    await imported();
    expect([text('software-testers'), readFileSync(join(cwd, 'onet', 'notes.txt'), 'utf8')]).toEqual(['mine', 'mine']);
  });

  test('removes files of occupations that are gone, except edited ones', async () => {
    await imported();
    writeFileSync(join(cwd, 'onet', 'software-testers.yaml'), 'mine');
    tables(withEmptyTables(occupations(['15-1252.00', 'Software Developers'])));
    expect((await imported('release')).stdout).toBe('onet: 1 role file written, 1 removed, 1 not overwritten.\n');
    expect(readdirSync(join(cwd, 'onet')).sort()).toEqual(['.role-compare-import', 'software-developers.yaml', 'software-testers.yaml']);
  });

  test('ignores a manifest that names files in other folders', async () => {
    mkdirSync(join(cwd, 'onet'));
    writeFileSync(
      join(cwd, 'onet', '.role-compare-import'),
      JSON.stringify({ imports: { onet: { '../victim.yaml': 'x', __proto__: 1 } } }),
    );
    writeFileSync(join(cwd, 'victim.yaml'), 'x');
    expect((await imported()).exitCode).toBe(0);
    expect(readFileSync(join(cwd, 'victim.yaml'), 'utf8')).toBe('x');
  });

  test('never replaces a folder or a link', async () => {
    mkdirSync(join(cwd, 'onet', 'software-testers.yaml'), { recursive: true });
    writeFileSync(join(cwd, 'mine.yaml'), 'mine');
    symlinkSync('../mine.yaml', join(cwd, 'onet', 'software-developers.yaml'));
    const { stdout } = await imported('db_99_1_text.zip', '--force');
    expect(stdout).toBe('onet: 1 role file written, 2 not overwritten.\n');
    expect(text('software-developers')).toBe('mine');
    expect(readdirSync(join(cwd, 'onet')).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  test('reports a target that is not a folder', async () => {
    writeFileSync(join(cwd, 'onet'), 'a file');
    expect(await imported()).toEqual({ exitCode: 2, stdout: '', stderr: 'compare: onet is not a folder\n  Name a folder with --out.\n' });
  });
});

describe('refuses, and leaves nothing behind', () => {
  const bytes = zip(releaseFiles());
  const developers = ['15-1252.00', 'Software Developers'];
  test.each<[string, Buffer, RegExp]>([
    ['a truncated zip', bytes.subarray(0, bytes.length - 40), /release is damaged/],
    ['a zip that is cut in the middle', bytes.subarray(0, 900), /release is damaged/],
    ['a file that is not a zip', Buffer.from('Just text'), /neither a zip nor a folder/],
    ['an empty file', Buffer.alloc(0), /neither a zip nor a folder/],
    ['an empty zip', zip({}), /contains no Occupation Data\.txt/],
    ['another zip', zip({ 'word/document.xml': '<x/>' }), /contains no Occupation Data\.txt/],
    ['a path that leads out of the archive', zip({ ...releaseFiles(), '../../escape.txt': 'x' }), /leads out of the archive/],
    ['a Windows path that leads out of the archive', zip({ ...releaseFiles(), '..\\escape.txt': 'x' }), /leads out of the archive/],
    ['an absolute path', zip({ ...releaseFiles(), '/etc/escape.txt': 'x' }), /leads out of the archive/],
    [
      'a zip bomb that declares its size',
      zip({ 'Occupation Data.txt': Buffer.alloc(120_000_000, 9) }),
      /release is too large: Occupation Data\.txt would be 120 MB/,
    ],
    [
      'a zip bomb that understates its size',
      zip({ 'Occupation Data.txt': Buffer.alloc(120_000_000, 9) }, { size: 5_000 }),
      /release: Occupation Data\.txt is damaged/,
    ],
    ['too many files', zip(Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`${index}.txt`, '']))), /has 5001 files/],
    ['a wrong checksum', zip(releaseFiles(), { crc: 7 }), /its checksum is wrong/],
    ['two releases in one zip', zip({ ...releaseFiles(), 'other/Skills.txt': 'x' }), /Skills\.txt twice/],
    [
      'a file cut off in a row',
      zip(releaseFiles(occupations(developers, ['15-1253.00']))),
      /Occupation Data\.txt:3: 1 columns, but the header has 2/,
    ],
    ['a release without occupations', zip(releaseFiles(occupations())), /has no occupations/],
    ['an invalid code', zip(releaseFiles(occupations(['../../x', 'Evil']))), /is not an O\*NET-SOC code/],
    ['a repeated code', zip(releaseFiles(occupations(developers, developers))), /15-1252\.00 appears twice/],
    ['a missing column', zip({ 'Occupation Data.txt': 'O*NET-SOC Code\tTitel\n' }), /has no column Title[\s\S]*Did you mean Titel/],
    ['an endless line', zip({ 'Occupation Data.txt': 'x'.repeat(200_000) }), /too long for a table/],
    ['endless columns', zip({ 'Occupation Data.txt': '\t'.repeat(90_000) }), /more than 500 columns|has no column/],
    [
      'a value off its scale',
      zip({ ...releaseFiles(occupations(developers)), 'Job Zones.txt': 'O*NET-SOC Code\tJob Zone\n15-1252.00\t9\n' }),
      /Job Zones\.txt:2: '9' is not a number from 1 to 5/,
    ],
    ...(['Skills', 'Interests', 'Work Context'] as const).map((table): [string, Buffer, RegExp] => [
      `an element without a name in ${table}`,
      zip(releaseFiles({ ...release, [table]: withoutNames(table) })),
      new RegExp(`${table}\\.txt:2: the element has no name`),
    ]),
  ])('%s', async (_what, content, message) => {
    writeFileSync(join(cwd, 'release'), content);
    const before = files();
    const ran = await imported('release');
    expect(ran).toEqual({ exitCode: 2, stdout: '', stderr: expect.stringMatching(message) });
    expect(ran.stderr).not.toContain('a bug in compare');
    expect(files()).toEqual(before);
  });

  test.each<[string, Buffer | string, RegExp]>([
    ['a file of another format', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /neither a spreadsheet/],
    ['another table', 'a,b\n1,2\n', /has no column OCC_CODE/],
    [
      'a CSV that is cut off in quotes',
      csvText(oews)
        .slice(0, -200)
        .replace(/,[^,]*$/, ',"cut'),
      /pay:\d+: /,
    ],
    ['a figure that is not a number', csvText(oews).replace('144570', 'plenty'), /A_MEAN is not a number: 'plenty'/],
    ['a table without detailed occupations', csvText(oews.slice(0, 2)), /no national figures for detailed occupations/],
    ['a repeated occupation', csvText([...oews, ...oews.slice(2)]), /15-1252 appears twice/],
    ['a zip of several tables', zip({ 'a.csv': 'x', 'b.csv': 'x' }), /several tables/],
    ['a zip without a table', zip({ 'a.pdf': 'x' }), /no table/],
    ['a truncated spreadsheet', spreadsheet(oews).subarray(0, 800), /pay is damaged/],
    ['a spreadsheet with entities', spreadsheet(oews, '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'), /declares a document type/],
    ['malformed XML', zip({ 'xl/workbook.xml': '<workbook', 'xl/_rels/workbook.xml.rels': '<x/>' }), /is damaged/],
  ])('pay: %s', async (_what, content, message) => {
    writeFileSync(join(cwd, 'pay'), content);
    const before = files();
    const ran = await imported('db_99_1_text.zip', '--pay', 'pay');
    expect(ran).toEqual({ exitCode: 2, stdout: '', stderr: expect.stringMatching(message) });
    expect(ran.stderr).not.toContain('a bug in compare');
    expect(files()).toEqual(before);
  });

  test('missing files and incomplete commands', async () => {
    expect((await imported('nowhere.zip')).stderr).toBe('compare: nowhere.zip: there is no such file or folder\n');
    expect((await imported('db_99_1_text.zip', '--pay', 'nowhere')).stderr).toBe('compare: nowhere: there is no such file or folder\n');
    expect((await run(['import', 'onett', 'x', '--out', 'onet'], { cwd })).stderr).toBe(
      'compare: there is no importer onett\n  Did you mean onet?\n',
    );
    expect((await run(['import', 'onet', 'x'], { cwd })).stderr).toBe(
      'compare: import needs a folder to write to\n  Name it with --out DIR.\n',
    );
  });
});

describe('references to imported roles', () => {
  beforeEach(withPay);

  test('may be a code, a title or an alternate title, in any case', async () => {
    for (const name of ['15-1252.00', '15 1252.00', 'software developers', 'C# developer', 'software-developers'])
      expect([name, await titleOf(name)]).toEqual([name, 'Software Developers']);
    expect(await titleOf('Actors guild players all other')).toBe("Actors' Guild: Players, All Other");
  });

  test("take the likeliest of several, one's own first, and say which others there are", async () => {
    const { exitCode, stdout, stderr } = await run(['show', 'systems engineer', '--roles', 'onet', '--json'], { cwd });
    expect({ exitCode, title: JSON.parse(stdout).role.title }).toEqual({ exitCode: 0, title: 'Software Developers' });
    expect(stderr).toMatch(
      /^systems engineer: Software Developers; or 2 Software Testers, 3 .+\nAnother one: --pick 'systems engineer'=2 /,
    );
  });

  test('leave the choice to --pick', async () => {
    expect(await titleOf('systems engineer', '--pick', '2')).toBe('Software Testers');
    expect(await titleOf('systems engineer', '--pick', 'systems engineer=2')).toBe('Software Testers');
    expect((await run(['systems engineer', 'C# Developer', '--roles', 'onet', '--pick', '2'], { cwd })).stdout).toMatch(
      /^Software Testers vs\. Software Developers/,
    );
    expect(
      (await run(['gap', 'systems engineer', 'systems engineer', '--roles', 'onet', '--pick', '1', '--pick', '2'], { cwd })).exitCode,
    ).toBe(0);
    const tooHigh = await run(['show', 'systems engineer', '--roles', 'onet', '--pick', '9'], { cwd });
    expect([tooHigh.exitCode, tooHigh.stderr]).toEqual([
      2,
      expect.stringMatching(/^compare: --pick takes 1 to \d for systems engineer, not 9\n/),
    ]);
    expect((await run(['show', 'systems engineer', '--roles', 'onet', '--pick', '0'], { cwd })).exitCode).toBe(2);
  });

  test('are refused if several have the name and names must be exact', async () => {
    expect(await run(['show', 'systems engineer', '--roles', 'onet', '--exact-names'], { cwd })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `compare: systems engineer matches 2 roles
  Choose one by its id or code:
  1  software-developers  15-1252.00  Software Developers
     Design software.
  2  software-testers  15-1253.00  Software Testers
     Test software.
`,
    });
  });

  test('prefer an exact id, even from another folder', async () => {
    expect(await titleOf('systems-engineer')).toBe('Systems Engineer');
  });

  test('prefer a title to an alternate title', async () => {
    writeFileSync(join(cwd, 'onet', 'own.yaml'), 'id: own\ntitle: SYSTEMS ENGINEER\n');
    expect(await titleOf('systems engineer')).toBe('SYSTEMS ENGINEER');
  });
});

test('shows progress only on a terminal, and clears it', async () => {
  const written: string[] = [];
  const { main } = await import('../../src/cli/main.js');
  const stream = (isTTY: boolean): { isTTY: boolean; write: (chunk: string, done: () => void) => boolean; on: () => void } => ({
    isTTY,
    write: (chunk, done) => (written.push(chunk), done(), true),
    on: () => {},
  });
  const argv = ['import', 'onet', 'db_99_1_text.zip', '--out', 'onet'];
  // Each look at the clock advances it by a second, so that progress is due every time.
  let clock = 0;
  const now = jest.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
  await main({ argv, env: {}, cwd, stdin: (async function* () {})(), stdout: stream(false), stderr: stream(true) });
  now.mockRestore();
  expect(written.some((chunk) => chunk.includes('reading skills'))).toBe(true);
  expect(written.findLast((chunk) => chunk.startsWith('\r'))).toBe('\r\u001b[K');
});

test('removes the staging folder on an interruption, and ends the process', async () => {
  const listeners = new Map<string, (signal: NodeJS.Signals) => void>();
  const killed: string[] = [];
  const signals = {
    pid: 7,
    on: (signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void) => listeners.set(signal, listener),
    off: (signal: NodeJS.Signals) => listeners.delete(signal),
    kill: (pid: number, signal: NodeJS.Signals) => killed.push(`${pid} ${signal}`),
  };
  const running = run(['import', 'onet', 'db_99_1_text.zip', '--out', 'onet'], { cwd, signals });
  while (!files().some((name) => name.endsWith('.tmp'))) await new Promise((next) => setImmediate(next));
  listeners.get('SIGINT')?.('SIGINT');
  expect([killed, files(), listeners.size]).toEqual([['7 SIGINT'], ['db_99_1_text.zip', 'oews.zip'], 0]);
  await running;
  expect(files()).toEqual(['db_99_1_text.zip', 'oews.zip']);
});

function withoutNames(table: string): Table {
  const [head = [], ...rows] = release[table] ?? [];
  const nameColumn = head.indexOf('Element Name');
  return [head, ...rows.map((row) => row.with(nameColumn, ''))];
}
