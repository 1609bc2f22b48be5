import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../run.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
  const places = ['named', 'first', 'second', 'roles', 'data/role-compare/roles'];
  places.forEach((place, index) => {
    mkdirSync(join(folder, place), { recursive: true });
    // A role lies in the place that it is called after, and in all later ones.
    for (const id of places.slice(0, index + 1)) writeRole(join(folder, place), id.replaceAll('/', '-'), place);
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function writeRole(place: string, id: string, title: string): void {
  writeFileSync(join(place, `${id}.yaml`), `id: ${id}\ntitle: ${title}\nduties: [Plan]\n`);
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
])('%s is that of %s, the first of the places that have it', async (id, title) => {
  const { stdout, exitCode } = await run(['show', id, '--json', '-r', join(folder, 'named')], {
    cwd: folder,
    env: env(['first', 'second']),
  });
  expect({ exitCode, title: JSON.parse(stdout).role.title }).toEqual({ exitCode: 0, title });
});

test('the order in COMPARE_ROLES counts', async () => {
  const titles = await Promise.all([['first', 'second'], ['second', 'first'], []].map(titleWith));
  expect(titles).toEqual(['first', 'second', 'roles']);
});

async function titleWith(roles: readonly string[]): Promise<string> {
  return JSON.parse((await run(['show', 'named', '--json'], { cwd: folder, env: env(roles) })).stdout).role.title;
}

test('empty parts name no folder, and above all not the working folder', async () => {
  writeRole(folder, 'stray', 'Stray');
  const { stderr } = await run(['show', 'stray'], { cwd: folder, env: env(['', ' ', '']) });
  expect(stderr).toBe('compare: there is no role stray\n  compare list shows all roles.\n');
});

test('a folder that is not there is passed over, and said where a role is not found', async () => {
  const world = { cwd: folder, env: env(['/nowhere', 'first', 'gone']) };
  expect(await run(['show', 'first'], world)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await run(['show', 'nobody-at-all'], world)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      'compare: there is no role nobody-at-all\n  compare list shows all roles.\n' +
      '  COMPARE_ROLES names /nowhere, which does not exist.\n  COMPARE_ROLES names gone, which does not exist.\n',
  });
});
