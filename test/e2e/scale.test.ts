import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '../run.js';
import { needBuild } from './compare.js';

// The commands of docs/scale.md run one after the other in one folder, because each uses the files that earlier ones made.
let folder = '';
beforeAll(() => {
  needBuild();
  folder = mkdtempSync(join(tmpdir(), 'role-compare-scale-'));
  writeFileSync(
    join(folder, 'compare'),
    `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(`${root}bin/compare.js`)} "$@"\n`,
  );
  chmodSync(join(folder, 'compare'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const commands = [...readFileSync(`${root}docs/scale.md`, 'utf8').matchAll(/```console\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => block.split(/^\$ /m).slice(1))
  .map((part) => {
    const [command = '', ...output] = part.split('\n');
    return { command, output: output.join('\n') };
  });

const hasParallel = spawnSync('parallel', ['--version']).status === 0;

test.each(commands)('$command prints what the page shows', ({ command, output }) => {
  if (command.startsWith('parallel') && !hasParallel) {
    console.log('GNU parallel is not installed, so its command was not run');
    return;
  }
  const env = { PATH: `${folder}:${process.env['PATH']}`, HOME: folder, LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { cwd: folder, env, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: output, stderr: '' });
});

test('the page has commands', () => expect(commands.length).toBeGreaterThan(6));
