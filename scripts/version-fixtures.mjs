import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const versions = join(root, 'test/fixtures/versions');

/** Keeps what this version reads and prints, in test/fixtures/versions: later versions are held against it (test/versions.test.ts). */
export function writeVersionFixtures() {
  const folder = join(versions, JSON.parse(read('package.json')).version);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(versions, 'next'), folder, { recursive: true });
  cpSync(join(root, 'data/schema'), join(folder, 'schema'), { recursive: true });
  mkdirSync(join(folder, 'outputs'));
  for (const { name, argv, input } of JSON.parse(read('test/fixtures/versions/next/cases.json')))
    writeFileSync(join(folder, 'outputs', `${name}.json`), printed(argv, input));
}

/** What the built command prints as JSON, or says on standard error, where it runs in a copy of the files. */
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
