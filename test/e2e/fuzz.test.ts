import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fixtures, root } from '../run.js';
import { needBuild } from './compare.js';

let folder: string;
beforeAll(() => {
  needBuild();
  folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The fuzzer, which exits with 1 where it finds something, and says what. */
function fuzz(argv: readonly string[]): { exitCode: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/fuzz.mjs'), '--out', folder, ...argv], {
    encoding: 'utf8',
  });
  return { exitCode: status, said: stdout + stderr };
}

test('what broke the tool before does so no more, in any format', () => {
  const kept = readdirSync(join(fixtures, 'fuzz')).map((name) => join(fixtures, 'fuzz', name));
  const { exitCode, said } = fuzz(kept);
  expect({ exitCode, said: exitCode === 0 ? said.trimEnd().split('\n').length : said }).toEqual({ exitCode: 0, said: kept.length });
});

// A few of the million runs that docs/fuzzing.md tells of, the same ones each time.
test('a few thousand inputs that nobody would write are read or refused, and what is printed of them can be read', () => {
  const { exitCode, said } = fuzz(['--runs', '2000', '--seed', '1']);
  expect({ exitCode, said: said.split('\n').slice(-2) }).toEqual({ exitCode: 0, said: ['0 findings', ''] });
});
