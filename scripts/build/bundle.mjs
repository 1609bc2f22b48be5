// Bundles the command line into dist/command: a few CommonJS files, which Node loads in a fraction of the time of many ES modules, split by which
// runs need them; `import 'role-compare'` loads the same files. Collects the licences of everything in them.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { apiBundle, writeApi } from './api.mjs';
import { writeNotices } from './notices.mjs';
import {
  compressedWorker,
  externalRegistries,
  lazyBundlesOf,
  noBorderColors,
  noChildProcess,
  noColorDetection,
  noMeasuring,
  precomputed,
  runCompressed,
} from './plugins.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outdir = join(root, 'dist/command');
const library = join(root, 'dist/library.bin');
const pdfWorker = 'pdf-worker';

/**
 * Loaded on first use: packages, the scoring of wording, which only runs that compare roles need, the layout of tables, and what only texts in other
 * languages than English need.
 */
const lazy = {
  'detect-language': './src/similarity/languages/detect-language.ts',
  dutch: './src/similarity/languages/dutch.ts',
  french: './src/similarity/languages/french.ts',
  german: './src/similarity/languages/german.ts',
  grid: './src/formats/terminal/grid.ts',
  'html-parser': './src/importers/documents/html/html-parser.ts',
  italian: './src/similarity/languages/italian.ts',
  'markdown-parser': './src/importers/documents/markdown-parser.ts',
  papaparse: 'papaparse',
  pluralize: 'pluralize',
  portuguese: './src/similarity/languages/portuguese.ts',
  saxes: 'saxes',
  'sentence-scorer': './src/similarity/languages/sentence-scorer.ts',
  spanish: './src/similarity/languages/spanish.ts',
  wording: './src/similarity/text-similarity.ts',
  // Not yaml.cjs, which is the format that prints YAML.
  'yaml-package': 'yaml',
  yauzl: 'yauzl',
};

/** Of these, those that are stored compressed: few runs need them, and there the time to unpack them does not count. */
const compressed = [
  'dutch',
  'french',
  'german',
  'html-parser',
  'italian',
  'markdown-parser',
  'papaparse',
  'portuguese',
  'saxes',
  'sentence-scorer',
  'spanish',
  'yaml-package',
  'yauzl',
];

/** Of the groups below and the commands and formats, those that are stored compressed, for the same reason. */
const compressedChunks = ['html', 'importing', 'run-picked'];

/**
 * Groups of modules that are loaded together, with everything that they import. A module goes into the first group that imports it. Every other
 * command and format is a file of its own.
 */
const groupedModules = {
  // Needed by every run, and for looking up roles.
  main: [
    'cli/main',
    'cli/role-folders',
    'assets/completion-scripts',
    'assets/json-schemas',
    'commands/compare',
    'formats/sanitize',
    'cache/cache',
    'roles/user-role-cache',
    'roles/folder',
    'roles/role-metadata',
    'roles/bundled-roles',
  ],
  run: [
    'categories/pay/pay-figures',
    'categories/scale',
    'categories/standard',
    'cli/run',
    'model/similarity-bands',
    'names/name-words',
    'names/rank-words',
    'reports/distinct-titles',
    'reports/median-pay',
    'reports/quote-for-shell',
    'roles/role-fields',
    'roles/yaml/reserved-word',
  ],
  // How near roles are, which comparisons and queries of the library say.
  near: ['neighbors/index'],
  comparison: ['commands/run-comparison', 'formats/json'],
  // Queries of the library index: by name, by word, and for similar roles.
  library: [
    'fold-accents',
    'library-index/library-index',
    'library-index/name-index',
    'library-index/index-with-roles',
    'cache/checksummed-file',
    'reports/similar',
    'reports/search',
    'reports/matrix',
  ],
  similar: ['commands/similar'],
  'gap-between': ['compare/gap'],
  complete: ['cli/completion/shell-reply', 'cli/completion/role-references'],
  reading: ['roles/parse-role'],
  table: ['formats/terminal/table'],
  importing: ['importers/index', 'importers/read-foreign'],
};

const groups = Object.entries(groupedModules).map(([name, files], place, { length }) => ({
  name,
  test: (id) => files.some((file) => id.endsWith(join('src', `${file}.ts`))),
  priority: length - place,
}));

const command = await bundle(
  { main: './src/cli/main.ts', [apiBundle]: './src/index.ts' },
  {
    plugins: [lazyBundlesOf(lazy, compressed), precomputed, noColorDetection, noChildProcess, compressedWorker(pdfWorker)],
    codeSplitting: { groups },
  },
);
const lazyBundles = await Promise.all(
  Object.entries(lazy).map(async ([name, path]) => bundle({ [name]: path }, { plugins: [precomputed, noMeasuring, noBorderColors] })),
);
// A third of all code, and rarely used.
const worker = await bundle(
  { [pdfWorker]: './src/importers/documents/pdf/pdf-worker.mjs' },
  // It looks for fonts in a package that we do not have, and goes on without.
  { define: { 'import.meta.resolve': 'undefined' } },
);
const bundles = [command, ...lazyBundles].flat();
const start = await bundle(
  { start: './src/cli/startup/start.ts' },
  {
    plugins: [externalRegistries],
    define: { build: JSON.stringify(digestOf([...bundles.map(({ code }) => code), readFileSync(library)])) },
  },
);

const names = [...bundles, ...start].map(({ fileName }) => fileName);
if (new Set(names).size < names.length) throw new Error(`two bundles have one name: ${names.sort().join(', ')}`);
rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
for (const { fileName, name, code } of [...bundles, ...start, ...worker]) {
  const isCompressed = name === pdfWorker || [...compressed, ...compressedChunks].includes(name);
  if (isCompressed) writeFileSync(join(outdir, `${name}.br`), brotliCompressSync(code));
  if (compressedChunks.includes(name)) writeFileSync(join(outdir, fileName), runCompressed(name));
  else if (!isCompressed) writeFileSync(join(outdir, fileName), code);
}
await writeApi();
writeNotices([...bundles, ...start, ...worker], 'dist/THIRD-PARTY-NOTICES.txt');

async function bundle(input, { plugins = [], codeSplitting = false, define = {} } = {}) {
  const build = await rolldown({
    // The registry of formats imports JSON dynamically, but error reporting imports it statically.
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
  const { output } = await build.generate({
    chunkFileNames: '[name].cjs',
    codeSplitting,
    comments: false,
    entryFileNames: '[name].cjs',
    // Code from V8's code cache can call require(), but not import().
    dynamicImportInCjs: false,
    format: 'cjs',
    // Halves what has to be read, even when V8 has the code cached; saves a millisecond.
    minify: true,
  });
  await build.close();
  return output.map((file) => ({ ...file, code: onePerLine(toAscii(file.code)) }));
}

/** Puts each statement on its own line: for an uncaught error Node shows the source line, which would otherwise be the whole file. */
function onePerLine(code) {
  const { body } = parseAst(code);
  return body.map((statement) => `${code.slice(statement.start, statement.end)}\n`).join('');
}

/** Escapes mean the same, also in regular expressions and tagged templates. */
function toAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Tells one build from another, also by the roles that it bundles, because the cache has indexes that include them. */
function digestOf(contents) {
  const digest = createHash('sha256');
  for (const content of contents) digest.update(content);
  return digest.digest('hex').slice(0, 16);
}
