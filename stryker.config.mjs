/** Mutation testing of the core: `npm run mutation`, or a part of it: `npm run mutation -- --mutate 'src/compare/**'`. */
export default {
  mutate: [
    'src/compare/**/*.ts',
    'src/categories/**/*.ts',
    'src/roles/**/*.ts',
    'src/cache/{cache,evict-unused,write-atomically,bounded-store,blob-store}.ts',
  ],
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'in-process',
  // Stryker reads it by what TypeScript 7 no longer has, and needs nothing of it: esbuild turns the files into JavaScript.
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // On a busy machine a mutant that survives all of its tests may take a while: only one that never ends is to be stopped.
  timeoutFactor: 5,
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: 'mutation/incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'mutation/sandbox',
  ignorePatterns: ['/fuzz-findings', '/coverage', '/mutation', '/dist'],
  jsonReporter: { fileName: 'mutation/report.json' },
};
