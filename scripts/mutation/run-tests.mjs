/**
 * Runs tests of a registry one after the other, with the hooks of the blocks that they stand in.
 * @returns for each, `{ id, timeSpentMs, error }`; none after the first that fails where `bail` says so.
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
  for (const block of [...opened].toReversed()) await quietly(() => all(block.afterAll));
  return results;
}

async function runTest({ id, run, block }, opened) {
  const started = performance.now();
  const blocks = blocksAround(block);
  const error = await quietly(async () => {
    for (const around of blocks.filter((each) => !opened.has(each))) {
      opened.add(around);
      await all(around.beforeAll);
    }
    for (const around of blocks) await all(around.beforeEach);
    await run();
  });
  const after = await quietly(async () => {
    for (const around of blocks.toReversed()) await all(around.afterEach);
  });
  return { id, timeSpentMs: performance.now() - started, error: error ?? after };
}

function blocksAround(block) {
  return block === null ? [] : [...blocksAround(block.outer), block];
}

async function all(hooks) {
  for (const hook of hooks) await hook();
}

/** What it throws, and undefined where it throws nothing. */
async function quietly(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error ?? new Error('undefined was thrown');
  }
}
