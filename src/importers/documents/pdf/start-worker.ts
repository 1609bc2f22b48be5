import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Starts the thread that reads a PDF. The build replaces this file by one that starts it from its compressed code. */
export function startWorker(options: WorkerOptions): Worker {
  return new Worker(new URL('pdf-worker.mjs', import.meta.url), options);
}
