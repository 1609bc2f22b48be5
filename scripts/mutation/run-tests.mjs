/**
 * Runs tests one after the other, with the hooks of the blocks around them.
 * @param files for each file, its tests; a file is loaded when its turn comes, after the hooks of the files before it
 * @param onTest is called with the id of each test before it runs, and with undefined when the tests of a file are over
 * @returns for each test, `{ id, timeSpentMs, error }`; with `bail`, stops after the first that fails
 */
export async function runTests(files, { bail, onTest = () => {} }) {
  const results = [];
  for (const tests of files) {
    const ofFile = await runFile(tests, { bail, onTest });
    results.push(...ofFile);
    if (bail && ofFile.at(-1)?.error !== undefined) break;
  }
  return results;
}

/** Runs the tests of one file. Its `afterAll` hooks undo what it registered in modules that the next file also uses. */
async function runFile(tests, { bail, onTest }) {
  const opened = new Set();
  const results = [];
  for (const test of tests) {
    onTest(test.id);
    const result = await runTest(test, opened);
    results.push(result);
    if (bail && result.error !== undefined) break;
  }
  onTest(undefined);
  for (const block of [...opened].toReversed()) await errorOf(() => runAll(block.afterAll));
  return results;
}

async function runTest({ id, run, block }, opened) {
  const started = performance.now();
  const blocks = blocksAround(block);
  const error = await errorOf(async () => {
    for (const around of blocks.filter((each) => !opened.has(each))) {
      opened.add(around);
      await runAll(around.beforeAll);
    }
    for (const around of blocks) await runAll(around.beforeEach);
    await run();
  });
  const after = await errorOf(async () => {
    for (const around of blocks.toReversed()) await runAll(around.afterEach);
  });
  return { id, timeSpentMs: performance.now() - started, error: error ?? after };
}

function blocksAround(block) {
  return block === null ? [] : [...blocksAround(block.outer), block];
}

async function runAll(hooks) {
  for (const hook of hooks) await hook();
}

/** The error that it throws, or undefined. */
async function errorOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error ?? new Error('undefined was thrown');
  }
}
