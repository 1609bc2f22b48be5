import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expectGolden } from '../../golden.js';
import { fixtures, run } from '../../run.js';

const folder = `${fixtures}posting`;
const files = readdirSync(folder).sort();
let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'role-compare-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe.each(files.filter((file) => !file.startsWith('board')))('%s', (file) => {
  test('becomes the role file that was reviewed, with notes on what was found', async () => {
    const { exitCode, stdout, stderr } = await run(['import', 'posting', file], { cwd: folder });
    expect(exitCode).toBe(0);
    expectGolden(`posting/${file}.yaml`, `${stdout}\n# On standard error:\n${stderr.replace(/^/gm, '# ').trimEnd()}\n`);
  });

  test('passes the strict validation', async () => {
    const { stdout } = await run(['import', 'posting', file], { cwd: folder });
    writeFileSync(join(cwd, 'role.yaml'), stdout);
    expect(await run(['validate', '--strict', 'role.yaml'], { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

test('makes a role file of each job of a board, and of each file', async () => {
  const argv = ['import', 'posting', 'board-ashby.json', 'nurse.html', '--out', join(cwd, 'roles')];
  expect(await run(argv, { cwd: folder })).toMatchObject({ exitCode: 0 });
  expect(
    readdirSync(join(cwd, 'roles'))
      .filter((name) => name.endsWith('.yaml'))
      .sort(),
  ).toEqual(['registered-nurse-cardiac-step-down-unit.yaml', 'sales-representative-2.yaml', 'sales-representative.yaml']);
  expect((await run(['validate', '--strict', join(cwd, 'roles')], { cwd: folder })).exitCode).toBe(0);
  expect(readFileSync(join(cwd, 'roles', 'sales-representative-2.yaml'), 'utf8')).toContain('Friendly on the phone');
});

test('prints one role only, and compares with one only', async () => {
  expect(await run(['import', 'posting', 'board-ashby.json'], { cwd: folder })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'compare: board-ashby.json makes 2 roles, and only one can be printed\n  Name a folder with --out DIR.\n',
  });
  expect(await run(['board-ashby.json', 'nurse'], { cwd: folder })).toMatchObject({
    exitCode: 2,
    stderr:
      'compare: board-ashby.json has 2 job ads, and a role is one of them\n  Make role files of all: compare import posting board-ashby.json --out DIR\n',
  });
});

test('compares two ads, and says what they were read as', async () => {
  const { exitCode, stderr } = await run(['nurse.html', 'warehouse.txt'], { cwd: folder });
  expect(exitCode).toBe(0);
  expect(stderr).toContain('nurse.html is read as a job ad, "Registered Nurse, Cardiac Step-Down Unit": 2 duties');
  expect(stderr).toContain('warehouse.txt is read as a job ad, "Warehouse Associate - 2nd shift": 2 duties');
});

test('compares a role with an ad', async () => {
  const { exitCode, stdout } = await run(['registered-nurse', 'nurse.html', '--json'], { cwd: folder });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ roles: [{ id: 'registered-nurse' }, { id: 'registered-nurse-cardiac-step-down-unit' }] });
});

test('reads an ad from standard input', async () => {
  const input = readFileSync(`${folder}/electrician.txt`, 'utf8');
  const { exitCode, stdout, stderr } = await run(['import', 'posting', '-'], { input });
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: expect.stringMatching(/^standard input: "Maintenance Electrician": 3 duties/),
  });
  expect(stdout).toContain('\nid: maintenance-electrician\n');
  expect(await run(['-', 'electrician'], { input })).toMatchObject({ exitCode: 0 });
});

test('writes neither contacts nor the company into the role', async () => {
  const { stdout } = await run(['import', 'posting', 'electrician.txt'], { cwd: folder });
  expect(stdout).not.toMatch(/@|makes cheese|Send your CV/);
});

test.each([
  [
    'a page about something else',
    'bread.html',
    '<html><body><h1>A history of bread</h1><p>Bread is old. You will find that yeast takes time.</p></body></html>',
  ],
  ['a text about something else', 'bread.txt', 'Bread is old.\nIt was found in caves.\n'],
])('says of %s that it is no role', async (_what, name, text) => {
  writeFileSync(join(cwd, name), text);
  const { exitCode, stdout, stderr } = await run([name, 'baker'], { cwd });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(new RegExp(`^compare: ${name} is neither a role file nor a job ad or a résumé that can be read\n`));
});

test.each([
  ['levels.csv', 'Area,C1 Clerk,C2 Clerk\nReach,a desk,a room\n'],
  ['levels.md', '# Clerks\n\n## C1\n\n- Sorts letters\n\n## C2\n\n- Answers letters\n'],
])('says of %s how to import a ladder', async (name, text) => {
  writeFileSync(join(cwd, name), text);
  expect(await run(['ladder', name], { cwd })).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: `compare: ${name} is no role file, but may be a career ladder\n  Make role files of it first: compare import ladder ${name} --out roles\n`,
  });
});

test('says of JSON without a job that there is none', async () => {
  writeFileSync(join(cwd, 'weather.json'), '{"today": "rain"}');
  expect(await run(['import', 'posting', 'weather.json'], { cwd })).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringMatching(/^compare: no job ad was found in weather.json\n/),
  });
});

const ad = (salary: string): string => `Payroll Lead\n${salary}\n\nResponsibilities\n- Run the payroll\n\nRequirements\n- SQL\n`;

test('a bonus of one ad is told beside the higher base of another', async () => {
  writeFileSync(join(cwd, 'bonus.txt'), ad('Salary: £40,000\nAnnual bonus: up to 10% of salary'));
  writeFileSync(join(cwd, 'base.txt'), ad('Salary: £42,000'));
  const { stdout } = await run(['bonus.txt', 'base.txt', '--json'], { cwd });
  const { highlights, categories } = JSON.parse(stdout);
  expect(highlights.slice(0, 2)).toEqual([
    'The second pays £2,000 (5%) more a year for certain.',
    'Only the first can reach £44,000 every year.',
  ]);
  expect(categories.map(({ id }: { readonly id: string }) => id)).not.toContain('skills');
});
