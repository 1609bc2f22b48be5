import { setImmediate as turn } from 'node:timers/promises';
import type { InputLine, LineProcessor } from '../../commands/command.js';
import { sanitizeLines } from '../../formats/sanitize.js';
import { printJson } from '../../formats/json.js';
import { type ChunkOutput, openWorkerPool, serveAsWorker } from './worker-pool.js';
import { mapInOrder } from './map-in-order.js';
import { readLines } from './line-reader.js';
import type { GlobalOptions } from '../global-options.js';
import type { Process } from '../process.js';
import { openSink } from './output-sink.js';
import { writeToStream } from '../write.js';

/**
 * Answers each line of standard input with a line of JSON, in the same order, and no faster than they are read. A reader that has seen enough
 * ends it.
 * @returns 2 where lines failed
 * @throws UserError where the result cannot be written
 */
export async function runBatch(filter: LineProcessor, { output }: GlobalOptions, process: Process): Promise<0 | 2> {
  const answered = (lines: readonly InputLine[]): Promise<ChunkOutput> => processLines(filter, lines);
  if (await serveAsWorker(answered)) return 0;
  const { failed, count } = await processInput(filter.jobs, answered, output, process);
  const notes = filter.notes(failed, count);
  if (notes.length > 0) await writeToStream(process.stderr, sanitizeLines(`${notes.join('\n')}\n`)).catch(() => {});
  return failed === 0 ? 0 : 2;
}

async function processLines(filter: LineProcessor, lines: readonly InputLine[]): Promise<ChunkOutput> {
  let [text, failed] = ['', 0];
  for (const line of lines) {
    const { data, hasFailed } = await filter.processLine(line);
    text += `${printJson(data)}\n`;
    failed += Number(hasFailed);
  }
  return { text, count: lines.length, failed };
}

async function processInput(
  jobs: number,
  answered: (lines: readonly InputLine[]) => Promise<ChunkOutput>,
  output: string | undefined,
  process: Process,
): Promise<Omit<ChunkOutput, 'text'>> {
  const crew = openWorkerPool(jobs, answered, process);
  const sink = openSink(output, process);
  let [failed, count] = [0, 0];
  try {
    for await (const part of mapInOrder(chunked(readLines(process.stdin), crew.chunkSize), crew.run, crew.maxInFlight)) {
      [failed, count] = [failed + part.failed, count + part.count];
      if (!(await sink.write(part.text))) break;
      // Signals and what the workers have done are seen between two turns of the event loop, and at no other time.
      await turn();
    }
    sink.commit();
  } finally {
    sink.close();
    await crew.close();
  }
  return { failed, count };
}

/** No more than so many lines at once; what came in is not kept waiting for more. */
async function* chunked(lines: AsyncIterable<readonly InputLine[]>, most: number): AsyncGenerator<readonly InputLine[]> {
  for await (const some of lines) for (let start = 0; start < some.length; start += most) yield some.slice(start, start + most);
}
