import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, node } from './under-test.js';

/** Installs the commands in a folder `bin` in `folder`. Returns an environment with that in the path, and `folder` as home. */
export function installedIn(folder: string): Readonly<Record<string, string>> {
  mkdirSync(join(folder, 'bin'));
  for (const name of ['compare', 'role-compare']) {
    const file = join(folder, 'bin', name);
    writeFileSync(file, `#!/bin/sh\nexec ${JSON.stringify(node)} ${JSON.stringify(bin)} "$@"\n`);
    chmodSync(file, 0o755);
  }
  return { PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, HOME: folder };
}
