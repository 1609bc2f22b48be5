import { parentPort, workerData } from 'node:worker_threads';
import { seededRandom } from './seeded-random.mjs';

// Worker thread: performs the runs `from` up to `to` of a target. Stores the current run before it starts, so that a run that hangs can be identified.
const { name, seed, from, to, progress } = workerData;
const [target] = Object.values(await import(`./targets/${name}.mjs`));
const prepared = await target.prepare();
// Worker threads have no origins.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const send = (message) => parentPort.postMessage(message);

let outcomes = {};
for (let run = from; run < to; run++) {
  const input = target.make(seededRandom(seed, run), prepared);
  Atomics.store(progress, 0, run);
  Atomics.add(progress, 1, 1);
  try {
    const outcome = await target.check(input, prepared);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  } catch (error) {
    send({ run, input, message: error?.stack ?? String(error) });
  }
  // Send outcomes regularly, so that a run that hangs does not lose them all.
  if (run % 50 === 0) {
    send({ outcomes });
    outcomes = {};
  }
}
send({ outcomes });
