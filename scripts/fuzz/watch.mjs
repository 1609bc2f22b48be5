import { cpuUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import { chanceOf } from './chance.mjs';

/** A run that works longer than this hangs, in milliseconds of the processor: other work on the machine does not count. */
const limit = 2000;

/**
 * Runs a target so many times, and again behind each run that hangs or ends the thread.
 * @param tell called with each finding: the run, the input and what is wrong
 * @returns how often each outcome came
 */
export async function watch(target, { seed, from, to }, tell) {
  const outcomes = {};
  let start;
  for (let next = from; next < to;) {
    const count = (more) => {
      for (const [outcome, often] of Object.entries(more)) outcomes[outcome] = (outcomes[outcome] ?? 0) + often;
    };
    const { stoppedAt, why } = await runFrom(target, { seed, from: next, to }, tell, count);
    if (why === null) break;
    start ??= await target.prepare();
    tell({ run: stoppedAt, input: target.make(chanceOf(seed, stoppedAt), start), said: why });
    next = stoppedAt + 1;
  }
  return outcomes;
}

function runFrom(target, { seed, from, to }, tell, count) {
  const place = new Int32Array(new SharedArrayBuffer(8));
  place[0] = from;
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: { name: target.name, seed, from, to, place },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  let why = null;
  const timer = endOnHang(place, () => {
    why ??= `hangs: more than ${limit} ms`;
    worker.terminate();
  });
  worker.on('message', ({ outcomes, ...finding }) => (outcomes ? count(outcomes) : tell(finding)));
  worker.on('error', (error) => (why ??= `ends the thread: ${error.code ?? ''} ${error.stack}`));
  return new Promise((resolve) => {
    worker.on('exit', () => {
      clearInterval(timer);
      resolve({ stoppedAt: Atomics.load(place, 0), why });
    });
  });
}

function endOnHang(place, end) {
  let seen = 0;
  let since = spent();
  return setInterval(() => {
    const count = Atomics.load(place, 1);
    if (count !== seen || count === 0) [seen, since] = [count, spent()];
    else if (spent() - since > limit) end();
  }, 100);
}

function spent() {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}
