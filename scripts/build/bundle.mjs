// Bundles the command line to dist/command: one CommonJS file, which Node loads in a fraction of the time of many ES modules. What few commands
// need lies beside it. Then the library, and the licences of all that is in both.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleApi } from './api.mjs';
import { writeNotices } from './notices.mjs';
import { askNone, computed, leaveApart, leaveOut, startNone } from './plugins.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outdir = `${root}dist/command`;

/** Packages that are loaded where they are needed, and by no other run. */
const apart = ['papaparse', 'pluralize', 'saxes', 'yaml', 'yauzl'];

/** What of each package is in the bundles. */
const metafiles = [];

const main = await bundle({ entryPoints: ['src/cli/main.ts'], plugins: [leaveApart(apart), askNone, startNone, computed] });
const packages = await Promise.all(apart.map((name) => bundle({ stdin: requiring(name), entryNames: name })));
const bundles = [main, ...packages].flat();
const start = await bundle({
  entryPoints: ['src/cli/start.ts'],
  plugins: [leaveOut],
  define: { build: JSON.stringify(digestOf(bundles)) },
});

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
for (const { path, contents } of [...bundles, ...start]) writeFileSync(path, contents);
writeNotices([...metafiles, await bundleApi()], 'dist/THIRD-PARTY-NOTICES.txt');

async function bundle({ define, ...options }) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    charset: 'ascii',
    define: { 'import.meta.dirname': '__dirname', ...define },
    format: 'cjs',
    legalComments: 'none',
    // Half as much to read, also where V8 has the code already: a millisecond.
    minify: true,
    logLevel: 'warning',
    metafile: true,
    outdir,
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    // A script that is loaded with the code that V8 made of it can require, and not import.
    supported: { 'dynamic-import': false },
    target: 'node20',
    write: false,
    ...options,
  });
  metafiles.push(metafile);
  return outputFiles.map(({ path, text }) => ({ path, contents: inAscii(text) }));
}

/** esbuild leaves regular expressions and tagged templates as they are; an escape says the same in both. */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Required, a package is its CommonJS build where it has one. */
function requiring(name) {
  return { contents: `module.exports = require('${name}')`, resolveDir: root, sourcefile: `${name}.js` };
}

function digestOf(files) {
  const digest = createHash('sha256');
  for (const { contents } of files) digest.update(contents);
  // What is kept of wording hangs on them too.
  digest.update(readFileSync(`${root}data/wording/vectors.bin`));
  return digest.digest('hex').slice(0, 16);
}
