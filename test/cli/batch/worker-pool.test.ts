import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorkerPool } from '../../../src/cli/batch/worker-pool.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-pool-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const line = { text: 'a\tb', lineNumber: 1, fault: null };

/** Opens a pool of two workers that run the script. */
function poolRunning(script: string) {
  const file = join(folder, 'worker.cjs');
  writeFileSync(file, script);
  const silent = { write: () => true, on: () => {} };
  return openWorkerPool(2, notInThisThread, {
    script: file,
    argv: [],
    env: {},
    cwd: folder,
    stdin: emptyStream(),
    stdout: silent,
    stderr: silent,
  });
}

async function notInThisThread(): Promise<never> {
  throw new Error('lines are not processed in this thread');
}

async function* emptyStream(): AsyncGenerator<string> {}

const reply = "parentPort.on('message', (lines) => parentPort.postMessage({ text: 'x', count: lines.length, failed: 0 }));";
const requirePort = "const { parentPort } = require('node:worker_threads');";

test.each([
  ['replies', `${requirePort} ${reply}`, { text: 'x', count: 1, failed: 0 }],
  ['ends while it works', `${requirePort} parentPort.once('message', () => process.exit(0));`, /^a worker ended before its work was done$/],
  ['fails while it works', `${requirePort} parentPort.once('message', () => { throw new Error('its fault'); });`, /^its fault$/],
  ['ended before the request', 'process.exit(1);', /^a worker ended before its work was done$/],
  ['failed before the request', "throw new Error('no such thing');", /^no such thing$/],
])('handles a worker that %s', async (_, script, expected) => {
  const { run, close } = poolRunning(script);
  if (!(expected instanceof RegExp)) expect(await run([line])).toEqual(expected);
  else {
    // Long enough for a worker that ends at once to have ended.
    await wait(500);
    await expect(run([line])).rejects.toThrow(expected);
  }
  await close();
});

test('a worker that runs out of memory is reported as a UserError', async () => {
  const outOfMemory = "Object.assign(new Error('JS heap out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })";
  const { run, close } = poolRunning(`${requirePort} parentPort.once('message', () => { throw ${outOfMemory}; });`);
  await expect(run([line])).rejects.toThrow('a worker ran out of memory');
  await close();
});
