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

/** Runs the fuzzer, which exits with 1 if it finds something, and prints what. */
function fuzz(argv: readonly string[]): { exitCode: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/fuzz.mjs'), '--out', folder, ...argv], {
    encoding: 'utf8',
  });
  return { exitCode: status, output: stdout + stderr };
}

test('inputs that once broke the tool no longer do, in any format', () => {
  const savedInputs = readdirSync(join(fixtures, 'fuzz')).map((name) => join(fixtures, 'fuzz', name));
  const { exitCode, output } = fuzz(savedInputs);
  expect({ exitCode, output: exitCode === 0 ? output.trimEnd().split('\n').length : output }).toEqual({
    exitCode: 0,
    output: savedInputs.length,
  });
});

// Five hundred of the two million runs that docs/fuzzing.md describes, the same ones each time.
test('five hundred random inputs are read or rejected, and what is printed of them can be parsed', () => {
  const { exitCode, output } = fuzz(['--runs', '500', '--seed', '1']);
  expect({ exitCode, output: output.split('\n').slice(-2) }).toEqual({ exitCode: 0, output: ['0 findings', ''] });
});
