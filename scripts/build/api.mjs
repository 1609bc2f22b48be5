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
const languages = ['dutch', 'french', 'german', 'italian', 'portuguese', 'spanish'];

/**
 * Builds dist/api, which `import 'role-compare'` loads: one ES module, and the type declarations that its entry refers to.
 * @returns rolldown's output
 */
export async function bundleApi() {
  rmSync(api, { recursive: true, force: true });
  const build = await rolldown({
    cwd: root,
    external: [/^node:/, /^\.\.\/command\//],
    input: { index: 'src/index.ts' },
    platform: 'neutral',
    plugins: [
      fromCommand(
        'yaml',
        'yaml-package',
        Object.keys(yaml).filter((name) => name !== 'default'),
      ),
      ...languages.map((name) => fromCommand(`./${name}.js`, name, [name])),
    ],
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] }, mainFields: ['module', 'main'] },
    transform: { target: 'node20.19' },
    tsconfig: false,
  });
  const { output } = await build.generate({ codeSplitting: false, comments: false, format: 'esm', minify: true });
  await build.close();
  mkdirSync(api, { recursive: true });
  writeFileSync(join(api, 'index.js'), onePerLine(output[0].code));
  for (const file of reachable('index.d.ts')) {
    mkdirSync(dirname(join(api, file)), { recursive: true });
    copyFileSync(join(dist, file), join(api, file));
  }
  return output;
}

/** Puts each statement on its own line: for an uncaught error Node shows the source line, which would otherwise be the whole file. */
function onePerLine(code) {
  const { body } = parseAst(code);
  return body.map(({ start, end }) => `${code.slice(start, end)}\n`).join('');
}

/** The declaration file, relative to `dist`, and all those that it imports, directly or not. */
function reachable(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const named = readFileSync(join(dist, file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g);
  for (const [, path] of named) reachable(join(dirname(file), `${path}.d.ts`), found);
  return found;
}
