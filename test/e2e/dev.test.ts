import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fixtures, root, run } from '../run.js';
import { node } from './under-test.js';

/** Runs `npm run dev` in the folder of the fixtures. */
function dev(argv: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const env = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', INIT_CWD: fixtures, npm_lifecycle_event: 'dev' };
  const { status, stdout, stderr } = spawnSync(node, [`${root}scripts/dev.mjs`, ...argv], {
    cwd: root,
    env,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('npm run dev runs the script that is tested here', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  expect(scripts.dev).toBe('node scripts/dev.mjs');
});

test('runs the source without a build, and prints what it prints in a test', async () => {
  const argv = ['good/base.yaml', 'systems-engineer', '--explain'];
  const { exitCode, stdout, stderr } = await run(argv);
  expect(dev(argv)).toEqual({ status: exitCode, stdout, stderr });
});

test('runs the workers of a batch too', async () => {
  const input = 'accountant\tbookkeeper\n';
  const { exitCode, stdout, stderr } = await run(['batch'], { input });
  expect(dev(['batch', '--jobs', '2'], input)).toEqual({ status: exitCode, stdout, stderr });
});

test('prints the errors of the command', () => {
  const stderr =
    'compare: no role is called anything like xyzzy-plugh\n  By what they do: compare search WORDS   All fields: compare list\n';
  expect(dev(['chef', 'xyzzy-plugh'])).toEqual({ status: 2, stdout: '', stderr });
});
