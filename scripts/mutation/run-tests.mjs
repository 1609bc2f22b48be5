/**
 * Runs tests of a registry one after the other, with the hooks of the blocks around them.
 * @returns for each test, `{ id, timeSpentMs, error }`; with `bail`, stops after the first that fails
 */
export async function runTests(tests, { bail, before = () => {} }) {
  const opened = new Set();
  const results = [];
  for (const test of tests) {
    before(test.id);
    const result = await runTest(test, opened);
    results.push(result);
    if (bail && result.error !== undefined) break;
  }
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
