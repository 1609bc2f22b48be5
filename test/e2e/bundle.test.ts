import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { formats } from '../../src/formats/index.js';
import { fixtures, root, run } from '../run.js';
import { compare, needBuild } from './compare.js';

const bundles = `${root}dist/command/`;

// The code cache decodes bundles as Latin-1, which is faster than UTF-8.
test('bundles are ASCII', () => {
  needBuild();
  for (const name of readdirSync(bundles))
    expect([name, /[^\0-\x7f]+/.exec(readFileSync(bundles + name, 'utf8'))?.[0]]).toEqual([name, undefined]);
});

test.each([...formats.map(({ name }) => `--format ${name}`), '--ascii'])(
  'the bundle prints what the source prints with %s',
  async (options) => {
    const argv = ['baker.yaml', 'chef.yaml', 'waiter.yaml', '--explain', ...options.split(' ')];
    const cwd = `${fixtures}golden/`;
    expect(compare(argv, { cwd }).stdout).toBe((await run(argv, { cwd })).stdout);
  },
);
