import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { InputLine } from '../../commands/command.js';

/** What tells a worker that it was hired to answer lines. */
export const workerMark = 'role-compare answers lines';

/** In a worker, answers the lines that it is handed until it is ended; elsewhere it does nothing, and says so. */
export async function serveAsWorker(answered: (lines: readonly InputLine[]) => Promise<ChunkOutput>): Promise<boolean> {
  const port = parentPort;
  if (isMainThread || !port || workerData !== workerMark) return false;
  // One after the other: what was asked first is answered first.
  let before = Promise.resolve();
  port.on('message', (lines: readonly InputLine[]) => {
    before = before.then(async () => port.postMessage(await answered(lines)));
  });
  await new Promise((ended) => port.once('close', ended));
  return true;
}

/** What comes of some lines: the text to write, and how many of them failed. */
export interface ChunkOutput {
  readonly text: string;
  readonly count: number;
  readonly failed: number;
}
