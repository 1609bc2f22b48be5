import { realpathSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { InputLine } from '../../commands/command.js';
import { UserError, errorCode } from '../../model/errors.js';
import type { Process } from '../process.js';
import { type ChunkOutput, workerMark } from './worker.js';

/** Those who answer lines. */
export interface WorkerPool {
  readonly run: (lines: readonly InputLine[]) => Promise<ChunkOutput>;
  /** How many lines each is given at once. */
  readonly chunkSize: number;
  /** How many shares are worked on or waited for at once. */
  readonly maxInFlight: number;
  readonly close: () => Promise<void>;
}

/** One who answers here, or several workers: each runs the same command line once more, and is handed lines instead of reading them. */
export function openWorkerPool(jobs: number, here: WorkerPool['run'], { script, argv }: Process): WorkerPool {
  if (jobs === 1 || script === undefined) return { run: here, chunkSize: 1, maxInFlight: 1, close: async () => {} };
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
  readonly resolve: (answered: ChunkOutput) => void;
  readonly reject: (error: Error) => void;
}

/** A worker answers in the order in which it is asked. */
class PoolWorker {
  readonly #worker: Worker;
  #asked: PendingRequest[] = [];
  #failure: Error | undefined;

  constructor(script: string, argv: readonly string[]) {
    this.#worker = new Worker(script, { argv: [...argv], workerData: workerMark });
    this.#worker.on('message', (answered: ChunkOutput) => this.#asked.shift()?.resolve(answered));
    this.#worker.on('error', (error: Error) => this.#fail(toWorkerError(error)));
    this.#worker.on('exit', () => this.#fail(new Error('a worker ended before its work was done')));
  }

  get pendingCount(): number {
    return this.#asked.length;
  }

  run(lines: readonly InputLine[]): Promise<ChunkOutput> {
    // What has ended already would be waited for without end.
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((done, failed) => {
      this.#asked.push({ resolve: done, reject: failed });
      this.#worker.postMessage(lines, []);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#asked.forEach(({ reject }) => reject(error));
    this.#asked = [];
  }
}

function toWorkerError(error: Error): Error {
  if (errorCode(error) !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new UserError('a worker ran out of memory', { hint: 'Ask for fewer --jobs.', cause: error });
}
