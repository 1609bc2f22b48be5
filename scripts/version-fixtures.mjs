import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const versions = join(root, 'test/fixtures/versions');

/** Saves what this version reads and prints in test/fixtures/versions. Later versions are tested against it (test/versions.test.ts). */
export function writeVersionFixtures() {
  const folder = join(versions, JSON.parse(read('package.json')).version);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(versions, 'next'), folder, { recursive: true });
  cpSync(join(root, 'data/schema'), join(folder, 'schema'), { recursive: true });
  mkdirSync(join(folder, 'outputs'));
  for (const { name, argv, input } of JSON.parse(read('test/fixtures/versions/next/cases.json')))
    writeFileSync(join(folder, 'outputs', `${name}.json`), printed(argv, input));
}

/** Runs the built command in a copy of the files, and returns its JSON from standard output, or from standard error if it fails. */
function printed(argv, input) {
  const cwd = mkdtempSync(join(tmpdir(), 'role-compare-version-'));
  cpSync(join(versions, 'next/files'), cwd, { recursive: true });
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/compare.js'), ...argv, '--json'], {
    cwd,
    env: { HOME: '/nonexistent' },
    input,
    encoding: 'utf8',
  });
  rmSync(cwd, { recursive: true });
  return `${JSON.stringify(JSON.parse(stdout || stderr), null, 2)}\n`;
}

function read(file) {
  return readFileSync(join(root, file), 'utf8');
}
