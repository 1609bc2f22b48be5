import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as yaml from 'yaml';
import { fromCommand } from './plugins.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const api = join(dist, 'api');

/**
 * Makes dist/api, which is what `import 'role-compare'` loads: one ES module, and beside it the declarations that its own name.
 * @returns what esbuild says is in it
 */
export async function bundleApi() {
  rmSync(api, { recursive: true, force: true });
  const { metafile } = await build(options);
  for (const file of reachable('index.d.ts')) {
    mkdirSync(dirname(join(api, file)), { recursive: true });
    copyFileSync(join(dist, file), join(api, file));
  }
  return metafile;
}

const options = {
  absWorkingDir: root,
  bundle: true,
  entryPoints: ['src/index.ts'],
  external: ['node:*', '../command/*'],
  format: 'esm',
  legalComments: 'none',
  // Where an error is not caught, Node shows the line that it came from: of a whole bundle that would be a screenful of it.
  lineLimit: 160,
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  metafile: true,
  minify: true,
  outfile: 'dist/api/index.js',
  platform: 'neutral',
  plugins: [fromCommand('yaml', Object.keys(yaml))],
  target: 'node20.19',
};

/** The declaration file, relative to `dist`, and all that it names. */
function reachable(file, known = new Set()) {
  if (known.has(file)) return known;
  known.add(file);
  const named = readFileSync(join(dist, file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g);
  for (const [, path] of named) reachable(join(dirname(file), `${path}.d.ts`), known);
  return known;
}
