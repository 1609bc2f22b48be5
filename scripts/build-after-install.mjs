// Builds after `npm install` and `npm ci` in a checkout, as the script `dependencies`: npm warns people of a package that has one called `prepare`.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const here = (path) => new URL(`../${path}`, import.meta.url);

if (existsSync(here('src')) && existsSync(here('node_modules/typescript'))) {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: here(''), stdio: 'inherit', shell: process.platform === 'win32' });
}
