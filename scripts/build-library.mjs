// Makes dist/library, which is what `import 'role-compare'` loads: one ES module, and beside it the declarations that its own need.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundling } from './bundling.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const library = join(root, 'dist/library');

rmSync(library, { recursive: true, force: true });
await build({
  ...bundling,
  entryPoints: [join(root, 'src/index.ts')],
  outfile: join(library, 'index.js'),
  format: 'esm',
  // ES modules all through: of `yaml` it takes the build that is made of them, and leaves out what is not used.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*'],
});
for (const file of reachable('index.d.ts')) {
  mkdirSync(dirname(join(library, file)), { recursive: true });
  copyFileSync(join(root, 'dist', file), join(library, file));
}

/** The declaration file, relative to `dist`, and all that it names. */
function reachable(file, known = new Set()) {
  if (known.has(file)) return known;
  known.add(file);
  const named = readFileSync(join(root, 'dist', file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g);
  for (const [, path] of named) reachable(join(dirname(file), `${path}.d.ts`), known);
  return known;
}
