import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The bytes as a file of that name, for what reads files alone. There is one at a time. */
export function temporaryFile(name, bytes) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
