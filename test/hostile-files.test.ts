import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fixtures, type Ran, run } from './run.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
  cpSync(join(fixtures, 'good/base.yaml'), join(folder, 'base.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const here = (argv: readonly string[]): Promise<Ran> => run(argv, { cwd: folder });

describe('links, folders and pipes that are named like role files', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'roles/folder.yaml'), { recursive: true });
    symlinkSync('../base.yaml', join(folder, 'roles/base.yaml'));
    symlinkSync('circle-b.yaml', join(folder, 'roles/circle-a.yaml'));
    symlinkSync('circle-a.yaml', join(folder, 'roles/circle-b.yaml'));
    symlinkSync('nowhere.yaml', join(folder, 'roles/dangling.yaml'));
    execFileSync('mkfifo', [join(folder, 'roles/pipe.yaml')]);
  });

  test('list skips them, and reports what cannot be read', async () => {
    const { exitCode, stdout, stderr } = await here(['list', '--json']);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: [
        'roles/circle-a.yaml: this link is circular, and was left out',
        'roles/circle-b.yaml: this link is circular, and was left out',
        'roles/dangling.yaml: there is no such file, and was left out',
        '',
      ].join('\n'),
    });
    const own = JSON.parse(stdout).roles.filter(({ origin }: { origin: string }) => origin === 'file');
    expect(own.map(({ file }: { file: string }) => file)).toEqual(['roles/base.yaml']);
  });

  test('a role is found among them', async () => {
    expect(await here(['base', 'Base', '--json'])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test.each([
    ['circle-a.yaml', 'this link is circular'],
    ['dangling.yaml', 'there is no such file'],
  ])('validate %s', async (name, reason) => {
    expect(await here(['validate', `roles/${name}`])).toEqual({ exitCode: 2, stdout: '', stderr: `compare: roles/${name}: ${reason}\n` });
  });
});

describe('names with a special meaning in JavaScript or the file system', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '../../x', '..', '/etc/passwd', 'a%00b'])(
    '%s matches nothing',
    async (name) => {
      const commands = [
        [name, 'base.yaml', '--exact-names'],
        ['show', `base.yaml@${name}`],
        ['base.yaml', 'base.yaml', '--category', name],
        ['base.yaml', 'base.yaml', '--format', name],
        ['schema', name],
        ['import', name, 'base.yaml'],
        ['validate', `${name}.yaml`],
      ];
      for (const argv of commands) {
        const { exitCode, stdout, stderr } = await here(argv);
        expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
        expect(stderr).not.toMatch(/bug in compare|\n\s+at /);
      }
      expect(readdirSync(folder)).toEqual(['base.yaml']);
    },
  );

  test.each(['__proto__', '../../x', '..', '/tmp/x'])('init %s writes nothing', async (name) => {
    expect(await here(['init', name])).toMatchObject({ exitCode: 2, stdout: '' });
    expect(readdirSync(folder)).toEqual(['base.yaml']);
  });

  test('in a file they are ordinary names, or refused at their position', async () => {
    const file = [
      'id: a',
      'title: A',
      'toString: [x]',
      'requirements: { hasOwnProperty: x, valueOf: y }',
      'levels: [{ id: toString, isPrototypeOf: [z] }]',
    ];
    writeFileSync(join(folder, 'a.yaml'), file.join('\n'));
    const { exitCode, stdout } = await here(['a.yaml@toString', 'base.yaml', '--json']);
    const ids = JSON.parse(stdout).categories.map(({ id }: { id: string }) => id);
    expect({ exitCode, ids }).toEqual({ exitCode: 0, ids: ['duties', 'requirements', 'skills', 'pay', 'toString', 'isPrototypeOf'] });
    writeFileSync(
      join(folder, 'b.yaml'),
      'id: b\ntitle: B\nscales: { constructor: [x, y] }\nsources: { __proto__: { title: T } }\n__proto__: [x]\n',
    );
    const { stderr } = await here(['show', 'b.yaml']);
    expect(stderr.match(/^b\.yaml:\d+:\d+: .*$/gm)).toEqual([
      'b.yaml:3:11: constructor cannot be a key',
      'b.yaml:4:12: __proto__ cannot be a key',
      'b.yaml:5:1: __proto__ cannot be a key',
    ]);
  });
});
