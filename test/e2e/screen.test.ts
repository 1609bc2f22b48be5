import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bash, needBuild } from './compare.js';
import { hasTmux, openScreen, type Screen } from './screen.js';

beforeAll(needBuild);

const pair = 'compare base.yaml heir.yaml --full --no-pager';
/** Escape sequences for one of the 16 colours, and for one of 256 or of all colours. */
const sixteen = /\u001b\[(?:[0-9];)*(?:3[1-7]|9[1-7])m/;
const many = /\u001b\[(?:[0-9];)*38;[25];/;

if (!hasTmux) console.warn('the screen is not tested: tmux is not installed');

(hasTmux ? describe : describe.skip)('on a screen', () => {
  let screen: Screen;
  beforeAll(() => void (screen = openScreen([100, 60])));
  afterAll(() => screen.close());

  /** Changes the width of the screen, and waits until the shell has noticed. */
  const resizeTo = async (columns: number): Promise<void> => {
    screen.resize(columns, 60);
    for (let tries = 0; tries < 50; tries += 1) if ((await screen.run('clear; stty size')).shown.endsWith(` ${columns}`)) return;
    throw new Error(`the screen does not become ${columns} columns wide`);
  };

  test.each([
    ['shows 16 colours', 'TERM=screen', true, false],
    ['shows 16 colours on another terminal', 'TERM=xterm', true, false],
    ['shows 256 colours', 'TERM=screen-256color', false, true],
    ['shows none', 'NO_COLOR=1', false, false],
    ['shows none on a dumb terminal', 'TERM=dumb', false, false],
  ])('%s: %s', async (_name, env, hasSixteen, hasMany) => {
    const { exitCode } = await screen.run(`${env} ${pair}`);
    const shown = screen.coloured();
    expect({ exitCode, sixteen: sixteen.test(shown), many: many.test(shown) }).toEqual({ exitCode: 0, sixteen: hasSixteen, many: hasMany });
  });

  test('sets no background colour, so that light and dark themes stay as they are', async () => {
    await screen.run(`FORCE_COLOR=2 ${pair}`);
    expect(screen.coloured()).not.toMatch(/\u001b\[(?:[0-9];)*4[0-8](?:;|m)/);
  });

  test('uses the width of the screen, also after a change', async () => {
    for (const columns of [100, 60, 80]) {
      await resizeTo(columns);
      const { shown } = await screen.run(`clear; ${pair}`);
      expect(shown).toBe(bash(`${pair} --width ${columns}`).stdout.trimEnd());
    }
    await resizeTo(100);
  });

  test('prints ASCII in a locale without UTF-8', async () => {
    const { shown } = await screen.run(`clear; LC_ALL=C ${pair}`);
    expect(shown).toBe(bash(`${pair} --width 100 --ascii`).stdout.trimEnd());
  });

  test('shows a progress line if a command takes long, and clears it', async () => {
    // The role comes slowly: the pipe is open, but still empty.
    await screen.enter('clear; compare <(sleep 3; cat base.yaml) heir.yaml --no-pager --full --width 80; echo "[$?]"');
    await screen.until((shown) => shown === 'working ...');
    const shown = await screen.until((text) => text.endsWith('[0]\n$'));
    expect(shown).toBe(`${bash('compare base.yaml heir.yaml --full --width 80').stdout.trimEnd()}\n[0]\n$`);
  });

  test('shows no progress line while the user types a role', async () => {
    await screen.enter('compare - heir.yaml --no-pager --json | jq -r ".roles[0].id"');
    await setTimeout(1500);
    screen.type('id: typed');
    screen.press('Enter');
    screen.type('title: Typed');
    screen.press('Enter', 'C-d');
    const shown = await screen.until((text) => text.endsWith('\n$'));
    expect(shown.split('\n').slice(1)).toEqual(['id: typed', 'title: Typed', 'typed', '$']);
  });

  test('leaves an empty line for the prompt after an interruption', async () => {
    await screen.enter('clear; compare <(trap "" INT; sleep 10) heir.yaml; echo "[$?]"');
    await screen.until((shown) => shown === 'working ...');
    screen.press('C-c');
    expect(await screen.until((shown) => shown.endsWith('$'))).toBe('\n$');
  });
});
