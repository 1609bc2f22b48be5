/** Mutation testing of the core: `npm run mutation`, or for a part of it, `npm run mutation -- --mutate 'src/compare/**'`. */
export default {
  mutate: [
    'src/{similarity,names,neighbors,categories,compare,roles}/**/*.ts',
    'src/cache/{cache,evict-unused,write-atomically,bounded-store,blob-store}.ts',
  ],
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'in-process',
  // Stryker reads it with an API that TypeScript 7 no longer has. It is not needed: rolldown compiles the files.
  tsconfigFile: 'none.json',
  // Nor does rolldown check types, so no file needs a comment that turns the checks off.
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // On a busy machine, a mutant that survives all of its tests may take a while. Stop only those that never end.
  timeoutFactor: 5,
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: 'mutation/incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'mutation/sandbox',
  // The tests read the bundled roles and their indexes as built.
  ignorePatterns: ['/fuzz-findings', '/coverage', '/mutation', '/dist/**', '!/dist/library.bin'],
  jsonReporter: { fileName: 'mutation/report.json' },
};
