// A test runner for Stryker. Jest would start again for each mutant, which takes seconds; this runs its tests in the existing process.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle-tests.mjs';
import { testRegistry } from './registry.mjs';
import { runTests } from './run-tests.mjs';

/**
 * Prefixes of the test files to run: those that test the core, or print all its results. Tests run in this order until one fails, so slow ones come
 * last.
 */
const prefixes = [
  'similarity/',
  'names/find-names',
  'neighbors/',
  'categories/',
  'compare/',
  'roles/',
  'cache/',
  'load.',
  'breaking-changes.',
  'batch/',
  'commands/',
  'cli/role-folders',
  'cli/wrong-input',
  'reports/',
  'search/',
  'formats/golden',
  'formats/markdown',

  'names/laws',
  'neighbors/known-pairs',
  'neighbors/laws',
  'categories/register-kind',
  'compare/laws',
  'compare/scores',
  'compare/contradictions',
  'roles/bad-input',
  'roles/yaml/plain-yaml',
];

/** Tests that start processes, or read and write roles by the hundred. */
const leftOut = ['roles/bundled/', 'roles/copy-role', 'roles/user-role-cache'];

/** Prefixes to run instead, for a shorter run, or to test other code: `MUTATION_TESTS='roles/ importers/onet'`. */
const { MUTATION_TESTS: override = '' } = process.env;

/** Tests of speed, with thousands of lines and keys; they do not test results. */
const slow = / is refused in time /;

/** Stryker calls a loop endless after a hundred times as many rounds as without the mutant, which takes a property test minutes; ten times will do. */
const soonEnough = 0.1;

/** The global that the instrumented source reads and writes. */
const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

class InProcessRunner {
  async init() {
    // Only messages are reported, and each `expect` would take a trace.
    Error.stackTraceLimit = 0;
    const folder = process.cwd();
    this.files = testFiles(folder);
    this.load = await bundleTests(folder, this.files, mutatedFiles(folder));
    const require = createRequire(join(folder, 'package.json'));
    this.packages = (name) => (name === 'fast-check' ? withFewRuns(require(name)) : require(name));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const results = await runTests(this.alone(), { bail: false, onTest: (id) => (stryker.currentTestId = id) });
    return { ...outcome(results), mutantCoverage: stryker.mutantCoverage };
  }

  /**
   * Runs the tests that reach the mutant first, then the others of the same files: what the first one computed and remembered may be wrong only for
   * those.
   */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const mostHits = hitLimit && hitLimit * soonEnough;
    Object.assign(stryker, { hitLimit: mostHits, hitCount: hitLimit && 0, activeMutant: activeMutant.id });
    const bail = !disableBail;
    const reaching = new Set(testFilter);
    const files = this.files.filter((name) => testFilter?.some((id) => id.startsWith(`${name} > `)) ?? true);
    const results = await runTests(
      this.together(files, (id) => !testFilter || reaching.has(id)),
      { bail },
    );
    if (testFilter && !(bail && hasFailed(results))) {
      const others = await runTests(
        this.together(files, (id) => !reaching.has(id)),
        { bail },
      );
      results.push(...others);
    }
    stryker.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, mostHits) ?? outcome(results), disableBail);
  }

  /** For each file, its tests, which share nothing with those of other files, so that each is attributed what it reaches by itself. */
  *alone() {
    for (const file of this.files) yield* this.together([file], () => true, { loadsSources: true });
  }

  /**
   * For each file, the chosen ones of its tests. Loads each file when its turn comes.
   * @param loadsSources before any test; otherwise the first test that needs a file would load it, and code that runs then would be attributed to it
   */
  *together(files, isChosen, { loadsSources = false } = {}) {
    let registry;
    // All files import this one module, but each gets its own registry.
    const jest = new Proxy({}, { get: (_, name) => registry.jest[name] });
    const loads = this.load((name) => (name === '@jest/globals' ? jest : this.packages(name)));
    if (loadsSources) loads.sources();
    for (const file of files) {
      registry = testRegistry(file);
      loads[file]();
      yield registry.tests.filter(({ id }) => isChosen(id) && !slow.test(id));
    }
  }
}

/** The source files that Stryker has put mutants into. */
function mutatedFiles(folder) {
  return filesIn(join(folder, 'src'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name}`)
    .filter((name) => readFileSync(join(folder, name), 'utf8').includes(INSTRUMENTER_CONSTANTS.ACTIVE_MUTANT_ENV_VARIABLE));
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

function testFiles(folder) {
  return filesIn(join(folder, 'test'))
    .filter((name) => name.endsWith('.test.ts') && isSelected(name))
    .sort((a, b) => positionOf(a) - positionOf(b) || (a < b ? -1 : 1))
    .map((name) => `test/${name}`);
}

function isSelected(name) {
  const startsWith = (prefix) => name.startsWith(prefix);
  return override === '' ? positionOf(name) >= 0 && !leftOut.some(startsWith) : override.split(' ').some(startsWith);
}

/** The position of a test file: the last prefix that matches, so that a longer one further down takes precedence. */
function positionOf(name) {
  return prefixes.findLastIndex((prefix) => name.startsWith(prefix));
}

/**
 * Runs a tenth of the examples, always the same ones, and does not shrink those that fail: any failure is enough. Keeps the generators of all
 * Unicode texts, which take longer to create than to use.
 */
function withFewRuns(fastCheck) {
  const assert = (property, { numRuns = 100, ...given } = {}) =>
    fastCheck.assert(property, { ...given, numRuns: Math.ceil(numRuns / 10), seed: 1, endOnFailure: true });
  const strings = new Map();
  const string = (given = {}) => {
    if (typeof given.unit !== 'string') return fastCheck.string(given);
    const key = JSON.stringify(given);
    if (!strings.has(key)) strings.set(key, fastCheck.string(given));
    return strings.get(key);
  };
  const wrapped = { ...fastCheck, assert, string };
  // Tests import the default export.
  return { ...wrapped, default: wrapped };
}

function hasFailed(results) {
  return results.some(({ error }) => error !== undefined);
}

function outcome(results) {
  return { status: DryRunStatus.Complete, tests: results.map(testResult) };
}

function testResult({ id, timeSpentMs, error }) {
  const test = { id, name: id, timeSpentMs };
  if (error === undefined) return { ...test, status: TestStatus.Success };
  return { ...test, status: TestStatus.Failed, failureMessage: String(error.message ?? error) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
