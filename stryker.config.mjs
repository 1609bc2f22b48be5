/** Mutation testing of the core: `npm run mutation`, or a part of it: `npm run mutation -- --mutate 'src/compare/**'`. */
export default {
  mutate: ['src/compare/**/*.ts', 'src/categories/**/*.ts', 'src/roles/**/*.ts'],
  testRunner: 'jest',
  // Stryker reads it by what TypeScript 7 no longer has, and needs nothing of it: swc turns the files into JavaScript.
  tsconfigFile: 'none.json',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: { configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // Tables that are made when a file is loaded are there before any test.
  ignoreStatic: true,
  concurrency: 1,
  incremental: true,
  incrementalFile: 'mutation/incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'mutation/sandbox',
  ignorePatterns: ['/fuzz-findings', '/coverage', '/mutation', '/dist', '/test/golden', '/test/fixtures/fuzz'],
  jsonReporter: { fileName: 'mutation/report.json' },
};
