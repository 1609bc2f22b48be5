import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';
import { rolldown } from 'rolldown';

/**
 * Bundles the tests and all source that they import into one script. Each evaluation creates every module again, so that no state leaks from one
 * mutant to the next. Large packages are loaded only once.
 * @param sources files that the function `sources` loads, so that code which runs at load time is not attributed to a test
 * @returns a function that takes `require` and returns, for each test file, a function that loads it
 */
export async function bundleTests(folder, files, sources) {
  const build = await rolldown({
    checks: { ineffectiveDynamicImport: false },
    cwd: folder,
    external: ['@jest/globals', ...loadedOnce],
    input: entry,
    platform: 'node',
    plugins: [{ name: 'tests', resolveId, load: (id) => (id === entry ? loadersOf(files, sources) : null), transform: withOwnPath }],
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    transform: { target: 'node20' },
    treeshake: false,
    tsconfig: false,
  });
  const { output } = await build.generate({ codeSplitting: false, format: 'cjs' });
  await build.close();
  const [{ code }] = output;
  const evaluate = new Script(`(function (require, module, exports) { ${code}\nreturn module.exports; })`, {
    filename: 'tests.cjs',
    // Allow dynamic imports, for example of node:zlib, as in any other module.
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }).runInThisContext();
  return (require) => {
    const module = { exports: {} };
    return evaluate(require, module, module.exports);
  };
}

/** Large packages without state; the others load quickly. */
const loadedOnce = ['ajv', 'fast-check', 'valibot', 'yaml'];

const entry = 'all-tests.cjs';

function resolveId(id) {
  return id === entry ? entry : null;
}

function loadersOf(files, sources) {
  const loaders = files.map((file) => `${JSON.stringify(file)}: () => ${requireOf(file)}`);
  return `module.exports = { sources: () => { ${sources.map(requireOf).join('; ')} }, ${loaders.join(', ')} };`;
}

function requireOf(file) {
  return `require(${JSON.stringify(`./${file}`)})`;
}

/** Makes `import.meta` in a module refer to its own file, not to the bundle. */
function withOwnPath(code, path) {
  if (!path.endsWith('.ts')) return null;
  return code
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
}
