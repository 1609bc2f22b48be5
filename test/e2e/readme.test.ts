import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixtures, root } from '../run.js';
import { installedIn } from './installed.js';

// Every command of a page is run in a folder with the files that it names, and must print what the page shows.
const pages = [
  {
    page: 'README.md',
    files: [
      [`${fixtures}readme`, '.'],
      [`${fixtures}in-hand/ads/dev-01-nurse.html`, 'ad.html'],
      [`${fixtures}in-hand/ads/dev-10-care-assistant.html`, 'other-ad.html'],
      [`${fixtures}in-hand/resumes/dev-03-nurse.pdf`, 'resume.pdf'],
      [`${fixtures}in-hand/ladders/dev-02-engineering.xlsx`, 'ladder.xlsx'],
      [`${fixtures}offers/clinic-software-engineer.yaml`, 'offer-a.yaml'],
      [`${fixtures}offers/payments-senior-engineer.yaml`, 'offer-b.yaml'],
    ],
  },
  {
    page: 'docs/ladders.md',
    files: [
      [`${fixtures}ladders`, '.'],
      [`${fixtures}in-hand/ladders/dev-02-engineering.xlsx`, 'sheet.xlsx'],
      [`${root}data/examples/ladder`, 'ladder'],
      [`${fixtures}headings`, 'companies'],
    ],
  },
  { page: 'docs/offers.md', files: [[`${fixtures}offers`, '.']] },
  ...['json', 'matching', 'scripts', 'role-files'].map((name) => ({
    page: `docs/${name}.md`,
    files: [[`${fixtures}readme`, '.'] as const],
  })),
] as const;

/** The lines that say which roles were taken for names that are not exact. */
const namesTaken = /^(?:\S.*: \S.*\n)+Another one: --pick .*\n$/;

/** The lines that say what files were read as, and what an import found. */
const readAs = /^(?:\S+ is read as .*\n)+$|^read \d+ roles? [\s\S]*$/;

/** The line that says what to do with a file that was written. */
const nextStep = /^(?:Change it|Fill it in), then: compare .*\n$/;

describe.each(pages)('$page', ({ page, files }) => {
  const text = readFileSync(`${root}${page}`, 'utf8');
  let folder = '';
  let env: Record<string, string> = {};

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'role-compare-readme-'));
    for (const [from, to] of files) cpSync(from, join(folder, to), { recursive: true });
    env = { ...installedIn(folder), GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C.UTF-8' };
    commitTwice(folder, env);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const shown = [...text.matchAll(/```console\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.split(/^\$ /m).slice(1))
    .map((part) => {
      const [command = '', ...output] = part.split('\n');
      return { command, output: output.join('\n') };
    });

  test.each(shown)('$command prints what the page shows', ({ command, output }) => {
    const result = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { cwd: folder, env, encoding: 'utf8' });
    // A command whose output shows faults or warnings exits with 1.
    const expected = /^.+:\d+:\d+: /m.test(output) ? 1 : 0;
    expect([result.status, result.error]).toEqual([expected, undefined]);
    // A terminal shows standard error too, but only what was taken for a name belongs to what a page is about.
    const printed = output.includes('\nAnother one: --pick') ? `${result.stderr}${result.stdout}` : result.stdout;
    expect(printed).toMatch(new RegExp(`^${output.replaceAll('…\n', '…').split('…').map(escapeRegExp).join('[\\s\\S]*')}$`));
  });

  const inBlocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, ''))
    .filter((line) => line.startsWith('compare '));
  const inTexts = [...text.matchAll(/`((?:compare|role-compare) [^`]+)`/g)].map(([, command = '']) => command);
  const named = [...inBlocks, ...inTexts]
    .map((command) => ({ command }))
    .filter(({ command }) => !/[A-Z]{3}|DIR/.test(command.replace('HEAD', '')));

  if (named.length > 0)
    test.each(named)('$command works', ({ command }) => {
      const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8' });
      expect({ status, stderr: stderr.replace(namesTaken, '').replace(readAs, '').replace(nextStep, '') }).toEqual({
        status: 0,
        stderr: '',
      });
    });

  const roles = [...text.matchAll(/```yaml\n(id: [\s\S]*?)```/g)].map(([, role = '']) => ({ role }));

  if (roles.length === 0) return;
  test.each(roles)('a role that the page shows is valid', ({ role }) => {
    const { status, stdout } = spawnSync('bash', ['-c', 'compare validate -'], { cwd: folder, env, encoding: 'utf8', input: role });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '1 role file checked: no errors.\n' });
  });
});

test('the README names the test command that CI runs', () => {
  expect(readFileSync(`${root}README.md`, 'utf8')).toContain('npm ci && npm test');
  expect(readFileSync(`${root}.ci/run`, 'utf8')).toMatch(/^npm ci$[\s\S]*^npm test$/m);
});

/** Commits two versions of a role. */
function commitTwice(folder: string, env: Record<string, string>): void {
  const git = (...words: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { cwd: folder, env });
  git('init', '-q');
  for (const role of ['id: pm\ntitle: PM\nduties: [Plan]\n', 'id: pm\ntitle: PM\nduties: [Plan, Launch]\n']) {
    writeFileSync(join(folder, 'pm.yaml'), role);
    git('add', 'pm.yaml');
    git('commit', '-q', '-m', 'pm');
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
