import { cpuUsage, memoryUsage } from 'node:process';
import { UserError } from '../../../model/errors.js';
import { startWorker } from './start-worker.js';
import type { PdfContent, PdfReply } from './pdf-content.js';

/**
 * Reads a PDF in a thread of its own, which is stopped if it takes too much time or memory.
 * @param label what messages call the file
 * @throws UserError if it does, or the file is damaged, encrypted or too large
 */
export async function pdfContentOf(bytes: Buffer, label: string): Promise<PdfContent> {
  const reply = await replyOf(Uint8Array.from(bytes));
  switch (reply.kind) {
    case 'content':
      return reply;
    case 'encrypted':
      throw new UserError(`${label} is encrypted`, { hint: 'Open it with its password, and print it to a new PDF.' });
    case 'too large':
      throw new UserError(`${label} is too large: ${reply.why}`, { hint: 'Print the pages that matter to a PDF of their own.' });
    case 'damaged':
      throw new UserError(`${label} is damaged: ${reply.why}`, { hint: 'Open it, and print it to a new PDF.' });
  }
}

/** Pages, pieces of text and bytes of an attachment that are read. */
const limits = { pageLimit: 200, itemLimit: 200_000, attachmentLimit: 2_000_000 };

/** Milliseconds of work, and of waiting on a machine that is busy with other things. A résumé takes 200. */
const workLimit = 1_700;
const waitLimit = 20_000;

/** Bytes that the thread may add to the memory of the process. Streams of a PDF are not in the heap of the thread, which has a limit too. */
const memoryLimit = 500_000_000;
const heapLimit = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

async function replyOf(bytes: Uint8Array<ArrayBuffer>): Promise<PdfReply> {
  const worker = startWorker({
    workerData: { bytes, ...limits },
    transferList: [bytes.buffer],
    resourceLimits: heapLimit,
    execArgv: [],
    env: {},
  });
  const watch = whenOverLimits();
  try {
    return await new Promise<PdfReply>((resolve) => {
      worker.once('message', (reply: PdfReply) => resolve(reply));
      worker.once('error', ({ message }) => resolve(/memory/i.test(message) ? tooLarge : { kind: 'damaged', why: message }));
      worker.once('exit', () => resolve({ kind: 'damaged', why: 'it could not be read' }));
      void watch.then(() => resolve(tooLarge));
    });
  } finally {
    watch.stop();
    await worker.terminate();
  }
}

const tooLarge: PdfReply = { kind: 'too large', why: 'reading it takes too much time or memory' };

/** Settles when the process has worked too long or taken too much memory since, unless it is stopped. */
function whenOverLimits(): Promise<void> & { stop(): void } {
  const start = performance.now();
  const startWork = cpuUsage();
  const startMemory = memoryUsage.rss();
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setInterval(() => {
      const waited = performance.now() - start;
      const { user, system } = cpuUsage(startWork);
      const isSlow = waited > waitLimit || (waited > workLimit && (user + system) / 1000 > workLimit);
      if (isSlow || memoryUsage.rss() - startMemory > memoryLimit) resolve();
    }, checkInterval);
  });
  return Object.assign(over, { stop: () => clearInterval(timer) });
}

const checkInterval = 20;
