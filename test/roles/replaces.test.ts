import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roleContent } from '../generate.js';
import { run } from '../run.js';
import { parseRole } from '../../src/roles/parse-role.js';
import type { ResolvableRole } from '../../src/roles/resolvable-role.js';
import type { Role } from '../../src/model/role.js';
import { resolveLevels } from '../../src/roles/resolve-role.js';

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-replaces-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(cwd, `${name}.yaml`), text);

interface ShownCategory {
  readonly id: string;
  readonly rows: readonly { readonly cell: { readonly text: string; readonly level?: string } }[];
}

/** The texts of each category of a role, with their levels. */
async function stated(reference: string): Promise<Record<string, string[]>> {
  const { stdout, stderr } = await run(['show', reference, '--json', '--roles', '.'], { cwd });
  if (stderr) throw new Error(stderr);
  const { categories }: { categories: ShownCategory[] } = JSON.parse(stdout);
  return Object.fromEntries(categories.map(({ id, rows }) => [id, rows.map(textOf)]));
}

function textOf({ cell: { text, level } }: ShownCategory['rows'][number]): string {
  return level === undefined ? text : `${text}: ${level}`;
}

async function faults(role: string): Promise<string[]> {
  const { stdout } = await run(['validate', '-', '--json', '--roles', '.'], { cwd, input: role });
  const found: { line: number; column: number; message: string; hint: string }[] = JSON.parse(stdout).files[0].faults;
  return found.map(({ line, column, message, hint }) => `${line}:${column} ${message} | ${hint}`);
}

const analyst = `id: analyst
title: Analyst
summary: Looks at data.
scales: { skills: [awareness, working, expert] }
skills:
  - { id: data, name: Data modelling, level: awareness, note: in SQL }
  - { id: writing, name: Writing, level: awareness }
craft: [Draws charts]
duties: [Answer questions]
environment: { setting: [office], travel: none }
levels:
  - id: 1
  - id: 2
    replaces: [skills, craft]
    skills:
      - { id: data, level: working }
      - { id: testing, name: Testing, level: working }
    craft: [Draws maps]
  - id: 3
    replaces: [environment, craft]
    environment: { setting: [anywhere] }
  - id: 4
    replaces: all
    skills:
      - { id: data, name: Data modelling }
      - { id: testing, level: expert }
`;
write('analyst', analyst);

test('a level has of a replaced category only what it states, and the levels above inherit that', async () => {
  const first = await stated('analyst@1');
  expect(await stated('analyst@2')).toEqual({
    ...first,
    skills: ['Data modelling: working', 'Testing: working'],
    craft: ['Draws maps'],
  });
  expect(await stated('analyst@3')).toEqual({
    summary: ['Looks at data.'],
    duties: ['Answer questions'],
    skills: ['Data modelling: working', 'Testing: working'],
    environment: ['anywhere'],
  });
});

test('`all` replaces every category, and drops those that the level does not state', async () => {
  expect(await stated('analyst@4')).toEqual({ skills: ['Data modelling', 'Testing: expert'] });
});

test('an item with only an id is the inherited item with its changes; one with a text inherits nothing', async () => {
  const { stdout } = await run(['show', 'analyst@2', '--json', '--roles', '.'], { cwd });
  expect(JSON.parse(stdout).categories[3].rows[0].cell).toEqual({ id: 'data', text: 'Data modelling', level: 'working', note: 'in SQL' });
  const { stdout: whole } = await run(['show', 'analyst@4', '--json', '--roles', '.'], { cwd });
  expect(JSON.parse(whole).categories[0].rows[0].cell).toEqual({ id: 'data', text: 'Data modelling' });
});

test('a role that extends another replaces what its levels state, too', async () => {
  write(
    'child',
    'id: child\ntitle: Child\nextends: analyst\nreplaces: [skills]\nskills: [{ id: data, name: Databases, level: expert }]\nlevels: [{ id: 1 }]\n',
  );
  for (const level of [1, 2, 3]) expect((await stated(`child@${level}`))['skills']).toEqual(['Databases: expert']);
  expect((await stated('child@2'))['craft']).toEqual(['Draws maps']);
});

test('a level replaces what the same level of the extended role adds', async () => {
  write(
    'base',
    'id: base\ntitle: Base\nduties: [{ id: a, text: Write }]\nlevels:\n' +
      '  - { id: 1, duties: [{ id: b, text: Read }] }\n  - { id: 2, duties: [{ id: b, note: more }, { id: c, text: Teach }] }\n',
  );
  write('own', 'id: own\ntitle: Own\nextends: base\nlevels: [{ id: 1, replaces: [duties], duties: [Listen] }]\n');
  expect((await stated('own@1'))['duties']).toEqual(['Listen']);
  // What the level above changes about an item that is gone has no text of its own.
  expect((await stated('own@2'))['duties']).toEqual(['Listen', 'Teach']);
  write('less', 'id: less\ntitle: Less\nextends: base\nlevels: [{ id: 1, without: { duties: [b] } }]\n');
  expect((await stated('less@2'))['duties']).toEqual(['Write', 'Teach']);
});

const child = (rest: string): string => `id: x\ntitle: X\nextends: analyst\n${rest}`;

test.each<[what: string, file: string, expected: string[]]>([
  [
    'a misspelt category',
    child('replaces: [skils]\n'),
    ['4:12 no category skils is inherited, so there is nothing to replace | Did you mean skills?'],
  ],
  [
    'a category that is not inherited',
    child('replaces: [duties, knowledge]\n'),
    ['4:20 no category knowledge is inherited, so there is nothing to replace | Leave it out: it is not stated here either.'],
  ],
  [
    'a custom category that is not inherited',
    child('replaces: [delivery]\n'),
    [
      '4:12 no category delivery is inherited, so there is nothing to replace | Inherited are: summary, duties, environment, skills, craft.',
    ],
  ],
  [
    'all in a list',
    child('replaces: [all]\n'),
    ['4:12 no category all is inherited, so there is nothing to replace | To replace all categories, write replaces: all.'],
  ],
  [
    'a single word',
    child('replaces: skills\n'),
    ["4:11 replaces must be a list of categories, or all, not 'skills' | Write it in brackets: [skills]."],
  ],
  [
    'another spelling of all',
    child('replaces: All\n'),
    ["4:11 replaces must be a list of categories, or all, not 'All' | Did you mean all?"],
  ],
  [
    'without and replaces',
    child('replaces: [skills]\nwithout: { skills: [data] }\n'),
    ['5:12 skills is replaced as a whole, so without has nothing to leave out | Leave it out, either here or under replaces.'],
  ],
  [
    'all and without',
    child('replaces: all\nwithout: { skills: [data] }\n'),
    ['5:12 skills is replaced as a whole, so without has nothing to leave out | Leave it out, either here or under replaces.'],
  ],
  [
    'a role that extends none',
    'id: x\ntitle: X\nreplaces: all\n',
    ['3:11 the role extends no other, so there is nothing to replace | Leave it out.'],
  ],
  [
    'the first level of a role that states nothing',
    'id: x\ntitle: X\nlevels:\n  - { id: 1, replaces: [skills], duties: [Plan] }\n  - { id: 2, replaces: [duties], duties: [Lead] }\n',
    ['4:25 no category skills is inherited, so there is nothing to replace | Leave it out: nothing at all is inherited here.'],
  ],
  [
    'an item of an earlier level that was replaced',
    'id: x\ntitle: X\nduties: [{ id: a, text: A }]\nlevels:\n  - { id: 1, replaces: [duties], duties: [B] }\n  - { id: 2, duties: [{ id: a }] }\n',
    [
      '6:23 levels[1].duties[0] has no text or name, and no inherited entry has the id a | Only an entry that overrides an inherited one can leave them out.',
    ],
  ],
  [
    'an item of the extended role that an earlier level replaced',
    child('levels:\n  - { id: 1, replaces: [duties] }\n  - { id: 5, without: { duties: [Answer questions] } }\n'),
    [
      "6:34 duties inherits no entry 'Answer questions', so without cannot remove it | Name an inherited entry by its id, its text or its attribute.",
    ],
  ],
])('reports %s', async (_, file, expected) => {
  expect(await faults(file)).toEqual(expected);
});

test('what a level states may be under replaces, also where nothing is inherited', async () => {
  expect(await faults('id: x\ntitle: X\nlevels:\n  - { id: 1, replaces: [skills], skills: [SQL] }\n')).toEqual([]);
});

test('a first level may replace all of nothing', async () => {
  expect(await faults('id: x\ntitle: X\nlevels:\n  - { id: 1, replaces: all, skills: [SQL] }\n')).toEqual([]);
});

test('a level that replaces all is the role that states the same', async () => {
  await fc.assert(
    fc.asyncProperty(roleContent, roleContent, async (below, level) => {
      const { id, title, ...own } = { id: '', title: '', ...level };
      const [replaced] = await resolveLevels('generated', parsed({ ...below, levels: [{ id: 'one', replaces: 'all', ...own }] }));
      const [alone] = await resolveLevels('generated', parsed({ id, title, levels: [{ id: 'one', ...own }] }));
      expect(categoriesById(replaced)).toEqual(categoriesById(alone));
    }),
  );
});

function parsed(raw: object): ResolvableRole {
  return {
    parsed: parseRole(Buffer.from(JSON.stringify(raw)), 'generated.json'),
    key: 'generated',
    origin: 'file',
    file: null,
    find: () => Promise.reject(new Error('a generated role extends another')),
  };
}

function categoriesById(role: Role | undefined): unknown[] {
  return [...(role?.categories ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
}
