import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { needBuild } from './compare.js';
import { installedIn } from './installed.js';
import { hasTmux, openScreen, type Screen } from './screen.js';

// Completion runs in a folder with a hostile role: if a title or an alias were ever evaluated, a file would exist afterwards.
const evil = `id: evil
title: Evil $(touch pwned) \`touch pwned\`
aliases: ["x; touch pwned", "it's a role", 'a "b" c', 'z!ls', 'y: z', '%Bold', 'ünï codé']
duties: [Harm]
`;
const ladder =
  'id: zookeeper\ntitle: Zoo Keeper\nduties: [Feed]\nlevels: [{ id: senior, duties: [Lead] }, { id: staff, duties: [Plan] }]\n';

let folder: string;
let env: Readonly<Record<string, string>>;
beforeAll(() => {
  needBuild();
  folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
  env = { ...installedIn(folder), LC_ALL: 'C.UTF-8' };
  mkdirSync(join(folder, 'roles'));
  mkdirSync(join(folder, 'my files'));
  writeFileSync(join(folder, 'roles/evil.yaml'), evil);
  writeFileSync(join(folder, 'roles/zookeeper.yaml'), ladder);
  writeFileSync(join(folder, 'my files/mine.yaml'), ladder);
});
afterAll(() => {
  const isEvaluated = existsSync(join(folder, 'pwned'));
  rmSync(folder, { recursive: true });
  expect(isEvaluated).toBe(false);
});

/** What is typed, and what the line becomes when it is completed, in every shell. */
const lines = [
  ['compare systems-e', 'compare systems-engineer '],
  ['role-compare schem', 'role-compare schema '],
  ['compare zookeeper@se', 'compare zookeeper@senior '],
  ['compare Zoo\\ Keeper@st', 'compare Zoo\\ Keeper@staff '],
  ['compare "Zoo Keeper@st', 'compare "Zoo Keeper@staff" '],
  ['compare y:', 'compare y:\\ z '],
  ['compare "it\'s', 'compare "it\'s a role" '],
  ['compare "a \\"', 'compare "a \\"b\\" c" '],
  ['compare Evil', 'compare Evil\\ \\$\\(touch\\ pwned\\)\\ \\`touch\\ pwned\\` '],
  ['compare x\\;', 'compare x\\;\\ touch\\ pwned '],
  ['compare ünï', 'compare ünï\\ codé '],
  ['compare --format=markdow', 'compare --format=markdown '],
  ['compare show --fo', 'compare show --format '],
  ['compare validate my', 'compare validate my\\ files/'],
  ['compare ./my', 'compare ./my\\ files/'],
  ['compare --roles my', 'compare --roles my\\ files/'],
  ['true | compare zookeeper@st', 'true | compare zookeeper@staff '],
  ['LANG=C compare zookeeper@st', 'LANG=C compare zookeeper@staff '],
] as const;

const shells = [
  { shell: 'bash', start: 'bash --norc --noprofile -i', load: 'eval "$(compare completion bash)"' },
  { shell: 'zsh', start: 'zsh -f -i', load: 'PS1="$ "; autoload -U compinit; compinit -u -D; eval "$(compare completion zsh)"' },
] as const;

const isInstalled = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

for (const { shell, start, load } of shells) {
  const isTested = hasTmux && isInstalled(shell);
  if (!isTested) console.warn(`completion in ${shell} is not tested: ${hasTmux ? shell : 'tmux'} is not installed`);
  (isTested ? describe : describe.skip)(shell, () => {
    let screen: Screen;
    beforeAll(async () => {
      screen = openScreen([100, 20], env, start, folder);
      await screen.until((shown) => shown.endsWith('$') || shown.endsWith('#') || shown.endsWith('%'));
      screen.type(`${load}; clear`);
      screen.press('Enter');
      await screen.until((shown) => shown === '$');
    });
    afterAll(() => screen.close());

    test.each(lines)('completes %s', async (typed, completed) => {
      screen.press('C-u', 'C-l');
      await screen.until((shown) => shown === '$');
      screen.type(typed);
      screen.press('Tab');
      // The next character shows whether a space was added.
      screen.type('X');
      await screen.until((shown) => shown === `$ ${completed}X`);
    });

    test('lists the candidates if there is more than one', async () => {
      screen.press('C-u', 'C-l');
      await screen.until((shown) => shown === '$');
      screen.type('compare zookeeper@');
      screen.press('Tab');
      await screen.until((shown) => shown.startsWith('$ compare zookeeper@s'));
      screen.press('Tab', 'Tab');
      await screen.until((shown) => /^\$ compare zookeeper@s[\s\S]*senior[\s\S]*staff/.test(shown));
    });

    test('inserts a single word, which can be run', async () => {
      screen.press('C-u', 'C-l');
      await screen.until((shown) => shown === '$');
      screen.type('compare show Evil');
      screen.press('Tab');
      screen.type('--json | jq -r .role.id');
      screen.press('Enter');
      await screen.until((shown) => shown.endsWith('\nevil\n$'));
    });
  });
}

const hasFish = isInstalled('fish');
if (!hasFish) console.warn('completion in fish is not tested: fish is not installed');

(hasFish ? describe : describe.skip)('fish', () => {
  test.each([
    ['compare systems-e', 'systems-engineer\tSystems Engineer\n'],
    ['role-compare schem', 'schema\tPrint the JSON Schema of role files, or of what --json prints.\n'],
    ['compare zookeeper@', 'zookeeper@senior\tZoo Keeper\nzookeeper@staff\tZoo Keeper\n'],
    ['compare "Zoo Keeper@st', 'Zoo Keeper@staff\tZoo Keeper\n'],
    ['compare Zoo\\ Keeper@st', 'Zoo Keeper@staff\tZoo Keeper\n'],
    ['compare y:', 'y: z\tEvil $(touch pwned) `touch pwned`\n'],
    ['compare "it\'s', "it's a role\tEvil $(touch pwned) `touch pwned`\n"],
    ['compare Evil', 'Evil $(touch pwned) `touch pwned`\tevil\n'],
    ['compare --format=markdow', '--format=markdown\n'],
    ['compare validate my', 'my files/\n'],
    ['compare --roles my', 'my files/\tDirectory\n'],
    ['compare a b --width ', ''],
  ])('completes %s', (typed, completed) => {
    const words = ['--no-config', '-c', 'compare completion fish | source; complete -C $argv[1]', typed];
    const { stdout, stderr } = spawnSync('fish', words, { cwd: folder, env: { ...env }, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: completed, stderr: '' });
  });
});

describe("leaves ImageMagick's compare alone", () => {
  let bin: string;
  beforeAll(() => {
    bin = mkdtempSync(join(tmpdir(), 'role-compare-'));
    writeFileSync(join(bin, 'compare-im6.q16'), '#!/bin/sh\n', { mode: 0o755 });
    symlinkSync('compare-im6.q16', join(bin, 'compare'));
  });
  afterAll(() => rmSync(bin, { recursive: true }));

  test.each([
    [
      'bash',
      ['-c', 'eval "$(role-compare completion bash)"; complete -p compare role-compare'],
      /^complete -F _role_compare role-compare\n$/,
    ],
    [
      'zsh',
      [
        '-f',
        '-c',
        'autoload -U compinit; compinit -u -D; eval "$(role-compare completion zsh)"; print $_comps[compare],$_comps[role-compare]',
      ],
      /^(_imagemagick)?,_role_compare\n$/,
    ],
    [
      'fish',
      ['--no-config', '-c', 'role-compare completion fish | source; complete -c compare; complete -c role-compare'],
      /^complete .*role-compare .*\n$/,
    ],
  ] as const)('%s', (shell, words, expected) => {
    if (!isInstalled(shell)) return void console.warn(`not tested: ${shell} is not installed`);
    const { stdout } = spawnSync(shell, words, { cwd: folder, env: { ...env, PATH: `${bin}:${env['PATH']}` }, encoding: 'utf8' });
    expect(stdout).toMatch(expected);
  });
});
