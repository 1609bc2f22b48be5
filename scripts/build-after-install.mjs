// Builds after `npm install` and `npm ci` in a checkout. It is the script `dependencies`, because npm warns users of packages with a `prepare` script.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const here = (path) => new URL(`../${path}`, import.meta.url);

if (existsSync(here('src')) && existsSync(here('node_modules/typescript'))) {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: here(''), stdio: 'inherit', shell: process.platform === 'win32' });
}
