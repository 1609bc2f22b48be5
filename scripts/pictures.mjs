// Draws the README's pictures of the terminal and of a page, and writes the pages of docs/examples. Run `npm run build` first.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main } from '../dist/cli/main.js';
import { spansOf } from './pictures/ansi.mjs';
import { writePages } from './pictures/pages.mjs';
import { picture } from './pictures/svg.mjs';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const columns = 100;
const argv = ['systems-engineer', 'product-manager'];

/** Runs a command line in a folder, and returns what a terminal of 100 columns or, without colours, a file gets. */
async function print(words, folder, isTerminal = false) {
  let printed = '';
  const stdout = {
    isTTY: isTerminal,
    columns,
    write: (text, done) => {
      printed += text;
      done();
      return true;
    },
    on: () => {},
  };
  await main({
    argv: words,
    env: { COLORTERM: 'truecolor', LC_ALL: 'C.UTF-8', HOME: '/nonexistent' },
    cwd: folder,
    stdin: (async function* () {})(),
    stdout,
    stderr: process.stderr,
  });
  return printed;
}

const screen = await print([...argv, '--color', 'always', '--no-pager'], here('docs'), true);
const lines = [`$ compare ${argv.join(' ')}`, '', ...screen.trimEnd().split('\n')].map(spansOf);

const themes = {
  light: { paper: '#ffffff', ink: '#1f2328', line: '#d1d9e0' },
  dark: { paper: '#0d1117', ink: '#e6edf3', line: '#3d444d' },
};
for (const [name, theme] of Object.entries(themes)) writeFileSync(here(`docs/picture-${name}.svg`), picture(lines, columns, theme));

await writePages(here, print);
