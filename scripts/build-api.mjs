// Makes dist/api, which is what `import 'role-compare'` loads: one ES module, and beside it the declarations that its own need.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundling } from './bundling.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const api = join(root, 'dist/api');

rmSync(api, { recursive: true, force: true });
await build({
  ...bundling,
  entryPoints: [join(root, 'src/index.ts')],
  outfile: join(api, 'index.js'),
  format: 'esm',
  // ES modules all through: of `yaml` it takes the build that is made of them, and leaves out what is not used.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*'],
});
for (const file of reachable('index.d.ts')) {
  mkdirSync(dirname(join(api, file)), { recursive: true });
  copyFileSync(join(root, 'dist', file), join(api, file));
}

/** The declaration file, relative to `dist`, and all that it names. */
function reachable(file, known = new Set()) {
  if (known.has(file)) return known;
  known.add(file);
  const named = readFileSync(join(root, 'dist', file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g);
  for (const [, path] of named) reachable(join(dirname(file), `${path}.d.ts`), known);
  return known;
}
