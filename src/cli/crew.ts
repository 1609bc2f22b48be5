import { realpathSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { InputLine } from '../commands/command.js';
import { codeOf } from '../model/system-error.js';
import { UserError } from '../model/user-error.js';
import type { Process } from './process.js';
import type { Answered } from './answered.js';
import { workerMark } from './serve-lines.js';

/** Those who answer lines. */
export interface Crew {
  readonly work: (lines: readonly InputLine[]) => Promise<Answered>;
  /** How many lines each is given at once. */
  readonly share: number;
  /** How many shares are worked on or waited for at once. */
  readonly most: number;
  readonly end: () => Promise<void>;
}

/** One who answers here, or several workers: each runs the same command line once more, and is handed lines instead of reading them. */
export function crewOf(jobs: number, here: Crew['work'], { script, argv }: Process): Crew {
  if (jobs === 1 || script === undefined) return { work: here, share: 1, most: 1, end: async () => {} };
  const workers = Array.from({ length: jobs }, () => new HiredWorker(realpathSync(script), argv));
  return {
    work: (lines) => leastBusy(workers).work(lines),
    share: 16,
    most: 2 * jobs,
    end: async () => {
      await Promise.all(workers.map((worker) => worker.end()));
    },
  };
}

function leastBusy(workers: readonly HiredWorker[]): HiredWorker {
  return workers.reduce((least, worker) => (worker.load < least.load ? worker : least));
}

interface Asked {
  readonly done: (answered: Answered) => void;
  readonly failed: (error: Error) => void;
}

/** A worker answers in the order in which it is asked. */
class HiredWorker {
  readonly #worker: Worker;
  #asked: Asked[] = [];
  #failure: Error | undefined;

  constructor(script: string, argv: readonly string[]) {
    this.#worker = new Worker(script, { argv: [...argv], workerData: workerMark });
    this.#worker.on('message', (answered: Answered) => this.#asked.shift()?.done(answered));
    this.#worker.on('error', (error: Error) => this.#fail(inWords(error)));
    this.#worker.on('exit', () => this.#fail(new Error('a worker ended before its work was done')));
  }

  get load(): number {
    return this.#asked.length;
  }

  work(lines: readonly InputLine[]): Promise<Answered> {
    // What has ended already would be waited for without end.
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((done, failed) => {
      this.#asked.push({ done, failed });
      this.#worker.postMessage(lines, []);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#asked.forEach(({ failed }) => failed(error));
    this.#asked = [];
  }
}

function inWords(error: Error): Error {
  if (codeOf(error) !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new UserError('a worker ran out of memory', { hint: 'Ask for fewer --jobs.', cause: error });
}
