// Keeps anew what the version in the making reads and prints; what a released one did stays as it was.
import { readFileSync } from 'node:fs';
import { isReleased } from './dated-changelog.mjs';
import { writeVersionFixtures } from './version-fixtures.mjs';

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));

if (isReleased(read('CHANGELOG.md'), version)) throw new Error(`${version} is released: what it read and printed stays as it was`);
writeVersionFixtures();
