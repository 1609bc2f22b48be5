// Draws the README's pictures of the terminal: docs/picture-light.svg and docs/picture-dark.svg. Run `npm run build` first.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main } from '../dist/cli/main.js';
import { spansOf } from './pictures/ansi.mjs';
import { picture } from './pictures/svg.mjs';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const columns = 100;
const argv = ['systems-engineer', 'product-manager'];

let printed = '';
const terminal = {
  isTTY: true,
  columns,
  write: (text, done) => {
    printed += text;
    done();
    return true;
  },
  on: () => {},
};
await main({
  argv: [...argv, '--color', 'always', '--no-pager'],
  env: { COLORTERM: 'truecolor', LC_ALL: 'C.UTF-8', HOME: '/nonexistent' },
  cwd: here('docs'),
  stdin: (async function* () {})(),
  stdout: terminal,
  stderr: process.stderr,
});
const lines = [`$ compare ${argv.join(' ')}`, '', ...printed.trimEnd().split('\n')].map(spansOf);

const themes = {
  light: { paper: '#ffffff', ink: '#1f2328', line: '#d1d9e0' },
  dark: { paper: '#0d1117', ink: '#e6edf3', line: '#3d444d' },
};
for (const [name, theme] of Object.entries(themes)) writeFileSync(here(`docs/picture-${name}.svg`), picture(lines, columns, theme));
