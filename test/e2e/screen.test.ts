import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bash, needBuild } from './compare.js';
import { hasTmux, openScreen, type Screen } from './screen.js';

beforeAll(needBuild);

const pair = 'compare base.yaml heir.yaml --no-pager';
/** The colours on a screen: of the sixteen, of 256, or of all. */
const sixteen = /\u001b\[(?:[0-9];)*(?:3[1-7]|9[1-7])m/;
const many = /\u001b\[(?:[0-9];)*38;[25];/;

if (!hasTmux) console.warn('the screen is not tested: tmux is not there');

(hasTmux ? describe : describe.skip)('on a screen', () => {
  let screen: Screen;
  beforeAll(() => void (screen = openScreen([100, 60])));
  afterAll(() => screen.close());

  /** Makes the screen as wide, and waits until the shell knows of it. */
  const resized = async (columns: number): Promise<void> => {
    screen.resize(columns, 60);
    for (let tries = 0; tries < 50; tries += 1) if ((await screen.run('clear; stty size')).shown.endsWith(` ${columns}`)) return;
    throw new Error(`the screen does not become ${columns} columns wide`);
  };

  test.each([
    ['16 colours', 'TERM=screen', true, false],
    ['16 of another', 'TERM=xterm', true, false],
    ['256 colours', 'TERM=screen-256color', false, true],
    ['none', 'NO_COLOR=1', false, false],
    ['none where it is dumb', 'TERM=dumb', false, false],
  ])('%s: %s', async (_name, env, hasSixteen, hasMany) => {
    const { exitCode } = await screen.run(`${env} ${pair}`);
    const shown = screen.coloured();
    expect({ exitCode, sixteen: sixteen.test(shown), many: many.test(shown) }).toEqual({ exitCode: 0, sixteen: hasSixteen, many: hasMany });
  });

  test('no colour of the background is set, so that light and dark stay what they are', async () => {
    await screen.run(`FORCE_COLOR=2 ${pair}`);
    expect(screen.coloured()).not.toMatch(/\u001b\[(?:[0-9];)*4[0-8](?:;|m)/);
  });

  test('the width is that of the screen, also when that has changed', async () => {
    for (const columns of [100, 60, 80]) {
      await resized(columns);
      const { shown } = await screen.run(`clear; ${pair}`);
      expect(shown).toBe(bash(`${pair} --width ${columns}`).stdout.trimEnd());
    }
    await resized(100);
  });

  test('a locale without UTF-8 gets ASCII', async () => {
    const { shown } = await screen.run(`clear; LC_ALL=C ${pair}`);
    expect(shown).toBe(bash(`${pair} --width 100 --ascii`).stdout.trimEnd());
  });

  test('what takes long says so and leaves nothing behind', async () => {
    // A role that comes slowly: the pipe is open, and nothing is in it yet.
    await screen.enter('clear; compare <(sleep 3; cat base.yaml) heir.yaml --no-pager --summary --width 80; echo "[$?]"');
    await screen.until((shown) => shown === 'working ...');
    const shown = await screen.until((text) => text.endsWith('[0]\n$'));
    expect(shown).toBe(`${bash('compare base.yaml heir.yaml --summary --width 80').stdout.trimEnd()}\n[0]\n$`);
  });

  test('nothing is said into what somebody types', async () => {
    await screen.enter('compare - heir.yaml --no-pager --json | jq -r ".roles[0].id"');
    await setTimeout(1500);
    screen.type('id: typed');
    screen.press('Enter');
    screen.type('title: Typed');
    screen.press('Enter', 'C-d');
    const shown = await screen.until((text) => text.endsWith('\n$'));
    expect(shown.split('\n').slice(1)).toEqual(['id: typed', 'title: Typed', 'typed', '$']);
  });

  test('who interrupts gets the prompt on a line that is empty', async () => {
    await screen.enter('clear; compare <(trap "" INT; sleep 10) heir.yaml; echo "[$?]"');
    await screen.until((shown) => shown === 'working ...');
    screen.press('C-c');
    expect(await screen.until((shown) => shown.endsWith('$'))).toBe('\n$');
  });
});
