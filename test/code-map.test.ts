import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { root } from './run.js';

const map = readFileSync(`${root}src/README.md`, 'utf8');
const files = ['src', 'scripts', 'bin', 'test'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);

/** Those in capitals stand for any name. */
const named = [...map.matchAll(/`([\w./-]+\.(?:ts|mjs|js))`/g)]
  .map(([, name = '']) => name)
  .filter((name) => !/\b[A-Z]+\b(?=[.-])/.test(name));

test('every file that the code map names is there', () => {
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !files.some((path) => `/${path}`.endsWith(`/${name}`)))).toEqual([]);
});

test('every folder of the source is on it, and no other', () => {
  const folders = [...map.matchAll(/^\| `(\w+)\/` \|/gm)].map(([, name]) => name);
  const there = readdirSync(`${root}src`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  expect(folders.toSorted()).toEqual(there.toSorted());
});
