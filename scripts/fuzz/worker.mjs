import { parentPort, workerData } from 'node:worker_threads';
import { chanceOf } from './chance.mjs';

// Runs one target from one run to another. The place is written down before each run, so that one that hangs can be told.
const { name, seed, from, to, place } = workerData;
const [target] = Object.values(await import(`./targets/${name}.mjs`));
const start = await target.prepare();
// A thread has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (message) => parentPort.postMessage(message);

let outcomes = {};
for (let run = from; run < to; run++) {
  const input = target.make(chanceOf(seed, run), start);
  Atomics.store(place, 0, run);
  Atomics.add(place, 1, 1);
  try {
    const outcome = await target.check(input, start);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  } catch (error) {
    tell({ run, input, said: error?.stack ?? String(error) });
  }
  // Told from time to time, so that a run that hangs does not take them all with it.
  if (run % 50 === 0) {
    tell({ outcomes });
    outcomes = {};
  }
}
tell({ outcomes });
