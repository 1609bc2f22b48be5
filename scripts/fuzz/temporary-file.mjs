import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Writes bytes to a temporary file, for functions that only read files. A file of the same name is overwritten. */
export function temporaryFile(name, bytes) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
