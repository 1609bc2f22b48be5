// The plugins for rolldown, which make the bundle differ from the source.
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Loads separate bundles lazily: requires each from the folder of the bundle when something from it is first used.
 * @param lazy by the name of each such bundle, the package or file that it contains
 * @param compressed the names of those that are stored compressed
 */
export function lazyBundlesOf(lazy, compressed = []) {
  const isBundle = (path) => Object.keys(lazy).some((name) => path === `./${name}.cjs`);
  const names = new Map();
  return {
    name: 'lazy bundles',
    async buildStart() {
      for (const [name, path] of Object.entries(lazy)) names.set((await this.resolve(path)).id, name);
    },
    async resolveId(path, importer, options) {
      if (isBundle(path)) return { id: path, external: true };
      const resolved = importer && (await this.resolve(path, importer, { ...options, skipSelf: true }));
      return names.has(resolved?.id) ? `${lazyPrefix}${names.get(resolved.id)}` : resolved;
    },
    load: async (id) => (id.startsWith(lazyPrefix) ? lazyModule(id.slice(lazyPrefix.length), lazy, compressed) : null),
  };
}

// Rolldown and other plugins leave ids alone that begin with a null character.
const lazyPrefix = '\0later:';

/** A module that loads another on first use: getters for its exports and, if it is a function, one that calls it. */
async function lazyModule(name, lazy, compressed) {
  const found = await exportedBy(lazy[name]);
  const load = compressed.includes(name) ? loadCompressed(name) : `let found; const load = () => (found ??= require('./${name}.cjs'));`;
  const getters = Object.keys(found).map((key) => `get ${key}() { return load().${key}; }`);
  const exported = `{ ${getters.join(', ')} }`;
  if (typeof found !== 'function') return `${load} module.exports = ${exported};`;
  return `${load} module.exports = Object.defineProperties((...given) => load()(...given), Object.getOwnPropertyDescriptors(${exported}));`;
}

/** Code that decompresses a bundle and runs it as a CommonJS module, the first time that `load` is called. */
function loadCompressed(name) {
  return `
    let found;
    const load = () => {
      if (found) return found;
      const module = { exports: {} };
      (function (exports) { ${runCompressed(name)} })(module.exports);
      return (found = module.exports);
    };`;
}

/** Code that decompresses a bundle and runs it in place of the module that it stands in. */
export function runCompressed(name) {
  return `const { readFileSync } = require('node:fs'), { join } = require('node:path'), { compileFunction } = require('node:vm'), { brotliDecompressSync } = require('node:zlib');
const code = '"use strict";' + brotliDecompressSync(readFileSync(join(__dirname, '${name}.br'))).toString('latin1');
compileFunction(code, ['module', 'exports', 'require', '__filename', '__dirname'], { filename: join(__dirname, '${name}.cjs') })(module, exports, require, __filename, __dirname);
`;
}

/** The exports of a package, or of one of our files, which tsc compiles before the bundle is made. */
async function exportedBy(path) {
  return path.startsWith('./src/') ? import(path.replace('./src', '../../dist').replace(/ts$/, 'js')) : require(path);
}

/** Removes chalk's detection of colour support, which loads Node's network modules; we detect it ourselves and tell chalk. */
export const noColorDetection = replacing(
  'no colour detection',
  /supports-color/,
  /[\\/]chalk[\\/]/,
  'export default { stdout: false, stderr: false };',
);

/** Removes commander's ability to start programs, which we do not use and which loads much of Node. */
export const noChildProcess = replacing('no child process', /^node:child_process$/, /[\\/]commander[\\/]/, 'module.exports = {};');

/** Removes the package by which cli-table3 measures text: we do that for it (`src/formats/terminal/grid.ts`). */
export const noMeasuring = replacing('no measuring', /^string-width$/, /[\\/]cli-table3[\\/]/, 'module.exports = undefined;');

/** Removes cli-table3's colours of borders and heads, of which we ask for none. */
export const noBorderColors = replacing('no border colours', /^@colors\/colors/, /[\\/]cli-table3[\\/]/, 'module.exports = undefined;');

/** Puts the final maps into the bundle in place of the modules that compute them from text. */
export const precomputed = {
  name: 'precomputed',
  async load(id) {
    if (!/[\\/]similarity[\\/](thesaurus|acronym-table)\.ts$/.test(id)) return null;
    const exported = Object.entries(await import(`../../dist/similarity/${basename(id, '.ts')}.js`));
    return exported.map(([name, map]) => `export const ${name} = new Map(${JSON.stringify([...map])});`).join('\n');
  },
};

/**
 * Starts the worker thread that reads PDF files from a bundle that is stored compressed, because it is larger than everything else.
 * @param name of the bundle
 */
export function compressedWorker(name) {
  const code = `
    import { readFileSync } from 'node:fs';
    import { join } from 'node:path';
    import { Worker } from 'node:worker_threads';
    import { brotliDecompressSync } from 'node:zlib';
    export function startWorker(options) {
      const code = brotliDecompressSync(readFileSync(join(__dirname, '${name}.br'))).toString('latin1');
      return new Worker(code, { ...options, eval: true });
    }`;
  return { name: 'compressed worker', load: (id) => (/[\\/]pdf[\\/]start-worker\.ts$/.test(id) ? code : null) };
}

/** Leaves commands and formats out of `start`, which asks the registries only for names. */
export const externalRegistries = {
  name: 'external registries',
  resolveId: (id, importer, { kind }) =>
    kind === 'dynamic-import' && /[\\/](commands|formats)[\\/]index\.ts$/.test(importer) ? { id, external: true } : null,
};

/** Replaces a package with other code, for some of the modules that import it. */
function replacing(name, packages, importers, contents) {
  const id = `\0${name}`;
  return {
    name,
    resolveId: (path, importer) => (packages.test(path) && importers.test(importer ?? '') ? id : null),
    load: (path) => (path === id ? contents : null),
  };
}
