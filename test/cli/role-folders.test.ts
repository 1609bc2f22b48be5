import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../run.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
  const folders = ['named', 'first', 'second', 'roles', 'data/role-compare/roles'];
  folders.forEach((name, index) => {
    mkdirSync(join(folder, name), { recursive: true });
    // Each folder has a role that is named after it, and those of all folders before it.
    for (const id of folders.slice(0, index + 1)) writeRole(join(folder, name), id.replaceAll('/', '-'), name);
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function writeRole(path: string, id: string, title: string): void {
  writeFileSync(join(path, `${id}.yaml`), `id: ${id}\ntitle: ${title}\nduties: [Plan]\n`);
}

const env = (roles: readonly string[]): Record<string, string> => ({
  HOME: '/nonexistent',
  XDG_DATA_HOME: join(folder, 'data'),
  COMPARE_ROLES: roles.join(delimiter),
});

test.each([
  ['named', 'named'],
  ['first', 'first'],
  ['second', 'second'],
  ['roles', 'roles'],
  ['data-role-compare-roles', 'data/role-compare/roles'],
])('finds the role %s in %s, the first folder that has it', async (id, title) => {
  const { stdout, exitCode } = await run(['show', id, '--json', '-r', join(folder, 'named')], {
    cwd: folder,
    env: env(['first', 'second']),
  });
  expect({ exitCode, title: JSON.parse(stdout).role.title }).toEqual({ exitCode: 0, title });
});

test('searches COMPARE_ROLES in its order', async () => {
  const titles = await Promise.all([['first', 'second'], ['second', 'first'], []].map(titleWith));
  expect(titles).toEqual(['first', 'second', 'roles']);
});

async function titleWith(roles: readonly string[]): Promise<string> {
  return JSON.parse((await run(['show', 'named', '--json'], { cwd: folder, env: env(roles) })).stdout).role.title;
}

test('ignores empty parts of COMPARE_ROLES, which do not mean the working folder', async () => {
  writeRole(folder, 'xyzzy-plugh', 'Xyzzy Plugh');
  const { stderr } = await run(['show', 'xyzzy-plugh'], { cwd: folder, env: env(['', ' ', '']) });
  expect(stderr).toBe(`${unknownName}\n`);
});

test('skips a missing folder of COMPARE_ROLES, and names it if a role is not found', async () => {
  const world = { cwd: folder, env: env(['/nowhere', 'first', 'gone']) };
  expect(await run(['show', 'first'], world)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await run(['show', 'xyzzy-plugh'], world)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `${unknownName}\n  COMPARE_ROLES names the folder /nowhere, which does not exist.\n  COMPARE_ROLES names the folder gone, which does not exist.\n`,
  });
});

const unknownName =
  'compare: no role is called anything like xyzzy-plugh\n  By what they do: compare search WORDS   All fields: compare list';
