import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { run } from '../run.js';

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-levels-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const engineer = `id: engineer
title: Engineer
scales: { skills: [awareness, working, practitioner, expert] }
duties:
  - { id: on-call, text: Take a turn on call, note: one week in six }
  - Write code
skills:
  - { id: design, name: System design, theme: Craft, level: awareness }
environment: { setting: [office], travel: none to speak of }
levels:
  - id: 1
  - { id: 2, skills: [{ id: design, level: working }] }
  - { id: 3, skills: [{ id: design, level: practitioner }], impact: { scope: the team } }
`;

const write = (name: string, text: string): void => writeFileSync(join(cwd, `${name}.yaml`), text);
write('engineer', engineer);

async function shown(reference: string): Promise<Record<string, unknown>> {
  const { stdout, stderr } = await run(['show', reference, '--json', '--roles', '.'], { cwd });
  if (stderr) throw new Error(stderr);
  const { role, categories } = JSON.parse(stdout);
  const rowsById = categories.map(({ id, rows }: { id: string; rows: unknown }) => [id, rows]);
  return { title: role.title, levels: role.levels, ...Object.fromEntries(rowsById) };
}

async function faults(role: string): Promise<string[]> {
  const { stdout } = await run(['validate', '-', '--json', '--roles', '.'], { cwd, input: role });
  return JSON.parse(stdout).files[0].faults.map(
    ({ line, column, message, hint }: { line: number; column: number; message: string; hint: string }) =>
      `${line}:${column} ${message} | ${hint}`,
  );
}

test('an override by id needs no text and keeps the theme', async () => {
  expect((await shown('engineer@2'))['skills']).toEqual([
    { label: 'Craft', cell: { text: 'System design', id: 'design', level: 'working' } },
  ]);
});

test('`without` removes inherited entries by id, text or attribute, at a level and in a role that extends another', async () => {
  write(
    'child',
    'id: child\ntitle: Child\nextends: engineer\nwithout: { duties: [on-call], environment: [travel] }\nlevels:\n  - { id: 2, without: { duties: [write code] } }\n',
  );
  const [first, second] = [await shown('child@1'), await shown('child@2')];
  expect(first['duties']).toEqual([{ label: null, cell: { text: 'Write code' } }]);
  expect(first['environment']).toEqual([{ label: 'setting', cell: { text: 'office' } }]);
  expect(second['duties']).toEqual([]);
});

test('a role inherits scales and levels, and adds to the levels that it names', async () => {
  write(
    'backend',
    'id: backend\ntitle: Backend Engineer\nextends: engineer\nskills: [{ id: data, name: Databases, level: working }]\nlevels:\n' +
      '  - { id: 3, title: Senior Backend Engineer, skills: [{ id: data, level: expert }] }\n  - { id: 4 }\n',
  );
  const senior = await shown('backend@3');
  expect([senior['title'], senior['levels']]).toEqual(['Senior Backend Engineer', ['1', '2', '3', '4']]);
  expect(senior['skills']).toEqual([
    { label: 'Craft', cell: { text: 'System design', id: 'design', level: 'practitioner' } },
    { label: null, cell: { text: 'Databases', id: 'data', level: 'expert' } },
  ]);
  expect((await shown('backend@2'))['title']).toBe('Backend Engineer (2)');
  expect((await shown('backend@4'))['impact']).toEqual([{ label: 'scope', cell: { text: 'the team' } }]);
});

test('levels replace the inherited ones if none of them is shared', async () => {
  write('lead', 'id: lead\ntitle: Lead\nextends: engineer@2\nlevels: [{ id: first }]\n');
  write('other', 'id: other\ntitle: Other\nextends: engineer\nlevels: [{ id: first }]\n');
  for (const id of ['lead', 'other']) expect((await shown(id))['levels']).toEqual(['first']);
});

test('reports overrides and removals of entries that are not inherited', async () => {
  expect(await faults('id: x\ntitle: X\nduties:\n  - { id: on-call, level: 2 }\n')).toEqual([
    '4:5 duties[0] has no text or name, and no inherited entry has the id on-call | Only an entry that overrides an inherited one can leave them out.',
  ]);
  expect(await faults('id: x\ntitle: X\nextends: engineer\nduties:\n  - { id: on-cal, need: required }\n')).toEqual([
    '5:5 duties[0] has no text or name, and no inherited entry has the id on-cal | Did you mean on-call?',
  ]);
  expect(
    await faults('id: x\ntitle: X\nextends: engineer\nlevels:\n  - { id: 2, without: { duties: [on-call] }, duties: [{ id: on-call }] }\n'),
  ).toEqual([
    '5:55 levels[0].duties[0] has no text or name, and no inherited entry has the id on-call | Only an entry that overrides an inherited one can leave them out.',
  ]);
  expect(await faults('id: x\ntitle: X\nextends: engineer\nwithout: { duties: [on call, Write cod] }\n')).toEqual([
    "4:21 duties inherits no entry 'on call', so without cannot remove it | Did you mean on-call?",
    "4:30 duties inherits no entry 'Write cod', so without cannot remove it | Did you mean write code?",
  ]);
  expect(await faults('id: x\ntitle: X\nextends: engineer\nwithout: { dutis: [on-call] }\n')).toEqual([
    "4:20 dutis inherits no entry 'on-call', so without cannot remove it | Did you mean duties?",
  ]);
  expect(await faults('id: x\ntitle: X\nextends: engineer\nskills:\n  - { id: design, level: guru }\n')).toEqual([
    "5:26 skills[0].level must be one of the steps of its scale, not 'guru' | The scale is awareness < working < practitioner < expert.",
  ]);
});

const role = (id: string, theme: string): string =>
  `id: ${id}\ntitle: ${id}\ncompetencies:\n  - { id: feedback, name: Gives feedback${theme} }\n`;

test('items with different themes still match', async () => {
  write('a', role('a', ', theme: People'));
  write('b', role('b', ''));
  const { stdout } = await run(['a.yaml', 'b.yaml', '--json'], { cwd });
  expect(JSON.parse(stdout).categories[0].rows.map(({ status, label }: Record<string, unknown>) => [status, label])).toEqual([
    ['same', 'People'],
  ]);
});
