// Part of `npm version`: moves the unreleased changelog entries under the new version and today's date, builds, and saves the version's fixtures.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { datedChangelog } from './dated-changelog.mjs';
import { writeVersionFixtures } from './version-fixtures.mjs';

const changelog = new URL('../CHANGELOG.md', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

writeFileSync(changelog, datedChangelog(readFileSync(changelog, 'utf8'), version, new Date().toISOString().slice(0, 10)));
execFileSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
writeVersionFixtures();
