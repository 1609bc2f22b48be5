import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import * as yaml from 'yaml';
import { fromCommand } from './plugins.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const api = join(dist, 'api');

// Where an error is not caught, Node shows the line that it came from: without line breaks that would be a screenful of it.
const minify = { codegen: { removeWhitespace: false }, compress: true, mangle: true };

/**
 * Makes dist/api, which is what `import 'role-compare'` loads: one ES module, and beside it the declarations that its own name.
 * @returns what rolldown says of it
 */
export async function bundleApi() {
  rmSync(api, { recursive: true, force: true });
  const made = await rolldown({
    cwd: root,
    external: [/^node:/, /^\.\.\/command\//],
    input: { index: 'src/index.ts' },
    platform: 'neutral',
    plugins: [
      fromCommand(
        'yaml',
        Object.keys(yaml).filter((name) => name !== 'default'),
      ),
    ],
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] }, mainFields: ['module', 'main'] },
    transform: { target: 'node20.19' },
    tsconfig: false,
  });
  const { output } = await made.write({ codeSplitting: false, comments: false, dir: api, format: 'esm', minify });
  await made.close();
  for (const file of reachable('index.d.ts')) {
    mkdirSync(dirname(join(api, file)), { recursive: true });
    copyFileSync(join(dist, file), join(api, file));
  }
  return output;
}

/** The declaration file, relative to `dist`, and all that it names. */
function reachable(file, known = new Set()) {
  if (known.has(file)) return known;
  known.add(file);
  const named = readFileSync(join(dist, file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g);
  for (const [, path] of named) reachable(join(dirname(file), `${path}.d.ts`), known);
  return known;
}
