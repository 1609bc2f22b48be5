import { cpuUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import { seededRandom } from './seeded-random.mjs';

/** CPU time in milliseconds after which a run counts as hung. Not elapsed time, so that other work on the machine does not matter. */
const cpuLimit = 2000;

/**
 * Performs the runs `from` up to `to` of a target in a worker thread. Continues after a run that hangs or crashes the thread.
 * @param report called with each finding: the run, the input, and what is wrong
 * @returns how often each outcome occurred
 */
export async function runTarget(target, { seed, from, to }, report) {
  const outcomes = {};
  let prepared;
  for (let next = from; next < to;) {
    const count = (more) => {
      for (const [outcome, times] of Object.entries(more)) outcomes[outcome] = (outcomes[outcome] ?? 0) + times;
    };
    const { stoppedAt, failure } = await runInWorker(target, { seed, from: next, to }, report, count);
    if (failure === null) break;
    prepared ??= await target.prepare();
    report({ run: stoppedAt, input: target.make(seededRandom(seed, stoppedAt), prepared), message: failure });
    next = stoppedAt + 1;
  }
  return outcomes;
}

function runInWorker(target, { seed, from, to }, report, count) {
  // The current run, and how many runs have started.
  const progress = new Int32Array(new SharedArrayBuffer(8));
  progress[0] = from;
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: { name: target.name, seed, from, to, progress },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  let failure = null;
  const timer = detectHang(progress, () => {
    failure ??= `hangs: more than ${cpuLimit} ms`;
    worker.terminate();
  });
  worker.on('message', ({ outcomes, ...finding }) => (outcomes ? count(outcomes) : report(finding)));
  worker.on('error', (error) => (failure ??= `crashes the thread: ${error.code ?? ''} ${error.stack}`));
  return new Promise((resolve) => {
    worker.on('exit', () => {
      clearInterval(timer);
      resolve({ stoppedAt: Atomics.load(progress, 0), failure });
    });
  });
}

/** Calls `onHang` once no new run has started for too much CPU time. */
function detectHang(progress, onHang) {
  let lastCount = 0;
  let since = cpuTime();
  return setInterval(() => {
    const count = Atomics.load(progress, 1);
    if (count !== lastCount || count === 0) [lastCount, since] = [count, cpuTime()];
    else if (cpuTime() - since > cpuLimit) onHang();
  }, 100);
}

/** CPU time of this process in milliseconds. */
function cpuTime() {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}
