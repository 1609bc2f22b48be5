import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import * as yaml from 'yaml';
import { fromCommand } from './plugins.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const api = join(dist, 'api');

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
  const { output } = await made.generate({ codeSplitting: false, comments: false, format: 'esm', minify: true });
  await made.close();
  mkdirSync(api, { recursive: true });
  writeFileSync(join(api, 'index.js'), inLines(output[0].code));
  for (const file of reachable('index.d.ts')) {
    mkdirSync(dirname(join(api, file)), { recursive: true });
    copyFileSync(join(dist, file), join(api, file));
  }
  return output;
}

/** Each statement on a line: where an error is not caught, Node shows the line that it came from, and the whole would be a screenful of it. */
function inLines(code) {
  const { body } = parseAst(code);
  return body.map(({ start, end }) => `${code.slice(start, end)}\n`).join('');
}

/** The declaration file, relative to `dist`, and all that it names. */
function reachable(file, known = new Set()) {
  if (known.has(file)) return known;
  known.add(file);
  const named = readFileSync(join(dist, file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g);
  for (const [, path] of named) reachable(join(dirname(file), `${path}.d.ts`), known);
  return known;
}
