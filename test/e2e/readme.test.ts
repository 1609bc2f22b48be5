import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fixtures, root } from '../run.js';

// Every command of the README is run in a folder that has the files it speaks of; what the README shows of its output must be what it prints.
const readme = readFileSync(`${root}README.md`, 'utf8');
let folder = '';
let env: Record<string, string> = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-readme-'));
  cpSync(`${fixtures}readme`, folder, { recursive: true });
  mkdirSync(join(folder, 'bin'));
  for (const name of ['compare', 'role-compare']) {
    writeFileSync(
      join(folder, 'bin', name),
      `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(`${root}bin/compare.js`)} "$@"\n`,
    );
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  env = { PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C.UTF-8' };
  const git = (...words: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { cwd: folder, env });
  git('init', '-q');
  for (const text of ['id: pm\ntitle: PM\nduties: [Plan]\n', 'id: pm\ntitle: PM\nduties: [Plan, Launch]\n']) {
    writeFileSync(join(folder, 'pm.yaml'), text);
    git('add', 'pm.yaml');
    git('commit', '-q', '-m', 'pm');
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shown = [...readme.matchAll(/```console\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => block.split(/^\$ /m).slice(1))
  .map((part) => {
    const [command = '', ...output] = part.split('\n');
    return { command, output: output.join('\n') };
  });

test.each(shown)('$command prints what the README shows', ({ command, output }) => {
  const ran = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { cwd: folder, env, encoding: 'utf8' });
  if (!command.includes('typo')) expect([ran.status, ran.error]).toEqual([0, undefined]);
  expect(ran.stdout).toMatch(new RegExp(`^${output.replaceAll('…\n', '…').split('…').map(escaped).join('[\\s\\S]*')}$`));
});

const named = [...readme.matchAll(/`((?:compare|role-compare) [^`]+)`/g)]
  .map(([, command = '']) => ({ command }))
  .filter(({ command }) => !/[A-Z]{3}|DIR/.test(command.replace('HEAD', '')));

test.each(named)('$command works', ({ command }) => {
  const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the role that the README shows is right', () => {
  const [, role = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const { status, stdout } = spawnSync('bash', ['-c', 'compare validate -'], { cwd: folder, env, encoding: 'utf8', input: role });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '1 role file checked: no faults.\n' });
});

test('the test command is that of the package, and CI runs it', () => {
  expect(readme).toContain('npm ci && npm test');
  expect(readFileSync(`${root}.ci/run`, 'utf8')).toMatch(/^npm ci$[\s\S]*^npm test$/m);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
