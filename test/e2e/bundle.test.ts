import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { formats } from '../../src/formats/index.js';
import { fixtures, root, run } from '../run.js';
import { compare, needBuild } from './compare.js';

const bundles = `${root}dist/command/`;

// The code cache decodes bundles as Latin-1, which is faster than UTF-8.
test('bundles are ASCII', () => {
  needBuild();
  for (const name of readdirSync(bundles)) {
    const bytes = readFileSync(bundles + name);
    const code = (name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8');
    expect([name, /[^\0-\x7f]+/.exec(code)?.[0]]).toEqual([name, undefined]);
  }
});

test('the bundle reads titles in the plural, whose package it loads on first use', () => {
  const argv = ['Software Developers', 'Data Scientists'].map((title) => inFile('role.yaml', `{ id: a, title: ${title}, duties: [Sing] }`));
  expect(compare(argv)).toMatchObject({ exitCode: 0, stderr: '' });
});

test.each([...formats.map(({ name }) => `--format ${name}`), '--ascii'])(
  'the bundle prints what the source prints with %s',
  async (options) => {
    const argv = ['baker.yaml', 'chef.yaml', 'waiter.yaml', '--explain', ...options.split(' ')];
    const cwd = `${fixtures}golden/`;
    expect(compare(argv, { cwd }).stdout).toBe((await run(argv, { cwd })).stdout);
  },
);

function inFile(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'bundle-')), name);
  writeFileSync(file, text);
  return file;
}
