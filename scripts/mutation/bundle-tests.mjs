import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';
import { rolldown } from 'rolldown';

/**
 * The tests and all of the source that they import, as one script. Each run of it makes every module anew, so that nothing which a module keeps
 * gets from one mutant to the next; packages are loaded once.
 * @param sources loaded by the function `sources`: what runs as they are loaded is then no part of any test
 * @returns a function of `require`, which gives a function of each file that loads the file
 */
export async function bundleTests(folder, files, sources) {
  const made = await rolldown({
    checks: { ineffectiveDynamicImport: false },
    cwd: folder,
    external: ['@jest/globals', ...loadedOnce],
    input: entry,
    platform: 'node',
    plugins: [{ name: 'tests', resolveId, load: (id) => (id === entry ? loadersOf(files, sources) : null), transform: whereItStands }],
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    transform: { target: 'node20' },
    treeshake: false,
    tsconfig: false,
  });
  const { output } = await made.generate({ codeSplitting: false, format: 'cjs' });
  await made.close();
  const [{ code }] = output;
  const evaluate = new Script(`(function (require, module, exports) { ${code}\nreturn module.exports; })`, {
    filename: 'tests.cjs',
    // What Node loads later, such as node:zlib, is loaded as by any other module.
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }).runInThisContext();
  return (require) => {
    const module = { exports: {} };
    return evaluate(require, module, module.exports);
  };
}

/** Large packages that keep nothing; the others take hardly any time. */
const loadedOnce = ['ajv', 'fast-check', 'valibot', 'yaml'];

const entry = 'all-tests.cjs';

function resolveId(id) {
  return id === entry ? entry : null;
}

function loadersOf(files, sources) {
  const loaders = files.map((file) => `${JSON.stringify(file)}: () => ${requiring(file)}`);
  return `module.exports = { sources: () => { ${sources.map(requiring).join('; ')} }, ${loaders.join(', ')} };`;
}

function requiring(file) {
  return `require(${JSON.stringify(`./${file}`)})`;
}

/** Modules that ask where they stand are told of their own file, not of the bundle. */
function whereItStands(code, path) {
  if (!path.endsWith('.ts')) return null;
  return code
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
}
