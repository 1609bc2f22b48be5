import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { compare, needBuild } from './compare.js';
import { hasTmux, openScreen, type Screen } from './screen.js';

let folder = '';
beforeAll(() => {
  needBuild();
  folder = mkdtempSync(join(tmpdir(), 'role-compare-picker-'));
  mkdirSync(join(folder, 'roles'));
  writeFileSync(join(folder, 'roles/ours.yaml'), 'id: ours\ntitle: "Our \\e[31m\\e]0;owned\\a Nurse"\nduties: [Care for patients]\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let screen: Screen;

const onScreens = hasTmux ? describe : describe.skip;
if (!hasTmux) console.warn('the picker is not tested on a terminal: tmux is not installed');

const open = (size: readonly [number, number], env: Readonly<Record<string, string>> = {}): Screen =>
  openScreen(size, { COMPARE_PAGER: 'cat', ...env }, undefined, folder);
const isAsking = (shown: string): boolean => /^Name: [█_]$/m.test(shown);
const isOver = (shown: string): boolean => /^\[\d+\]\n\$$/m.test(shown);

onScreens('compare alone on a terminal', () => {
  afterEach(() => screen.close());

  test.each([
    [80, 24],
    [120, 40],
    [40, 16],
  ] as const)('lets somebody pick roles at %d by %d, and says which command would have done so', async (columns, rows) => {
    screen = open([columns, rows]);
    await screen.enter('compare; echo "[$?]"');
    await screen.until(isAsking);
    screen.type('nurse');
    await screen.until((shown) => shown.includes('> Our'));
    screen.press('Down');
    await screen.until((shown) => shown.includes('> Registered Nurse'));
    screen.press('Enter');
    await screen.until((shown) => shown.includes('○ Registered Nurse') && isAsking(shown));
    screen.type('high sch');
    await screen.until((shown) => shown.includes('> High School Teacher'));
    screen.press('Enter');
    await screen.until((shown) => shown.includes('● High School Teacher') && isAsking(shown));
    screen.press('Enter');
    const shown = await screen.until(isOver);
    // The narrowest terminal breaks the line.
    expect(shown.replaceAll('\n', '')).toMatch(/compare registered-nurse high-school-teacher\[0\]\$$/);
    expect(shown).not.toContain('Name:');
  });

  test.each(['Escape', 'C-c', 'C-d'])('ends with 130 at %s, and leaves the terminal as it was', async (key) => {
    screen = open([80, 24]);
    await screen.enter('before=$(stty -g); compare; echo "[$?]"; [ "$before" = "$(stty -g)" ] && echo restored');
    await screen.until(isAsking);
    screen.press(key);
    const shown = await screen.until((text) => text.endsWith('restored\n$'));
    expect(shown).toContain('[130]');
    expect(shown).not.toContain('Name:');
    expect(screen.hasCursor()).toBe(true);
  });

  test('shows the cursor again when it is ended from outside', async () => {
    screen = open([80, 24]);
    await screen.enter(`sh -c 'echo $$ > pid; exec compare'; echo "[$?]"`);
    await screen.until(isAsking);
    expect(screen.hasCursor()).toBe(false);
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')));
    await screen.until((shown) => /\[143\]/.test(shown));
    expect(screen.hasCursor()).toBe(true);
  });

  test('draws itself again when the terminal changes its size', async () => {
    screen = open([80, 24]);
    await screen.enter('compare');
    await screen.until(isAsking);
    screen.resize(30, 12);
    const narrow = await screen.until((shown) => isAsking(shown) && /…$/m.test(shown));
    expect(narrow.match(/^Name:/gm)).toHaveLength(1);
    screen.type('plum');
    await screen.until((shown) => shown.includes('> Plumber'));
    screen.press('Escape');
  });

  test('says that a role file with mistakes is left out', async () => {
    writeFileSync(join(folder, 'roles/faulty.yaml'), 'id: faulty\ntitle: Faulty\ndutys: [Do things]\n');
    screen = open([80, 24]);
    await screen.enter('compare');
    const shown = await screen.until(isAsking);
    rmSync(join(folder, 'roles/faulty.yaml'));
    expect(shown.split('\n').slice(1, 3)).toEqual([
      expect.stringMatching(/^Compare which roles\? {2}2 to 6 of [\d,]+$/),
      'roles/faulty.yaml has mistakes and is left out',
    ]);
    screen.press('Escape');
  });

  test('takes pasted lines', async () => {
    screen = open([80, 24]);
    await screen.enter('compare; echo "[$?]"');
    await screen.until(isAsking);
    screen.type('plumber\relectrician\r\r');
    expect(await screen.until(isOver)).toContain('\ncompare plumber electrician\n');
  });

  test('obeys nothing that the title of a role says', async () => {
    screen = open([80, 24]);
    await screen.enter('compare');
    const shown = await screen.until(isAsking);
    expect(shown).toContain('  Our �[31m�]0;owned� Nurse  your own');
    expect(screen.coloured()).not.toContain('\u001b[31m');
    screen.press('Escape');
  });

  test('has no colours with NO_COLOR, and draws with ASCII where the locale has no more', async () => {
    screen = open([80, 24], { NO_COLOR: '1', LC_ALL: 'C' });
    await screen.enter('compare');
    await screen.until(isAsking);
    screen.type('plum');
    await screen.until((shown) => shown.includes('> Plumber'));
    screen.press('Enter');
    const shown = await screen.until((text) => text.includes('1 Plumber'));
    expect(shown).not.toMatch(/[█○●…]/);
    expect(screen.coloured()).not.toMatch(/\u001b\[[\d;]*m/);
    screen.press('Escape');
  });

  test('opens the page with --open, and nothing is printed', async () => {
    screen = open([80, 24], { BROWSER: 'true' });
    await screen.enter('compare --open; echo "[$?]"');
    await screen.until(isAsking);
    screen.type('plumber\relectrician\r\r');
    expect(await screen.until(isOver)).toMatch(/Opened \/\S+\/plumber-and-electrician\.html\ncompare plumber electrician --open\n\[0\]/);
  });

  test('prints the help if any of the streams is a pipe', async () => {
    screen = open([80, 40]);
    for (const line of ['compare < /dev/null', 'compare | cat', 'compare 2> /dev/null', 'CI=1 compare', 'TERM=dumb compare'])
      expect((await screen.run(line)).shown).toMatch(/^Compare jobs: /m);
    expect((await screen.run('compare --json')).exitCode).toBe(2);
  });
});

test('in a pipe, compare prints the help', () => {
  expect(compare([])).toEqual(compare(['--help']));
});
