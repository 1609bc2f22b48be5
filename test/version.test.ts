import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from './run.js';

// Runs `npm version` in a built copy of this repository, as for a release.
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'role-compare-repository-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name !== '')) cpSync(join(root, file), join(copy, file));
  // With it, a build need not make the library again.
  cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true, preserveTimestamps: true });
  git('init', '-q');
  writeFileSync(join(copy, '.git/info/exclude'), 'node_modules\n');
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  git('add', '-A');
  git('commit', '-q', '-m', 'Copy');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm version', () => {
  test('dates the changelog, saves the output of the version as fixtures, and commits both', () => {
    const { version } = JSON.parse(read('package.json'));
    const unreleased = read('CHANGELOG.md').split('## Unreleased\n')[1];
    const { status, stderr } = npmVersion('minor');
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const next = version.replace(/^(\d+)\.(\d+)\.\d+$/, (_all: string, major: string, minor: string) => `${major}.${Number(minor) + 1}.0`);
    expect(JSON.parse(read('package.json')).version).toBe(next);
    expect(read('CHANGELOG.md')).toContain(`## Unreleased\n\n## ${next} - ${new Date().toISOString().slice(0, 10)}\n${unreleased}`);
    expect(readdirSync(join(copy, 'test/fixtures/versions')).sort()).toEqual([version, next, 'next'].sort());
    expect(readdirSync(join(copy, `test/fixtures/versions/${next}/outputs`)).length).toBeGreaterThan(20);
    expect([git('status', '--porcelain'), git('tag')]).toEqual(['', `v${next}\n`]);
  });

  test('fails with a message if nothing is unreleased', () => {
    const { status, stderr } = npmVersion('patch');
    expect(status).not.toBe(0);
    expect(stderr).toContain('nothing is unreleased: say in the changelog what is new');
  });
});

function npmVersion(increment: string): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync('npm', ['version', increment], { cwd: copy, env: { ...process.env, ...author }, encoding: 'utf8' });
  return { status, stderr };
}

const author = { GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@t', GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@t' };

function git(...argv: readonly string[]): string {
  return execFileSync('git', argv, { cwd: copy, env: { ...process.env, ...author, GIT_CONFIG_GLOBAL: '/dev/null' }, encoding: 'utf8' });
}

function read(file: string): string {
  return readFileSync(join(copy, file), 'utf8');
}
