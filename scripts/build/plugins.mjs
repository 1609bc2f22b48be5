// What the bundle has other than the source: rolldown's plugins.
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * What is bundled by itself is required from beside the bundle, and not before one of its functions is used.
 * @param apart by the name of each such bundle, the package or the file that it is made of
 */
export function leaveApart(apart) {
  const isBundle = (path) => Object.keys(apart).some((name) => path === `./${name}.cjs`);
  const names = new Map();
  return {
    name: 'leave apart',
    async buildStart() {
      for (const [name, path] of Object.entries(apart)) names.set((await this.resolve(path)).id, name);
    },
    async resolveId(path, importer, options) {
      if (isBundle(path)) return { id: path, external: true };
      const resolved = importer && (await this.resolve(path, importer, { ...options, skipSelf: true }));
      return names.has(resolved?.id) ? `${later}${names.get(resolved.id)}` : resolved;
    },
    load: async (id) => (id.startsWith(later) ? standingFor(id.slice(later.length), apart) : null),
  };
}

// Nobody else reads what begins so.
const later = '\0later:';

/** A module that stands for another: a function that calls it, or what it exports as getters. */
async function standingFor(name, apart) {
  const found = await exportedBy(apart[name]);
  const load = `let found; const load = () => (found ??= require('./${name}.cjs'));`;
  if (typeof found === 'function') return `${load} module.exports = (...given) => load()(...given);`;
  const getters = Object.keys(found).map((key) => `get ${key}() { return load().${key}; }`);
  return `${load} module.exports = { ${getters.join(', ')} };`;
}

/** What a package exports, or a file of ours, which is compiled by itself before all is bundled. */
async function exportedBy(path) {
  return path.startsWith('./src/') ? import(path.replace('./src', '../../dist').replace(/ts$/, 'js')) : require(path);
}

/** chalk looks at the terminal, for which it loads all that Node knows of networks; we look ourselves, and tell it. */
export const askNone = replacing('ask none', /supports-color/, /[\\/]chalk[\\/]/, 'export default { stdout: false, stderr: false };');

/** An ES module takes the package from where it lies among the command line's bundles. */
export function fromCommand(name, exported) {
  const contents = `import found from '../command/${name}-package.cjs'; export const { ${exported.join(', ')} } = found;`;
  return replacing(`${name} of the command`, new RegExp(`^${name}$`), /./, contents);
}

/** commander can start programs, for which it loads a good part of Node; there are none to start. */
export const startNone = replacing('start none', /^node:child_process$/, /[\\/]commander[\\/]/, 'module.exports = {};');

/** Maps that a module works out from the text in it: the bundle has the outcome. */
export const computed = {
  name: 'computed',
  async load(id) {
    if (!/[\\/]similarity[\\/](thesaurus|acronym-table)\.ts$/.test(id)) return null;
    const exported = Object.entries(await import(`../../dist/similarity/${basename(id, '.ts')}.js`));
    return exported.map(([name, map]) => `export const ${name} = new Map(${JSON.stringify([...map])});`).join('\n');
  },
};

/** The start asks the registries for names alone, and loads nothing that they name. */
export const leaveOut = {
  name: 'leave out',
  resolveId: (id, importer, { kind }) =>
    kind === 'dynamic-import' && /[\\/](commands|formats)[\\/]index\.ts$/.test(importer) ? { id, external: true } : null,
};

/** Another text in the place of a package, for some of those who import it. */
function replacing(name, packages, importers, contents) {
  const id = `\0${name}`;
  return {
    name,
    resolveId: (path, importer) => (packages.test(path) && importers.test(importer ?? '') ? id : null),
    load: (path) => (path === id ? contents : null),
  };
}
