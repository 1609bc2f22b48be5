import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const api = join(dist, 'api');

/** The name of the bundle of `src/index.ts`, among those of the command line, with which it shares nearly all of its code. */
export const apiBundle = 'api';

/** Writes dist/api, which `import 'role-compare'` loads: an ES module of what the bundle exports, and the type declarations that it refers to. */
export async function writeApi() {
  const names = Object.keys(await import('../../dist/index.js'));
  rmSync(api, { recursive: true, force: true });
  mkdirSync(api, { recursive: true });
  writeFileSync(
    join(api, 'index.js'),
    `import bundle from '../command/${apiBundle}.cjs';\n\nexport const { ${names.join(', ')} } = bundle;\n`,
  );
  for (const file of reachable('index.d.ts')) {
    mkdirSync(dirname(join(api, file)), { recursive: true });
    copyFileSync(join(dist, file), join(api, file));
  }
}

/** The declaration file, relative to `dist`, and all those that it imports, directly or not. */
function reachable(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const named = readFileSync(join(dist, file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g);
  for (const [, path] of named) reachable(join(dirname(file), `${path}.d.ts`), found);
  return found;
}
