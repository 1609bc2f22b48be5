import { setImmediate } from 'node:timers/promises';
import type { InputLine, LineProcessor } from '../../commands/command.js';
import { sanitizeLines } from '../../formats/sanitize.js';
import { printJson } from '../../formats/json.js';
import { type ChunkOutput, type WorkerPool, openWorkerPool, serveAsWorker } from './worker-pool.js';
import { mapInOrder } from './map-in-order.js';
import { readLines } from './line-reader.js';
import type { GlobalOptions } from '../global-options.js';
import type { Process } from '../process.js';
import { openSink } from './output-sink.js';
import { writeToStream } from '../write.js';

/**
 * Replies to each line of standard input with a line of JSON, in the same order, and reads no faster than the replies are read. Ends early
 * if the reader stops reading. In a worker, processes the lines that the main thread sends.
 * @returns 2 if any line failed
 * @throws UserError if the result cannot be written
 */
export async function runBatch(processor: LineProcessor, { output }: GlobalOptions, process: Process): Promise<0 | 2> {
  const processChunk = (lines: readonly InputLine[]): Promise<ChunkOutput> => processLines(processor, lines);
  if (await serveAsWorker(processChunk)) return 0;
  const { failed, count } = await processInput(processor.jobs, processChunk, output, process);
  const notes = processor.notes(failed, count);
  if (notes.length > 0) await writeToStream(process.stderr, sanitizeLines(`${notes.join('\n')}\n`)).catch(() => {});
  return failed === 0 ? 0 : 2;
}

async function processLines(processor: LineProcessor, lines: readonly InputLine[]): Promise<ChunkOutput> {
  let [text, failed] = ['', 0];
  for (const line of lines) {
    const { data, hasFailed } = await processor.processLine(line);
    text += `${printJson(data)}\n`;
    failed += Number(hasFailed);
  }
  return { text, count: lines.length, failed };
}

async function processInput(
  jobs: number,
  processChunk: WorkerPool['run'],
  output: string | undefined,
  process: Process,
): Promise<Omit<ChunkOutput, 'text'>> {
  const pool = openWorkerPool(jobs, processChunk, process);
  const sink = openSink(output, process);
  let [failed, count] = [0, 0];
  try {
    for await (const chunk of mapInOrder(chunked(readLines(process.stdin), pool.chunkSize), pool.run, pool.maxInFlight)) {
      [failed, count] = [failed + chunk.failed, count + chunk.count];
      if (!(await sink.write(chunk.text))) break;
      // Give way to the event loop, which is when signals and messages of workers are noticed.
      await setImmediate();
    }
    sink.commit();
  } finally {
    sink.close();
    await pool.close();
  }
  return { failed, count };
}

/** Splits lines that arrived together into chunks of at most `size`. Never waits for more lines to fill a chunk. */
async function* chunked(lines: AsyncIterable<readonly InputLine[]>, size: number): AsyncGenerator<readonly InputLine[]> {
  for await (const arrived of lines) for (let start = 0; start < arrived.length; start += size) yield arrived.slice(start, start + size);
}
