import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { addPageChecksums } from '../../src/roles/bundled/checked-file.js';
import { serializeContainer } from '../../src/roles/bundled/container.js';
import { type Ended, needBuild } from './compare.js';
import { node, packageFolder } from './under-test.js';

// A copy of the package of which a file is missing, cut short, changed or of another version: the next step is to install it again, not to report a bug.
let folder: string;
let library: string;
let vectors: string;

beforeAll(needBuild);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
  for (const part of ['bin', 'package.json', 'dist/command', 'dist/library.bin', 'data/wording/vectors.bin'])
    cpSync(join(packageFolder, part), join(folder, part), { recursive: true });
  [library, vectors] = [join(folder, 'dist/library.bin'), join(folder, 'data/wording/vectors.bin')];
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...argv: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(node, [join(folder, 'bin/compare.js'), ...argv], {
    env: { PATH: process.env['PATH'] ?? '', HOME: join(folder, 'home'), CI: '1' },
    encoding: 'utf8',
  });
  return { exitCode: status, stdout, stderr };
}

const damaged = (file: string): Ended => ({
  exitCode: 2,
  stdout: '',
  stderr: `compare: this installation is damaged: ${file} is not as it was published\n  Install it again: npm install --global role-compare\n`,
});

const commands = [['nurse', 'teacher'], ['list'], ['similar', 'registered-nurse'], ['search', 'forklift'], ['show', 'accountant']];

test('a library that is missing or was cut short', () => {
  const { length } = readFileSync(library);
  for (const size of [length - 1, length >> 1, 5, 0]) {
    truncateSync(library, size);
    expect(run('nurse', 'teacher')).toEqual(damaged('dist/library.bin'));
  }
  rmSync(library);
  for (const argv of commands) expect(run(...argv)).toEqual(damaged('dist/library.bin'));
});

test('a library with changed bytes is refused where they are read, and is of use elsewhere', () => {
  const original = readFileSync(library);
  const whole = commands.map((argv) => run(...argv));
  // A byte in every page is changed, and then one in a few pages.
  writeFileSync(
    library,
    original.map((byte, index) => (index % 4096 === 99 ? byte ^ 4 : byte)),
  );
  for (const argv of commands) expect(run(...argv)).toEqual(damaged('dist/library.bin'));
  writeFileSync(
    library,
    original.map((byte, index) => (index % 400_000 === 99_999 ? byte ^ 4 : byte)),
  );
  for (const [index, argv] of commands.entries()) expect([whole[index], damaged('dist/library.bin')]).toContainEqual(run(...argv));
});

test('a library of another version', () => {
  writeFileSync(library, Buffer.concat(addPageChecksums(Buffer.concat(serializeContainer({ 'ids 0': [Buffer.from('nurse')] })))));
  for (const argv of commands) expect(run(...argv)).toEqual(damaged('dist/library.bin'));
});

test('with --json the error is JSON, and --help and --version work', () => {
  rmSync(library);
  expect(JSON.parse(run('nurse', 'teacher', '--json').stderr)).toMatchObject({
    kind: 'error',
    error: { hint: 'Install it again: npm install --global role-compare' },
  });
  for (const option of ['--help', '--version']) expect(run(option)).toMatchObject({ exitCode: 0, stderr: '' });
});

test('word vectors that are missing or changed', () => {
  const bytes = readFileSync(vectors);
  const duties = ['one', 'two'].map((id) => {
    const file = join(folder, `${id}.yaml`);
    writeFileSync(file, `id: ${id}\ntitle: ${id}\nduties: [${id === 'one' ? 'Bake bread for guests' : 'Prepare loaves for customers'}]\n`);
    return file;
  });
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(vectors, bytes);
  expect(run(...duties)).toEqual(damaged('data/wording/vectors.bin'));
  rmSync(vectors);
  expect(run(...duties)).toEqual(damaged('data/wording/vectors.bin'));
});
