import { realpathSync } from 'node:fs';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { InputLine } from '../../commands/command.js';
import { UserError, errorCode } from '../../model/errors.js';
import type { Process } from '../process.js';

/** Processes lines, on one or several cores. */
export interface WorkerPool {
  /** Processes a chunk of lines. */
  readonly run: (lines: readonly InputLine[]) => Promise<ChunkOutput>;
  /** The most lines of a chunk. */
  readonly chunkSize: number;
  /** The most chunks that are being processed or are waiting at a time. */
  readonly maxInFlight: number;
  readonly close: () => Promise<void>;
}

/** The result of a chunk of lines: the text to write, how many lines there were, and how many of them failed. */
export interface ChunkOutput {
  readonly text: string;
  readonly count: number;
  readonly failed: number;
}

/**
 * Opens a pool. With one job, lines are processed in this thread. With more, each worker runs the same command line once more, but is
 * sent its lines instead of reading standard input.
 */
export function openWorkerPool(jobs: number, processLines: WorkerPool['run'], { script, argv, stdout, stderr }: Process): WorkerPool {
  if (jobs === 1 || script === undefined) return { run: processLines, chunkSize: 1, maxInFlight: 1, close: async () => {} };
  // Each worker listens on the streams that it writes to; Node takes more than ten listeners for a leak.
  for (const stream of [stdout, stderr]) stream.setMaxListeners?.(10 + 2 * jobs);
  const workers = Array.from({ length: jobs }, () => new PoolWorker(realpathSync(script), argv));
  return {
    run: (lines) => leastBusy(workers).run(lines),
    chunkSize: 16,
    maxInFlight: 2 * jobs,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

function leastBusy(workers: readonly PoolWorker[]): PoolWorker {
  return workers.reduce((least, worker) => (worker.pendingCount < least.pendingCount ? worker : least));
}

interface PendingRequest {
  readonly resolve: (output: ChunkOutput) => void;
  readonly reject: (error: Error) => void;
}

/** A worker as the main thread sees it. It replies in the order of the requests. */
class PoolWorker {
  readonly #worker: Worker;
  #pending: PendingRequest[] = [];
  #failure: Error | undefined;

  constructor(script: string, argv: readonly string[]) {
    this.#worker = new Worker(script, { argv: [...argv], workerData: poolWorkerData });
    this.#worker.on('message', (output: ChunkOutput) => this.#pending.shift()?.resolve(output));
    this.#worker.on('error', (error: Error) => this.#fail(toWorkerError(error)));
    this.#worker.on('exit', () => this.#fail(new Error('a worker ended before its work was done')));
  }

  get pendingCount(): number {
    return this.#pending.length;
  }

  run(lines: readonly InputLine[]): Promise<ChunkOutput> {
    // A worker that has ended would never reply.
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#pending.push({ resolve, reject });
      this.#worker.postMessage(lines, []);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#pending.forEach(({ reject }) => reject(error));
    this.#pending = [];
  }
}

function toWorkerError(error: Error): Error {
  if (errorCode(error) !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new UserError('a worker ran out of memory', { hint: 'Use fewer --jobs.', cause: error });
}

/** Tells a worker of a pool from any other. */
const poolWorkerData = 'role-compare batch worker';

/** In a worker of a pool, processes the lines that are sent to it until it is terminated. Anywhere else, returns false at once. */
export async function serveAsWorker(processLines: WorkerPool['run']): Promise<boolean> {
  const port = parentPort;
  if (isMainThread || !port || workerData !== poolWorkerData) return false;
  // One chunk after the other, so that the replies keep the order of the requests.
  let previous = Promise.resolve();
  port.on('message', (lines: readonly InputLine[]) => {
    previous = previous.then(async () => port.postMessage(await processLines(lines)));
  });
  await new Promise((closed) => port.once('close', closed));
  return true;
}
