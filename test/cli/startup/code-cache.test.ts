import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openCodeCache } from '../../../src/cli/startup/code-cache.js';
import { noCache, openCache } from '../../../src/cache/cache.js';

let folder = '';
let main = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-code-'));
  main = join(folder, 'main.cjs');
  writeFileSync(
    main,
    `exports.both = () => [require('./other.cjs'), require('./other.cjs'), require('node:path').basename(__filename), require('./main.cjs')];`,
  );
  writeFileSync(join(folder, 'other.cjs'), 'module.exports = { of: __dirname };');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Main {
  readonly both: () => readonly unknown[];
}

test('loads a bundle once, from the folder of the one that requires it', () => {
  const exported = openCodeCache(noCache, 'any').load<Main>(main);
  const [one, other, name, itself] = exported.both();
  expect(other).toBe(one);
  expect(itself).toBe(exported);
  expect([one, name]).toEqual([{ of: folder }, 'main.cjs']);
});

test('caches the code of each key separately, and loads it again', () => {
  const cache = openCache(join(folder, 'cache'), 'one');
  const cachedNames = (): string[] => readdirSync(join(folder, 'cache', 'one')).sort();
  for (const key of ['json', 'table']) {
    const code = openCodeCache(cache, key);
    code.load<Main>(main).both();
    code.save();
  }
  expect(cachedNames()).toEqual(['main-json', 'main-table', 'other-json', 'other-table']);
  rmSync(join(folder, 'cache', 'one', 'other-json'));
  const again = openCodeCache(cache, 'json');
  expect(again.load<Main>(main).both().length).toBe(4);
  again.save();
  expect(cachedNames().length).toBe(4);
});

test('does not run cached code of a bundle that has changed', () => {
  const cache = openCache(join(folder, 'cache'), 'one');
  const code = openCodeCache(cache, 'json');
  code.load<Main>(main).both();
  code.save();
  writeFileSync(main, 'exports.both = () => [1];');
  expect(openCodeCache(cache, 'json').load<Main>(main).both()).toEqual([1]);
});
