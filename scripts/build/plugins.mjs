// What the bundle has other than the source: esbuild's plugins.
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const require = createRequire(import.meta.url);

/** Packages that are bundled each by itself are required from beside the bundle, and not before one of their functions is used. */
export function leaveApart(names) {
  const filter = new RegExp(`^(${names.join('|')})$`);
  return {
    name: 'leave apart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/[a-z]+\.cjs$/, namespace: 'later' }, ({ path }) => ({ path, external: true }));
      onResolve({ filter }, ({ path }) => ({ path, namespace: 'later' }));
      onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({ contents: later(path) }));
    },
  };
}

/** A module that stands for the package: a function that calls it, or what it exports as getters. */
function later(name) {
  const found = require(name);
  const load = `let found; const load = () => (found ??= require('./${name}.cjs'));`;
  if (typeof found === 'function') return `${load} module.exports = (...given) => load()(...given);`;
  const getters = Object.keys(found).map((key) => `get ${key}() { return load().${key}; }`);
  return `${load} module.exports = { ${getters.join(', ')} };`;
}

/** chalk looks at the terminal, for which it loads all that Node knows of networks; we look ourselves, and tell it. */
export const askNone = replacing('ask none', /supports-color/, ({ importer }) => /[\\/]chalk[\\/]/.test(importer), {
  contents: 'export default { stdout: false, stderr: false };',
});

/** An ES module takes the package from where it lies beside the command line's bundle. */
export function fromCommand(name, exported) {
  return replacing(`${name} of the command`, new RegExp(`^${name}$`), () => true, {
    contents: `import found from '../command/${name}.cjs'; export const { ${exported.join(', ')} } = found;`,
  });
}

/** commander can start programs, for which it loads a good part of Node; there are none to start. */
export const startNone = replacing('start none', /^node:child_process$/, ({ importer }) => /[\\/]commander[\\/]/.test(importer), {
  contents: '',
});

/** Maps that a module works out from the text in it: the bundle has the outcome. */
export const computed = {
  name: 'computed',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]wording[\\/](senses|short-forms)\.ts$/ }, async ({ path }) => {
      const exported = Object.entries(await import(`../../dist/wording/${basename(path, '.ts')}.js`));
      return { contents: exported.map(([name, map]) => `export const ${name} = new Map(${JSON.stringify([...map])});`).join('\n') };
    });
  },
};

/** The start asks the registries for names alone, and loads nothing that they name. */
export const leaveOut = {
  name: 'leave out',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && /[\\/](commands|formats)[\\/]index\.ts$/.test(importer) ? { path, external: true } : undefined,
    );
  },
};

/** Another text in the place of a package. */
function replacing(name, filter, isMeant, replacement) {
  return {
    name,
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, (asked) => (isMeant(asked) ? { path: asked.path, namespace: name } : undefined));
      onLoad({ filter: /.*/, namespace: name }, () => replacement);
    },
  };
}
