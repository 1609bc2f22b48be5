// Builds after `npm install`, in a checkout; does nothing where the package comes built or without what it is built with.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const here = (path) => new URL(`../${path}`, import.meta.url);

if (existsSync(here('src')) && existsSync(here('node_modules/typescript'))) {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: here(''), stdio: 'inherit', shell: process.platform === 'win32' });
}
