import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { expectGolden } from '../../golden.js';
import { fixtures, root, run } from '../../run.js';
import { zip } from '../publications.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-ladder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const cwd = `${fixtures}ladders`;
let count = 0;

/** Imports a file and returns the role files, one after the other, and the notes. */
async function imported(
  file: string,
  options: readonly string[] = [],
  from = cwd,
): Promise<{ files: string; notes: string; out: string; exitCode: number }> {
  count += 1;
  const out = join(folder, `out-${count}`);
  const { exitCode, stderr } = await run(['import', 'ladder', file, '--out', out, ...options], { cwd: from });
  const names = existsSync(out)
    ? readdirSync(out)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
  const files = names.map((name) => `# ${name}\n${readFileSync(join(out, name), 'utf8')}`).join('\n');
  return { files, notes: stderr, out, exitCode };
}

async function write(name: string, content: string | Buffer): Promise<{ files: string; notes: string; out: string; exitCode: number }> {
  writeFileSync(join(folder, name), content);
  return imported(name, [], folder);
}

describe('reads ladders of every shape, and what it writes passes all checks', () => {
  test.each(['rows.csv', 'across.csv', 'levels-down.md', 'headings.md', 'pay.tsv', 'groups.md', 'html.md', 'roles.md', 'ranges.csv'])(
    '%s',
    async (file) => {
      const { files, notes, out } = await imported(file);
      expectGolden(`ladder-${file.replace('.', '-')}.yaml`, `${files}\n# Notes\n${notes.trimEnd().replaceAll(/^/gm, '# ')}\n`);
      expect((await run(['validate', out, '--strict'], { cwd })).exitCode).toBe(0);
    },
  );
});

/** The XML of a sheet whose cells are formulas with values. Empty cells are missing, as those that are merged with another. */
function sheet(rows: readonly (readonly string[])[]): string {
  return `<worksheet><sheetData>${rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((text, column) => (text === '' ? '' : `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="str"><f>X</f><v>${text}</v></c>`)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;
}

function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Buffer {
  const named = Object.entries(sheets);
  const tags = (tag: (name: string, at: number) => string): string => named.map(([name], at) => tag(name, at)).join('');
  return zip({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${tags((name, at) => `<sheet name="${name}" r:id="r${at}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${tags((_, at) => `<Relationship Id="r${at}" Target="worksheets/${at}.xml"/>`)}</Relationships>`,
    ...Object.fromEntries(named.map(([, rows], at) => [`xl/worksheets/${at}.xml`, sheet(rows)])),
  });
}

test('reads a workbook with a sheet for each track, whose merged cells are empty and whose formulas are values', async () => {
  const book = workbook({
    Engineer: [
      ['Pillar', 'Skill', 'L1', 'L2'],
      ['Craft', 'Testing', 'awareness', 'expert'],
      ['', 'Design', 'working', 'expert'],
    ],
    Designer: [
      ['Pillar', 'Skill', 'L1', 'L2'],
      ['Craft', 'Drawing', 'working', 'practitioner'],
    ],
  });
  const { files, notes, out } = await write('ladder.xlsx', book);
  expectGolden('ladder-xlsx.yaml', files);
  expect(notes).toBe('read 2 roles with 2 levels; 3 criteria under craft (awareness, working, practitioner, expert)\n');
  const shown = await run(['ladder', 'engineer', '--roles', out], { cwd });
  expect([shown.exitCode, shown.stdout]).toEqual([0, expect.stringContaining('Craft: Testing: L1: awareness; L2: expert ▲')]);
});

test('reads Windows-1252 and semicolons', async () => {
  const { files } = await write('alt.csv', Buffer.from('Rolle;Stufe;F\xe4higkeit;Auspr\xe4gung\nPrüfer;Junior;Messen;hoch\n', 'latin1'));
  expect(files).toContain('name: Messen');
});

test('writes a step as its scale does where a cell spells it with other accents', async () => {
  const { files } = await write(
    'accents.csv',
    'Rôle,Niveau,Compétence,Niveau de compétence\nChef,Junior,Sauces,moyen\nChef,Junior,Pain,moyen\nChef,Senior,Sauces,élevé\nChef,Senior,Pain,eleve\n',
  );
  expect(files).toContain('scales: { skills: [moyen, élevé] }');
  expect(files.match(/level: \S+/g)).toEqual(['level: moyen', 'level: moyen', 'level: élevé', 'level: élevé']);
});

test('takes a row or a column without a heading for what stands for itself', async () => {
  const { files } = await write(
    'no-heading.csv',
    'Pillar,Criterion,Junior,Senior\nCraft,Dough,kneads,bakes\nPeople,,,Trains apprentices\n',
  );
  expect(files).toContain('people: [Trains apprentices]');
});

test.each<[encoding: string, bytes: Buffer]>([
  ['Windows-1252', Buffer.from('Role\tLevel\tSkill\tExpectation\nCook\tJunior\tSauces\t\x80 5 \x96 knows \x93roux\x94\n', 'latin1')],
  [
    'UTF-16, as Excel saves "Unicode text"',
    Buffer.from('\uFEFFRole\tLevel\tSkill\tExpectation\r\nCook\tJunior\tSauces\t€ 5 – knows “roux”\r\n', 'utf16le'),
  ],
])('reads the signs of %s', async (_encoding, bytes) => {
  const { files } = await write('signs.txt', bytes);
  expect(files).toContain('€ 5 – knows “roux”');
});

/** The role files of a table: their names, and the ids of their levels. */
async function tracksOf(table: string): Promise<string[]> {
  const { files } = await write('tracks.csv', table);
  return files.split(/^# .*\n/m).flatMap((file) => {
    const title = /^title: (.*)$/m.exec(file)?.[1];
    const levels = [...file.matchAll(/^ {2}- (?:\{ )?id: ([^\n, }]+)/gm)].map(([, id]) => id);
    return title === undefined ? [] : [`${title}: ${levels.join(' ')}`];
  });
}

const tasks = 'Baking,a loaf,ten loaves,a shop,two bakers,ten bakers\nSelling,a roll,a cake,a wedding,a street,a town\n';

test.each<[what: string, table: string, tracks: readonly string[]]>([
  ['codes of two series that count from the same number', `Skill,B1,B2,B3,M1,M2\n${tasks}`, ['Tracks (B): B1 B2 B3', 'Tracks (M): M1 M2']],
  [
    'series whose levels have names',
    `Skill,B1 Baker,B2 Senior Baker,B3 Lead Baker,M1 Shop Manager,M2 Senior Shop Manager\n${tasks}`,
    ['Baker: B1 B2 B3', 'Shop Manager: M1 M2'],
  ],
  ['a series that counts on', `Skill,T1,T2,T3,S4,S5\n${tasks}`, ['Tracks: T1 T2 T3 S4 S5']],
  [
    'names of tracks above the levels, as merged cells',
    `,In the bakery,,,In the shop,\nSkill,Junior,Baker,Master,Junior,Seller\n${tasks}`,
    ['In the bakery: junior baker master', 'In the shop: junior seller'],
  ],
  ['bands above the levels of one ladder', `,Early,,,Late,\nSkill,L1,L2,L3,L4,L5\n${tasks}`, ['Tracks: L1 L2 L3 L4 L5']],
])('reads tracks: %s', async (_what, table, tracks) => {
  expect(await tracksOf(table)).toEqual(tracks);
});

test.each<[cell: string, figures: readonly string[], note: RegExp]>([
  ['£12.10', ['minimum 12.1 hour', 'maximum 12.1 hour'], /^Pay names no period and was taken to be for an hour\./m],
  ['£31k', ['minimum 31000 year', 'maximum 31000 year'], /^Pay names no period and was taken to be for a year\./m],
  ['£2,400 per month', ['minimum 2400 month', 'maximum 2400 month'], /^read 1 role with 1 level; 1 criterion under expectations\n$/],
  ['£30k to 34k a year', ['minimum 30000 year', 'maximum 34000 year'], /^read 1 role with 1 level; 1 criterion under expectations\n$/],
  ['from £30k', [], /left out 1 cell: pay\.csv, row 2: from £30k/],
  ['30,000', [], /left out 1 cell: pay\.csv, row 2: 30,000\nPay without a currency was left out/],
])('reads pay of %j, or says why not', async (cell, figures, note) => {
  const { files, notes } = await write('pay.csv', `Level,Pay,Scope\nB1,"${cell}",a shop\n`);
  const found = [...files.matchAll(/statistic: (\w+), amount: ([\d.]+), .*?period: (\w+)/g)].map((each) => each.slice(1).join(' '));
  expect([found, notes]).toEqual([figures, expect.stringMatching(note)]);
});

test('takes a column beside others for a criterion, whatever its heading, where each level has a row', async () => {
  const { files } = await write(
    'down.csv',
    'Level,Scope,Technical skills,Expectations\nL1,a task,one oven,asks\nL2,a shop,all ovens,answers\n',
  );
  expect(files).toContain('expectations: { Scope: a shop, Technical skills: all ovens, Expectations: answers }');
});

test('asks for the columns that it cannot tell, and takes what --map says', async () => {
  const text = 'Alpha,Beta,Gamma,Delta\nCook,Red,Sauces,good\nCook,Blue,Sauces,better\nCook,Green,Sauces,best\n';
  writeFileSync(join(folder, 'odd.csv'), text);
  const refused = await imported('odd.csv', [], folder);
  expect([refused.exitCode, refused.notes]).toEqual([
    2,
    'compare: odd.csv: which columns are the levels and what they ask for? It has Alpha, Beta, Gamma, Delta\n' +
      '  Say it by heading, letter or number, such as --map level=Alpha --map criterion=Beta; or name the levels: --map levels="Junior,Senior".\n',
  ]);
  const map = ['role=Alpha', 'level=B', 'criterion=3', 'step=Delta', 'levels=Red,Blue,Green', 'steps=good,better,best'].flatMap((each) => [
    '--map',
    each,
  ]);
  const { files } = await imported('odd.csv', map, folder);
  expectGolden('ladder-mapped.yaml', files);
});

test('refuses a column that is in no table, and a --map that says nothing', async () => {
  expect((await imported('across.csv', ['--map', 'level=Grades'])).notes).toBe(
    'compare: --map level=Grades: no table has a column Grades\n  There are: Pillar, Criterion, Joiner, Senior Joiner, Apprentice Joiner.\n',
  );
  expect((await imported('across.csv', ['--map', 'colour=blue'])).notes).toMatch(
    /^compare: --map colour=blue says nothing about a ladder\n/,
  );
});

test('asks which level is the lowest if nothing tells and they stand in the order of the alphabet', async () => {
  const { notes, exitCode } = await write(
    'abc.csv',
    'Role,Level,Skill,Description\nCook,Builder,Sauces,a\nCook,Explorer,Sauces,b\nCook,Shaper,Sauces,c\n',
  );
  expect([exitCode, notes]).toEqual([
    2,
    'compare: Cook: which of its levels is the lowest? They stand in the order of the alphabet: Builder, Explorer, Shaper\n' +
      '  Name them, the lowest first: --map levels="Builder,Explorer,Shaper".\n',
  ]);
});

test.each<[what: string, name: string, content: string | Buffer, message: RegExp]>([
  ['nothing', 'empty.csv', '', /empty\.csv has no table/],
  ['a text without a table', 'text.md', '# Hello\n\nNo table here.\n', /text\.md has no table/],
  ['a million columns', 'wide.csv', `a${',a'.repeat(1_000_000)}\n`, /more than 500 columns/],
  ['more rows than all ladders have', 'long.csv', `Level,Skill\n${'L1,Sauces\n'.repeat(100_001)}`, /has more than 100000 rows/],
  ['lists a hundred deep', 'deep.md', `## L1\n\n${'- '.repeat(100)}a\n`, /deep\.md is nested too deeply/],
  ['a book', 'book.md', 'L1 '.repeat(400_000), /book\.md is too large for Markdown: more than 1 MB/],
  ['a binary file', 'old.csv', Buffer.from([0xd0, 0xcf, 0, 0]), /old\.csv is no table/],
  [
    'more levels than a ladder has',
    'levels.csv',
    `Level,Skill,Description\n${Array.from({ length: 101 }, (_, n) => `L${n},Sauces,a`).join('\n')}\n`,
    /has 101 levels, and a role file at most 100/,
  ],
  [
    'more criteria than a ladder has',
    'criteria.csv',
    `Level,Skill,Description\n${Array.from({ length: 201 }, (_, n) => `L1,Skill ${n},a`).join('\n')}\n`,
    /has 201 criteria under expectations, and a role file at most 200/,
  ],
  ['another zip', 'other.xlsx', zip({ 'a.txt': 'a' }), /not a spreadsheet/],
])('refuses %s', async (_what, name, content, message) => {
  const { notes, exitCode } = await write(name, content);
  expect([exitCode, notes]).toEqual([2, expect.stringMatching(message)]);
});

test('keeps roles apart whose names make the same id, and merges one that stands in two tables', async () => {
  const { files } = await write(
    'same.csv',
    'Role,Level,Skill,Description\nC,Junior,Code,a\nC!,Junior,Code,b\nC#,Junior,Code,c\nД,Junior,Code,d\n★,Junior,Code,e\n',
  );
  expect(files.match(/^id: .*/gm)?.sort()).toEqual(['id: c', 'id: c-sharp', 'id: role', 'id: role-2']);
});

const published = `${root}../shared/ladders/ddat-roles.csv`;

(existsSync(published) ? test : test.skip)('reads a published framework of 1,825 rows (skipped without ../shared)', async () => {
  const { files, notes, out } = await imported(published);
  expect(files.match(/^id: /gm)?.length).toBe(52);
  expect(files.match(/^ {2}- (?:id:|\{ id:)(?=[^\n]*(?:title|$))/gm)?.length).toBeGreaterThan(200);
  expect(notes).toContain('read 52 roles with 1 to 9 levels; 188 criteria under skills (awareness, working, practitioner, expert)');
  expect((await run(['validate', out, '--strict'], { cwd })).stdout).toBe('52 role files checked: no errors, no warnings.\n');
  const { stdout } = await run(['list', '--roles', out, '--json'], { cwd });
  const levels: readonly { id: string; levels: readonly string[] }[] = JSON.parse(stdout).roles;
  expect(levels.find(({ id }) => id === 'software-developer')?.levels).toEqual([
    'apprentice',
    'junior',
    'developer',
    'senior',
    'senior-management',
    'lead',
    'lead-management',
    'principal',
    'principal-management',
  ]);
});

test('reads the positions of a family as its levels, with the step and the text beside it, whatever the heading of that', async () => {
  const { files, notes } = await write(
    'positions.csv',
    [
      'Job family,Band,Position,Competency,Proficiency,At the stove',
      'Kitchen,3,Head Chef,Sauces,Expert,Invents sauces for the season',
      'Kitchen,3,Head Chef,Ordering,Expert,Bargains with the market',
      'Kitchen,1,Commis,Sauces,Basic,"Stirs what others began',
      'Cleans the pots"',
      'Kitchen,1,Commis,Ordering,Basic,Counts what is left',
      '',
    ].join('\n'),
  );
  expect(files).toBe(`# kitchen.yaml
id: kitchen
title: Kitchen
scales: { skills: [basic, expert] }
skills:
  - { id: sauces, name: Sauces, level: basic, description: Stirs what others began; Cleans the pots }
  - { id: ordering, name: Ordering, level: basic, description: Counts what is left }
levels:
  - { id: 1, title: Commis }
  - id: 3
    title: Head Chef
    skills:
      - { id: sauces, level: expert, description: Invents sauces for the season }
      - { id: ordering, level: expert, description: Bargains with the market }
`);
  expect(notes).toBe(
    'read 1 role with 2 levels; 2 criteria under skills (basic, expert)\n' +
      'took Position for the names of the levels of each Job family. If each is a role of its own, say --map role="Position".\n',
  );
  const apart = await imported('positions.csv', ['--map', 'role=Position'], folder);
  expect([...apart.files.matchAll(/^title: (.*)$/gm)].map(([, title]) => title)).toEqual(['Commis', 'Head Chef']);
});

test('takes the column beside merged cells for the criteria, although its heading does not say so', async () => {
  const { files } = await write(
    'merged.csv',
    [
      'Theme,What counts here,Apprentice,Gardener,Master Gardener',
      'Plants,Pruning,Cuts what is dead,Prunes roses in time,Shapes an old tree',
      ',Lawn,Mows in straight lines,Cures moss and thatch,Plans a new lawn',
      'People,Customers,Greets them by name,Explains what it costs,Wins new ones over',
      '',
    ].join('\n'),
  );
  expect(files).toContain('plants: { Pruning: Cuts what is dead, Lawn: Mows in straight lines }');
  expect(files).not.toContain('What counts here');
});

test.each([
  ['Management', 'Senior Engineering Manager', 'senior-engineering-manager'],
  ['Management', 'Senior Manager', 'senior'],
  ['Engineering', 'Senior Engineer', 'senior'],
  ['Sales', 'Lead Field Sales', 'lead-field'],
  ['Accounting', 'Junior Tax Accountant', 'junior-tax-accountant'],
])('in %s, the id of %s is %s', async (role, title, id) => {
  const { files } = await write('ids.csv', `Role,Level,Skill,Expectation\n${role},${title},Planning,Plans the week\n`);
  expect(files).toContain(`  - { id: ${id}, title: ${title} }`);
});

const sheetsOfLevels = (first: string, second: string, criterion: string): Buffer =>
  workbook({
    [first]: [
      ['Skill', 'Junior', 'Senior'],
      ['Grafting', 'Watches', 'Grafts an old pear'],
    ],
    [second]: [
      ['Skill', 'Junior', 'Senior'],
      [criterion, 'Follows', 'Plans the season for all'],
    ],
  });

test.each([
  ['called as groups of criteria are', 'Craft', 'Leadership', 'Planning', ['orchard.yaml']],
  ['in German', 'Fachkompetenz', 'Führung', 'Planung', ['orchard.yaml']],
  ['of which one is called otherwise', 'Craft', 'Vineyard', 'Planning', ['craft.yaml', 'vineyard.yaml']],
  ['that share a criterion', 'Craft', 'Leadership', 'Grafting', ['craft.yaml', 'leadership.yaml']],
])('takes sheets of the same levels for one role or for several: %s', async (_, first, second, criterion, expected) => {
  const { files } = await write('orchard-ladder.xlsx', sheetsOfLevels(first, second, criterion));
  expect([...files.matchAll(/^# (.*)$/gm)].map(([, name]) => name)).toEqual(expected);
});

test('makes a category of each sheet that is a group of criteria', async () => {
  const { files } = await write('orchard-ladder.xlsx', sheetsOfLevels('Craft', 'Leadership', 'Planning'));
  expect(files).toContain('craft: { Grafting: Watches }\nleadership: { Planning: Follows }\n');
});

test.each([
  ['Bakery career framework', 'Bakery'],
  ['The bakery progression framework 2026', 'Bakery'],
  ['Career framework: Bakery', 'Bakery'],
  ['Skills matrix for our bakery', 'Bakery'],
  ['Bread & Pastry Kitchen Career Ladder', 'Bread & Pastry Kitchen'],
  ['How we use this career framework', 'Oven crew'],
  ['How people grow in our bakery', 'Oven crew'],
])('a Markdown file under %s is the ladder of %s', async (title, expected) => {
  const { files } = await write(
    'oven-crew.md',
    `# ${title}\n\n| Skill | Junior | Senior |\n| --- | --- | --- |\n| Ovens | Heats one | Heats all |\n`,
  );
  expect(files).toContain(`\ntitle: ${expected}\n`);
});

test('keeps the jobs of a department apart, and the first level beside merged cells a level', async () => {
  const jobs = await write(
    'jobs.csv',
    'Department,Grade,Role,Competency,Rating\nHotel,5,Porter,Service,2\nHotel,5,Porter,Safety,2\nHotel,6,Cook,Service,1\nHotel,6,Cook,Safety,3\n',
  );
  expect(jobs.files).toContain('title: Porter');
  const tailors = await write(
    'tailors.csv',
    [
      'Skill,Tailor,Senior Tailor,Master Tailor',
      'Cutting,Linen,Cuts wool without a pattern,Cuts silk for the stage',
      ',Lining,Lines coats so that they hang well,Teaches how to line coats',
      '',
    ].join('\n'),
  );
  expect(tailors.files).toContain('title: Tailor\n');
  expect(tailors.files).toContain('expectations: { Cutting: [Linen, Lining] }');
});

const clerks = [
  ['Area', 'C1 Clerk', 'C2 Clerk', 'C3 Senior Clerk'],
  ['Reach', 'a desk', 'a room', 'a floor'],
  ['Qualifications', 'AAT Level 2', 'AAT Level 3', 'AAT Level 3'],
] as const;

test.each([
  ['csv', clerks.map((row) => row.join(',')).join('\n')],
  ['md', [...clerks.slice(0, 1), ['-', '-', '-', '-'], ...clerks.slice(1)].map((row) => `| ${row.join(' | ')} |`).join('\n')],
  ['html', `<table>${clerks.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`],
])('takes no row of certificates for the levels or their titles, in %s', async (format, text) => {
  const { files } = await write(`clerks.${format}`, text);
  expect(files).toContain('title: Clerk\n');
  expect(files.match(/(?<=id: )C\d|AAT Level \d/g)).toEqual(['AAT Level 2', 'C1', 'C2', 'AAT Level 3', 'C3']);
});

test.each([
  ['What it means,C1 Clerk,C2 Clerk', 'How far it goes,a desk,a room', 'Who is asked,few,many'],
  ['C1 Clerk,C2 Clerk,Background', 'a desk,a room,How far it goes', 'few,many,Who is asked'],
  ['What to look for,Junior,Senior', 'How far it goes,a desk,a room', 'Who is asked,few,many'],
  ['Thoughts,Junior,Senior', 'How far it goes,a desk,a room', ',few,many', ',dull,bright'],
])('takes a column that is no level for a description: %s', async (header, ...cells) => {
  const rows = [`Area,${header}`, ...cells.map((row, index) => `${['Reach', 'Advice', 'Mood'][index] ?? ''},${row}`)];
  const { files, notes } = await write('clerks.csv', rows.join('\n'));
  expect(files.match(/^  - (?:\{ )?id: /gm)).toHaveLength(2);
  expect(files).toContain('expectations: { Reach: { text: a desk, description: How far it goes }, Advice: ');
  expect(notes).toMatch(/^took (?:What it means|Background|What to look for|Thoughts) for what each criterion means\./m);
});

test('tells the names of areas from what they mean, whatever their heading', async () => {
  const { files } = await write(
    'clerks.csv',
    'How we look,The idea,C1,C2\nReach,How far the work goes,a desk,a room\nAdvice,Who asks for it,few,many\n',
  );
  expect(files).toContain('{ Reach: { text: a desk, description: How far the work goes }, Advice: {');
});

test.each<[pay: string, figures: string]>([
  ['**Pay:** £31,000 – £35,500', '31000 to 35500 GBP year'],
  ['Salary (EUR, per month): 3,100 – 3,550', '3100 to 3550 EUR month'],
  ['*Serves at the desk.*\n**Pay** – £31k–35k per annum', '31000 to 35000 GBP year'],
  ['*Serves at the desk.*  \nMinimum pay: $31,000  \nMaximum pay: $35,500', '31000 to 35500 USD year'],
  ['- Base pay: £31,000 to £35,500', '31000 to 35500 GBP year'],
  ['- **Salary**\n  - £31,000 to £35,500', '31000 to 35500 GBP year'],
  ['### Salary band\n\n£31,000 – £35,500', '31000 to 35500 GBP year'],
  ['### Salary band\n\n- £31,000 – £35,500', '31000 to 35500 GBP year'],
  ['**Holiday pay:** 25 days', ''],
  ['**Pay rise:** 10%', ''],
  ['**Pay:** as agreed', ''],
])('reads the pay of a level in Markdown: %j', async (pay, figures) => {
  const { files } = await write(
    'clerks.md',
    `# Clerks\n\n## C1\n\n${pay}\n\n### Desk\n\n- Sorts letters\n\n## C2\n\n### Desk\n\n- Answers letters\n`,
  );
  const found = [...files.matchAll(/amount: ([\d.]+), currency: (\w+), period: (\w+)/g)].map((each) => each.slice(1));
  const [low, high] = found;
  expect(low && high ? `${low[0]} to ${high.join(' ')}` : '').toBe(figures);
  expect(files.includes(pay.includes('Serves') ? 'summary: Serves at the desk.' : 'Sorts letters')).toBe(true);
  if (figures !== '') expect(files.replaceAll(/^.*amount: .*$|^title.*$/gm, '')).not.toMatch(/31|salary|pay: [^\n]/i);
});

test('reads pay with its period in a row of a table', async () => {
  const { files } = await write(
    'clerks.csv',
    'Area,C1,C2\nReach,a desk,a room\nBase pay,"£31,000 per annum","£36,000 per annum"\nPay rise,10%,12%\n',
  );
  expect(files.match(/amount: \d+/g)).toEqual(['amount: 31000', 'amount: 31000', 'amount: 36000', 'amount: 36000']);
  expect(files).toContain('Pay rise: 10%');
});

test('takes what a level gets beside its pay for terms of work, which ask for nothing', async () => {
  const table = await write(
    'clerks.csv',
    [
      'Area,C1,C2',
      'Reach,a desk,a room',
      'Annual bonus,5%,10%',
      'Holiday,25 days,28 days',
      'Benefits,Level 2,Level 3',
      'Equity,Treats all alike,Teaches it',
      '',
    ].join('\n'),
  );
  expect(table.files).toContain('\nterms: { Annual bonus: 5%, Holiday: 25 days }\n');
  expect(table.files).toContain('terms: { Annual bonus: 10%, Holiday: 28 days }');
  expect(table.files).toMatch(/\nexpectations:(?:.|\n)*Benefits(?:.|\n)*Equity/);
  const { files } = await write(
    'clerks.md',
    '# Clerks\n\n## C1\n\n**Bonus:** 5%\n\n- Sorts letters\n\n## C2\n\n- Answers letters\n- Bonus: 10%\n',
  );
  expect(files.match(/terms: [^}]*}/g)).toEqual(['terms: { Bonus: 5% }', 'terms: { Bonus: 10% }']);
  const { stdout } = await run(['gap', 'clerks@1', 'clerks@2', '--roles', table.out], { cwd });
  expect(stdout).toContain('Reach');
  expect(stdout).not.toContain('bonus');
});
