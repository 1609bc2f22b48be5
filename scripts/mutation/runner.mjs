// Stryker's runner of our tests. Jest would begin anew for each mutant, which takes seconds; here its tests run in a process that is there already.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle-tests.mjs';
import { testRegistry } from './registry.mjs';
import { runTests } from './run-tests.mjs';

/**
 * The tests of the core, and of what shows all that it says, by how their files' names begin. A mutant waits for its tests in this order, until
 * one fails: those that take their time come last.
 */
const starts = [
  'categories/',
  'compare/',
  'roles/',
  'cache/evict-unused',
  'cache/bounded-store',
  'load.',
  'lost.',
  'batch/',
  'cli/role-folders',
  'cli/wrong-input',
  'reports/',
  'similarity/is-ascii',
  'compare/laws',
  'formats/golden',

  'roles/bad-input',
  'cache/cache',
  'roles/yaml/plain-yaml',
];

/** The beginnings that one run names, to wait for no other tests, or for what those do not test: `MUTATION_TESTS='roles/ importers/onet'`. */
const { MUTATION_TESTS: named = '' } = process.env;

/** What is slow on purpose: thousands of lines, and of keys, which tell of time and not of what is said. */
const slow = / is refused in time /;

/** What the instrumented source reads and writes. */
const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

class InThisProcess {
  async init() {
    const folder = process.cwd();
    this.files = testFiles(folder);
    this.load = await bundleTests(folder, this.files, sourceFiles(folder));
    const require = createRequire(join(folder, 'package.json'));
    this.packages = (name) => (name === 'fast-check' ? withFewRuns(require(name)) : require(name));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const results = await runTests([...this.tests()], { bail: false, before: (id) => (stryker.currentTestId = id) });
    stryker.currentTestId = undefined;
    return { ...outcome(results), mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    Object.assign(stryker, { hitLimit, hitCount: hitLimit && 0, activeMutant: activeMutant.id });
    const results = await runTests(this.tests(testFilter), { bail: !disableBail });
    stryker.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? outcome(results), disableBail);
  }

  /** The tests of these ids, or all, of files that are loaded anew, each when it is its turn. */
  *tests(ids) {
    let registry;
    // Each file takes them from the same module, and has its own.
    const jest = new Proxy({}, { get: (_, name) => registry.jest[name] });
    const loads = this.load((name) => (name === '@jest/globals' ? jest : this.packages(name)));
    const wanted = new Set(ids);
    // Some are loaded by the first test that needs them, and what then runs would be counted as what that test alone reaches.
    if (!ids) loads.sources();
    for (const file of this.files.filter((name) => ids?.some((id) => id.startsWith(`${name} > `)) ?? true)) {
      registry = testRegistry(file);
      loads[file]();
      yield* registry.tests.filter(({ id }) => (ids ? wanted.has(id) : !slow.test(id)));
    }
  }
}

/** What is mutated. */
function sourceFiles(folder) {
  return ['categories', 'compare', 'roles']
    .flatMap((part) => filesIn(join(folder, 'src', part)).map((name) => `src/${part}/${name}`))
    .filter((name) => name.endsWith('.ts'));
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

function testFiles(folder) {
  return filesIn(join(folder, 'test'))
    .filter((name) => name.endsWith('.test.ts') && isWanted(name))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
    .map((name) => `test/${name}`);
}

function isWanted(name) {
  return named === '' ? placeOf(name) >= 0 : named.split(' ').some((start) => name.startsWith(start));
}

/** The last of the beginnings that fits: a file that is named further down stands there. */
function placeOf(name) {
  return starts.findLastIndex((start) => name.startsWith(start));
}

/** A tenth of the examples, always the same ones, and no search for a smaller one that fails too: any that fails is enough. */
function withFewRuns(fastCheck) {
  const assert = (property, { numRuns = 100, ...given } = {}) =>
    fastCheck.assert(property, { ...given, numRuns: Math.ceil(numRuns / 10), seed: 1, endOnFailure: true });
  return { ...fastCheck, assert };
}

function outcome(results) {
  return { status: DryRunStatus.Complete, tests: results.map(said) };
}

function said({ id, timeSpentMs, error }) {
  const test = { id, name: id, timeSpentMs };
  if (error === undefined) return { ...test, status: TestStatus.Success };
  return { ...test, status: TestStatus.Failed, failureMessage: String(error.message ?? error) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InThisProcess)];
