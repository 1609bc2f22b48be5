import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Compiles each TypeScript file by itself, and runs it as an ES module. */
export default {
  testEnvironment: '<rootDir>/test/quick-globals.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // By default jest leaves one core idle, which is half of two.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: '<rootDir>/test/longest-first.mjs',
  // Property tests and whole processes are slow on a busy machine.
  testTimeout: 60_000,
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }] },
  // Copies of the source made by Stryker.
  modulePathIgnorePatterns: ['<rootDir>/mutation/'],
  // A build does not change the source.
  watchPathIgnorePatterns: ['<rootDir>/(dist|coverage|fuzz-findings)/'],
  coverageProvider: 'v8',
  // Files with nothing but types have no code at run time, and would count as lines that no test reaches.
  collectCoverageFrom: filesWithCode(),
  coverageReporters: ['text', 'json-summary'],
  // For `npm run coverage`, which does not see code that only child processes run. V8 counts the right side of each `??` as a branch, even if only
  // the compiler needs it.
  coverageThreshold: { global: { lines: 95, branches: 95 } },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

function filesWithCode() {
  const here = new URL('src/', import.meta.url);
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const hasCode = (name) =>
    /^(?:export )?(?:async |abstract )?(?:const|let|function|class)\b|^export [{*]/m.test(readFileSync(new URL(name, here), 'utf8'));
  return files.filter(hasCode).map((name) => `src/${name}`);
}
