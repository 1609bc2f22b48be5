import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** TypeScript is turned into JavaScript file by file, and run as the ES modules that it is. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // By itself, jest leaves one core idle, and of two that is half.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: '<rootDir>/test/longest-first.mjs',
  // Property tests and whole processes take their time on a busy machine.
  testTimeout: 60_000,
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }] },
  // Where mutants are tried.
  modulePathIgnorePatterns: ['<rootDir>/mutation/'],
  // A build is no change of the source.
  watchPathIgnorePatterns: ['<rootDir>/(dist|coverage|fuzz-findings)/'],
  coverageProvider: 'v8',
  // Types are nothing at run time, and would count as lines that no test reaches.
  collectCoverageFrom: filesWithCode(),
  coverageReporters: ['text', 'json-summary'],
  // By `npm run coverage`: what only whole processes reach is not seen. V8 counts what stands behind each `??` as a branch, also where the compiler
  // alone asks for it.
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
