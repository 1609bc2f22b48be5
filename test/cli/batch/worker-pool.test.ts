import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorkerPool } from '../../../src/cli/batch/worker-pool.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-crew-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const line = { text: 'a\tb', lineNumber: 1, fault: null };

/** Two workers that do as the script says. */
function crew(script: string) {
  const file = join(folder, 'worker.cjs');
  writeFileSync(file, script);
  const silent = { write: () => true, on: () => {} };
  return openWorkerPool(2, notHere, { script: file, argv: [], env: {}, cwd: folder, stdin: nothing(), stdout: silent, stderr: silent });
}

async function notHere(): Promise<never> {
  throw new Error('nobody answers here');
}

async function* nothing(): AsyncGenerator<string> {}

const answering = "parentPort.on('message', (lines) => parentPort.postMessage({ text: 'x', count: lines.length, failed: 0 }));";
const begin = "const { parentPort } = require('node:worker_threads');";

test.each([
  ['answers', `${begin} ${answering}`, { text: 'x', count: 1, failed: 0 }],
  ['ends while it works', `${begin} parentPort.once('message', () => process.exit(0));`, /^a worker ended before its work was done$/],
  ['fails while it works', `${begin} parentPort.once('message', () => { throw new Error('its fault'); });`, /^its fault$/],
  ['ended before it was asked', 'process.exit(1);', /^a worker ended before its work was done$/],
  ['failed before it was asked', "throw new Error('no such thing');", /^no such thing$/],
])('a worker that %s', async (_, script, expected) => {
  const { run, close } = crew(script);
  if (!(expected instanceof RegExp)) expect(await run([line])).toEqual(expected);
  else {
    // Long enough for one that ends at once to have ended.
    await wait(500);
    await expect(run([line])).rejects.toThrow(expected);
  }
  await close();
});

test('one that runs out of memory, as Node tells of it, is told of in words', async () => {
  const outOfMemory = "Object.assign(new Error('JS heap out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })";
  const { run, close } = crew(`${begin} parentPort.once('message', () => { throw ${outOfMemory}; });`);
  await expect(run([line])).rejects.toThrow('a worker ran out of memory');
  await close();
});
