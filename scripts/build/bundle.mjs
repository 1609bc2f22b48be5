// Bundles the command line to dist/command: few CommonJS files, which Node loads in a fraction of the time of many ES modules, each with what one
// sort of run needs. Then the library, and the licences of all that is in both.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { bundleApi } from './api.mjs';
import { writeNotices } from './notices.mjs';
import { askNone, computed, leaveApart, leaveOut, startNone } from './plugins.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outdir = join(root, 'dist/command');

/** What is loaded where it is used, and by no other run: packages, and what judges wording, which only runs that compare roles need. */
const apart = {
  papaparse: 'papaparse',
  pluralize: 'pluralize',
  saxes: 'saxes',
  wording: './src/similarity/scorer.ts',
  // The format that prints YAML is in yaml.cjs.
  'yaml-package': 'yaml',
  yauzl: 'yauzl',
};

/** What is loaded together, with all that it imports: the first that needs a module has it. Commands and formats else are each a file. */
const together = {
  // What every run needs, and what names roles.
  main: [
    'cli/main',
    'cli/role-folders',
    'commands/compare',
    'formats/sanitize',
    'cache/cache',
    'roles/user-role-cache',
    'roles/folder',
    'roles/listed-role',
  ],
  run: ['categories/scale', 'categories/standard', 'cli/run', 'roles/yaml/reserved-word'],
  comparison: ['commands/run-comparison', 'formats/json'],
  // What asks the index of a library: by name, by word, for what is near.
  library: [
    'library-index/library-index',
    'library-index/name-index',
    'library-index/index-with-roles',
    'cache/checksummed-file',
    'reports/library-results',
  ],
  near: ['commands/similar'],
  complete: ['cli/completion/shell-reply', 'cli/completion/role-references'],
  reading: ['roles/parse-role'],
  table: ['formats/terminal/table'],
};

const groups = Object.entries(together).map(([name, files], place, { length }) => ({
  name,
  test: (id) => files.some((file) => id.endsWith(join('src', `${file}.ts`))),
  priority: length - place,
}));

const command = await bundle(
  { main: './src/cli/main.ts' },
  { plugins: [leaveApart(apart), askNone, startNone], codeSplitting: { groups } },
);
const beside = await Promise.all(Object.entries(apart).map(async ([name, path]) => bundle({ [name]: path }, { plugins: [computed] })));
const bundles = [command, ...beside].flat();
const start = await bundle(
  { start: './src/cli/startup/start.ts' },
  { plugins: [leaveOut], define: { build: JSON.stringify(digestOf(bundles)) } },
);

const names = [...bundles, ...start].map(({ fileName }) => fileName);
if (new Set(names).size < names.length) throw new Error(`two bundles have one name: ${names.sort().join(', ')}`);
rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
for (const { fileName, code } of [...bundles, ...start]) writeFileSync(join(outdir, fileName), code);
writeNotices([...bundles, ...start, ...(await bundleApi())], 'dist/THIRD-PARTY-NOTICES.txt');

async function bundle(input, { plugins = [], codeSplitting = false, define = {} } = {}) {
  const made = await rolldown({
    // The registry of formats loads JSON later; what tells of failures needs it at once.
    checks: { ineffectiveDynamicImport: false },
    cwd: root,
    input,
    platform: 'node',
    plugins,
    preserveEntrySignatures: 'allow-extension',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    transform: { define: { 'import.meta.dirname': '__dirname', ...define }, target: 'node20' },
    tsconfig: false,
  });
  const { output } = await made.generate({
    chunkFileNames: '[name].cjs',
    codeSplitting,
    comments: false,
    entryFileNames: '[name].cjs',
    // What V8 made code of earlier can require, and not import.
    dynamicImportInCjs: false,
    format: 'cjs',
    // Half as much to read, also where V8 has the code already: a millisecond.
    minify: true,
  });
  await made.close();
  return output.map((file) => ({ ...file, code: inAscii(file.code) }));
}

/** An escape says the same, also in regular expressions and tagged templates. */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function digestOf(files) {
  const digest = createHash('sha256');
  for (const { code } of files) digest.update(code);
  return digest.digest('hex').slice(0, 16);
}
