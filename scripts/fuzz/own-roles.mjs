import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const parent = mkdtempSync(join(tmpdir(), 'role-compare-fuzz-roles-'));
process.on('exit', () => rmSync(parent, { recursive: true, force: true }));

/** Writes roles as the only role files of a folder, and returns it. */
export function folderOf(roles) {
  for (const name of readdirSync(parent)) rmSync(join(parent, name));
  for (const role of roles) writeFileSync(join(parent, `${role.id}.json`), JSON.stringify(role));
  return { path: parent, cwd: parent, origin: 'file' };
}
