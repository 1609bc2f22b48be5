import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundledFolder } from '../../src/roles/bundled-roles.js';
import type { Folder } from '../../src/roles/folder.js';
import { openLibrary } from '../../src/roles/library.js';
import { loadRole } from '../../src/roles/load-role.js';
import type { RoleSources } from '../../src/roles/role-sources.js';
import { fixtures, run } from '../run.js';

const good = join(fixtures, 'good');

function sourcesOf(...paths: string[]): RoleSources {
  const folders = paths.map((path): Folder => ({ path, cwd: good, origin: 'file' }));
  return { library: openLibrary([...folders, bundledFolder]), cwd: good, stdin: async () => Buffer.from('id: piped\ntitle: Piped\n') };
}

const sources = sourcesOf('own', 'ladder');

async function originOf(reference: string): Promise<unknown> {
  const { origin, file } = await loadRole(reference, sources);
  return { origin, file };
}

describe('a reference', () => {
  test.each([
    ['systems-engineer', 'systems-engineer', null],
    ['Systems Engineer', 'systems-engineer', null],
    ['SYSTEMS ENGINEER', 'systems-engineer', null],
    ['PO', 'product-manager', null],
    ['15-1255.00', 'ui-ux', null],
    ['UI/UX Designer', 'ui-ux', null],
    ['ui/ux designer', 'ui-ux', null],
    ['team-lead', 'team-lead', null],
    ['plain', 'plain', null],
    ['backend', 'backend', null],
    ['backend@senior', 'backend', 'senior'],
    ['backend@Senior', 'backend', 'senior'],
    ['API engineer@mid', 'backend', 'mid'],
    ['own/lead.yml', 'team-lead', null],
    ['./own/plain.json', 'plain', null],
    ['ladder/backend.yaml', 'backend', null],
    ['ladder/backend.yaml@staff', 'backend', 'staff'],
    ['base.yaml@2', 'base', '2'],
    ['-', 'piped', null],
  ])('%s names %s', async (reference, id, level) => {
    const role = await loadRole(reference, sources);
    expect({ ref: role.ref, id: role.id, level: role.level }).toEqual({ ref: reference, id, level });
  });

  test('reports where the role comes from', async () => {
    expect(await originOf('systems-engineer')).toEqual({ origin: 'bundled', file: null });
    expect(await originOf('product-manager')).toEqual({ origin: 'file', file: 'own/product-manager.yaml' });
    expect(await originOf('./own/plain.json')).toEqual({ origin: 'file', file: './own/plain.json' });
    expect(await originOf('-')).toEqual({ origin: 'stdin', file: null });
  });
});

describe('folders', () => {
  let folder: string;
  const write = (path: string, title: string): void => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'product-manager.yaml'), `id: product-manager\ntitle: ${title}\n`);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
    write('first', 'First');
    write('second', 'Second');
    write('working/roles', 'Working');
    write('data/role-compare/roles', 'Data');
    write('home/.local/share/role-compare/roles', 'Home');
    mkdirSync(join(folder, 'empty'));
    cpSync(join(good, 'own', 'lead.yml'), join(folder, 'working', 'no-extension'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const titleOf = async (options: string[], cwd: string, env: Record<string, string>): Promise<string> => {
    const { stdout } = await run(['show', 'product-manager', '--json', ...options], { cwd: join(folder, cwd), env });
    return JSON.parse(stdout).role.title;
  };

  test.each([
    ['the first of --roles', ['--roles', '../first', '-r', '../second'], 'working', { XDG_DATA_HOME: 'data' }, 'First'],
    ['then the second', ['-r', '../empty', '-r', '../second'], 'working', { XDG_DATA_HOME: 'data' }, 'Second'],
    ['then ./roles', [], 'working', { XDG_DATA_HOME: 'data' }, 'Working'],
    ['then the data folder', [], 'empty', { XDG_DATA_HOME: 'data', HOME: 'home' }, 'Data'],
    ['which is in the home folder by default', [], 'empty', { HOME: 'home' }, 'Home'],
    ['then the bundled library', [], 'empty', { HOME: 'empty' }, 'Product Manager'],
  ])('%s', async (_name, options, cwd, env, title) => {
    const absolute = Object.fromEntries(Object.entries(env).map(([name, path]) => [name, join(folder, path)]));
    expect(await titleOf(options, cwd, absolute)).toBe(title);
  });

  test('finds a file without an extension by its path', async () => {
    const { exitCode, stdout } = await run(['show', './no-extension', '--json'], { cwd: join(folder, 'working') });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).role.id).toBe('team-lead');
  });

  test('requires named folders to exist', async () => {
    expect(await run(['list', '--roles', 'nowhere'], { cwd: folder })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'compare: there is no folder nowhere\n  Name a folder of role files with --roles.\n',
    });
  });

  test('leaves a role with faults out of the list, and says so', async () => {
    writeFileSync(join(folder, 'second', 'faulty.yaml'), 'id: faulty\n');
    const { exitCode, stdout, stderr } = await run(['list', '--roles', 'second', '--json'], { cwd: folder });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'second/faulty.yaml has mistakes and was left out: compare validate second/faulty.yaml\n',
    });
    expect(JSON.parse(stdout).roles.map(({ id }: { id: string }) => id)).not.toContain('faulty');
  });

  test('lists one of several files with the same id, and says so', async () => {
    for (const each of ['shared', 'elsewhere']) mkdirSync(join(folder, each));
    for (const [file, id] of ['a', 'b', 'b', 'c', 'c'].entries())
      writeFileSync(join(folder, 'shared', `${file}.json`), JSON.stringify({ id, title: id }));
    // The first extension of the same name, and the same id in another folder, are no mistakes.
    for (const file of ['a.json', 'a.yaml', '../elsewhere/a.json'])
      writeFileSync(join(folder, 'shared', file), '{ "id": "a", "title": "A" }');
    const { exitCode, stderr } = await run(['list', '--roles', 'shared', '--roles', 'elsewhere'], { cwd: folder });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr:
        'shared/a.json, shared/0.json share the id a, so only one of them is listed: give each its own id\n' +
        'shared/1.json, shared/2.json share the id b, so only one of them is listed: give each its own id\n' +
        'shared/3.json, shared/4.json share the id c, so only one of them is listed: give each its own id\n',
    });
  });
});

const otherWays = 'By what they do: compare search WORDS   All fields: compare list';

describe('a name that is not exactly one', () => {
  test.each([
    ['product-manger', { id: 'product-manager', origin: 'file', found: { by: 'spelling' } }],
    ['Sytems Engineer', { id: 'systems-engineer', origin: 'bundled', found: { by: 'spelling' } }],
    [
      'lead',
      {
        id: 'team-lead',
        found: { by: 'alias', alternatives: expect.arrayContaining([expect.objectContaining({ id: 'product-manager' })]) },
      },
    ],
  ])('%s is the likeliest role', async (reference, expected) => {
    expect(await loadRole(reference, sources)).toMatchObject(expected);
  });

  test.each([
    ['product-manger', 'there is no role product-manger', `Did you mean product-manager? ${otherWays}`],
    ['Sytems Engineer', 'there is no role Sytems Engineer', `Did you mean systems-engineer? ${otherWays}`],
    ['lead', 'lead matches 2 roles', 'Choose one by its id or code:\n1  team-lead  Team Lead\n2  product-manager  Our Own Product Manager'],
  ])('%s is refused if names must be exact', async (reference, message, hint) => {
    await expect(loadRole(reference, { ...sources, exactNames: true })).rejects.toMatchObject({ name: 'UserError', message, hint });
  });
});

describe('a reference that matches no role', () => {
  const levelHint = 'Leave out the @ for the role as a whole. To see its levels: compare show ROLE';
  test.each([
    ['xyzzy-plugh', 'no role is called anything like xyzzy-plugh', otherWays],
    [
      'We are looking for a nurse. '.repeat(50),
      'no role has a name of 1400 characters: We are looking for a nurse. We are looki…',
      'Was a whole text pasted? Save it as a file, and name that.',
    ],
    ['backend@seniour', 'backend has no level seniour', 'Did you mean senior?'],
    ['backend@chief', 'backend has no level chief', 'Its levels: junior, mid, senior, staff.'],
    ['backend@', 'there is no level after the @ in backend@', levelHint],
    ['backend@ ', 'there is no level after the @ in backend@ ', levelHint],
    ['base.yaml@', 'there is no level after the @ in base.yaml@', levelHint],
    ['base.yaml@3', 'base has no level 3', 'Its levels: 1, 2.'],
    ['systems-engineer@senior', 'systems-engineer has no level senior', 'It has no levels.'],
    ['nothing.yaml', 'nothing.yaml: there is no such file', 'To start one from a template: compare init ID'],
    ['nothing.yaml@senior', 'nothing.yaml: there is no such file', 'To start one from a template: compare init ID'],
    ['./xyzzy', 'no role is called anything like ./xyzzy', otherWays],
    ['own/lead.yml/x.yaml', 'own/lead.yml/x.yaml: there is no such file', 'To start one from a template: compare init ID'],
    ['./own', './own: this is a folder, not a role file', 'Name a file in it, or search it with --roles.'],
    ['', 'the name of a role is empty', 'A shell variable may be unset.'],
    ['@xyzzy', 'no role is called anything like @xyzzy', otherWays],
  ])('%s', async (reference, message, hint) => {
    await expect(loadRole(reference, sources)).rejects.toMatchObject({ name: 'UserError', message, hint, faults: [] });
  });
});
