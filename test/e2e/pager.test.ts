import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { bash, needBuild } from './compare.js';
import { hasTmux, openScreen, type Screen } from './screen.js';

beforeAll(needBuild);

// The screen of a comparison, 36 lines at 100 columns, and a screen that it fits.
const oneScreen = 'compare systems-engineer product-manager';
const long = `${oneScreen} --full`;
const short = 'compare base.yaml heir.yaml --full';
const titles = '○ Systems Engineer   ● Product Manager';
const isPaged = (shown: string): boolean => /^(:|\(END\))$/m.test(shown.split('\n').at(-1) ?? '');

let screen: Screen;
afterEach(() => screen.close());

const onScreens = hasTmux ? describe : describe.skip;
if (!hasTmux) console.warn('the pager is not tested: tmux is not installed');

onScreens('the pager', () => {
  test('shows a result longer than the screen, in colour, and ends quietly when it is closed early', async () => {
    screen = openScreen([100, 20]);
    await screen.enter(`${long}; echo "[$?]"`);
    expect((await screen.until(isPaged)).split('\n')[0]).toBe(titles);
    expect(screen.coloured()).toMatch(/^\u001b\[1m\u001b\[38;5;\d+m○.*Systems Engineer/);
    screen.press('q');
    expect(await screen.until((shown) => shown.endsWith('\n$'))).toMatch(/\n\[0\]\n\$$/);
  });

  test('does not open if the result fits, with a row to spare for the prompt', async () => {
    const { stdout } = bash(`${short} --width 100`);
    const lines = stdout.split('\n').length - 1;
    screen = openScreen([100, lines]);
    await screen.enter(`${short}; echo "[$?]"`);
    await screen.until(isPaged);
    screen.press('q');
    await screen.until((shown) => shown.endsWith('\n$'));
    screen.resize(100, lines + 1);
    // The command line and the exit code take two more rows, and no pager waits.
    const { shown, exitCode } = await screen.run(short);
    expect({ exitCode, last: shown.split('\n').at(-1) }).toEqual({ exitCode: 0, last: stdout.trimEnd().split('\n').at(-1) });
  });

  test('opens for a screen of its own only if the terminal has fewer rows', async () => {
    screen = openScreen([100, 20]);
    await screen.enter(oneScreen);
    expect((await screen.until(isPaged)).split('\n')[0]).toMatch(/^ +○ Systems Engineer +● Product Manager$/);
    screen.press('q');
    await screen.until((shown) => shown.endsWith('\n$'));
    screen.resize(100, 42);
    const { shown, exitCode } = await screen.run(oneScreen);
    expect({ exitCode, isPaged: isPaged(shown) }).toEqual({ exitCode: 0, isPaged: false });
  });

  test('counts the rows of a line that is wider than the screen', async () => {
    const lines = bash(`${short} --width 200`).stdout.split('\n').length - 1;
    screen = openScreen([200, lines + 3]);
    expect((await screen.run(`${short} --width 200`)).exitCode).toBe(0);
    screen.resize(50, lines + 3);
    await screen.enter(`${short} --width 200`);
    await screen.until(isPaged);
  });

  test('does not open on a screen of unknown size', async () => {
    screen = openScreen([100, 20]);
    await screen.run('stty rows 0');
    const { shown, exitCode } = await screen.run(long);
    expect({ exitCode, isPaged: isPaged(shown) }).toEqual({ exitCode: 0, isPaged: false });
  });

  test('survives an interruption and a change of size, and passes on the exit code', async () => {
    screen = openScreen([100, 20]);
    await screen.enter(`${long} --exit-code; echo "[$?]"`);
    await screen.until(isPaged);
    screen.press('C-c');
    screen.resize(60, 12);
    // When less notices an interruption, it drops the keys that were typed before.
    const pressing = setInterval(() => screen.press('Space'), 500);
    await screen.until((shown) => isPaged(shown) && !shown.startsWith(titles));
    clearInterval(pressing);
    screen.press('q');
    expect(await screen.until((shown) => shown.endsWith('\n$'))).toMatch(/\n\[1\]\n\$$/);
  });

  test('is the command in PAGER or COMPARE_PAGER, run by a shell in the environment of the user', async () => {
    screen = openScreen([100, 20], { PAGER: `printf '<%s>' "two words"; head -n 1; echo $LESS $LV $LESSCHARSET` });
    expect((await screen.run(long)).shown).toMatch(new RegExp(`<two words>${titles}\nFRX -c utf-8$`));
    expect((await screen.run(`LESS=R LV= LESSCHARSET=latin1 ${long}`)).shown).toMatch(/\nR latin1$/);
    expect((await screen.run(`COMPARE_PAGER='echo mine; cat >/dev/null' ${long}`)).shown).toMatch(/\nmine$/);
  });

  test('gets exactly what a terminal gets', async () => {
    screen = openScreen([100, 20], { PAGER: 'cat > "$HOME/paged"' });
    await screen.run(`${long}; ${long} --color always --width 100 --no-pager > "$HOME/plain"`);
    const { shown: home } = await screen.run('echo "$HOME"');
    const folder = home.split('\n').at(-1) ?? '';
    expect(readFileSync(`${folder}/paged`, 'utf8')).toBe(readFileSync(`${folder}/plain`, 'utf8'));
  });

  test('passes links on if the terminal supports them', async () => {
    screen = openScreen([100, 20], { FORCE_HYPERLINK: '1' });
    await screen.enter(`script -qec '${long}' "$HOME/raw"; cat "$HOME/raw" | grep -c ']8;;https'; echo "[$?]"`);
    await screen.until(isPaged);
    // The sources are at the end.
    screen.press('G');
    await screen.until((shown) => shown.endsWith('(END)'));
    screen.press('q');
    await screen.until((shown) => /\n[1-9]\d*\n\[0\]\n\$$/.test(shown));
  });

  test.each([
    ['--no-pager', ''],
    ['', 'COMPARE_PAGER= '],
    ['', 'COMPARE_PAGER=cat PAGER=less '],
    ['', 'PAGER= '],
    ['', 'CI=true '],
    ['', 'TERM=dumb '],
    ['--json', ''],
    ['--format csv', ''],
    ['> /dev/null', ''],
    ['| cat', ''],
  ])('does not open with %s %s', async (words, env) => {
    screen = openScreen([100, 20]);
    const { shown, exitCode } = await screen.run(`${env}${long} ${words}`);
    expect({ exitCode, isPaged: isPaged(shown) }).toEqual({ exitCode: 0, isPaged: false });
  });

  test.each([
    ['does not exist', 'PAGER=no-such-pager', /no-such-pager: not found/],
    ['may not be executed', 'PAGER=/etc/passwd', /Permission denied/],
    ['is less and does not exist', 'PATH="$HOME/bin" NODE_OPTIONS=', null],
  ])('prints the text if the pager %s', async (_name, env, message) => {
    screen = openScreen([100, 900]);
    const printed = bash(`${long} --width 100`).stdout.trimEnd();
    await screen.run('stty rows 20');
    const { shown, exitCode } = await screen.run(`${env} ${long}`);
    expect({ exitCode, isWhole: shown.endsWith(printed) }).toEqual({ exitCode: 0, isWhole: true });
    if (message) expect(shown).toMatch(message);
    else expect(shown).not.toMatch(/less|not found/);
  });

  test('does not open in a pipe that ends early', async () => {
    screen = openScreen([100, 20]);
    expect((await screen.run(`${long} | head -1; echo "\${PIPESTATUS[*]}"`)).shown).toMatch(
      /\nSystems Engineer vs\. Product Manager\n0 0$/,
    );
  });
});
