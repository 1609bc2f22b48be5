// Draws the README's pictures of the terminal: docs/picture-light.svg and docs/picture-dark.svg. Run `npm run build` first.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spansOf } from './pictures/ansi.mjs';
import { picture } from './pictures/svg.mjs';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const columns = 90;
const argv = ['systems-engineer', 'product-manager', '--summary'];

const printed = execFileSync(process.execPath, [here('bin/compare.js'), ...argv, '--color', 'always', '--width', String(columns)], {
  encoding: 'utf8',
  cwd: here('docs'),
  env: { COLORTERM: 'truecolor', HOME: '/nonexistent' },
});
const lines = [`$ compare ${argv.join(' ')}`, '', ...printed.trimEnd().split('\n')].map(spansOf);

const themes = {
  light: { paper: '#ffffff', ink: '#1f2328', line: '#d1d9e0' },
  dark: { paper: '#0d1117', ink: '#e6edf3', line: '#3d444d' },
};
for (const [name, theme] of Object.entries(themes)) writeFileSync(here(`docs/picture-${name}.svg`), picture(lines, columns, theme));
