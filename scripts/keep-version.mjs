// Rewrites the fixtures of the version that is not released yet; those of a released version never change.
import { readFileSync } from 'node:fs';
import { isReleased } from './dated-changelog.mjs';
import { writeVersionFixtures } from './version-fixtures.mjs';

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));

if (isReleased(read('CHANGELOG.md'), version)) throw new Error(`${version} is released: its fixtures must not change`);
writeVersionFixtures();
