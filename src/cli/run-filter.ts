import { setImmediate as turn } from 'node:timers/promises';
import type { Filter, InputLine } from '../commands/command.js';
import { plainLines } from '../formats/plain.js';
import { printJson } from '../formats/json.js';
import type { Answered } from './answered.js';
import { crewOf } from './crew.js';
import { inOrder } from './in-order.js';
import { inputLines } from './input-lines.js';
import type { CommonOptions } from './options.js';
import type { Process } from './process.js';
import { serveLines } from './serve-lines.js';
import { openSink } from './sink.js';
import { writeTo } from './write.js';

/**
 * Answers each line of standard input with a line of JSON, in the same order, and no faster than they are read. A reader that has seen enough
 * ends it.
 * @returns 2 where lines failed
 * @throws UserError where the result cannot be written
 */
export async function runFilter(filter: Filter, { output }: CommonOptions, process: Process): Promise<0 | 2> {
  const answered = (lines: readonly InputLine[]): Promise<Answered> => answerAll(filter, lines);
  if (await serveLines(answered)) return 0;
  const { failed, count } = await answerInput(filter.jobs, answered, output, process);
  const notes = filter.notes(failed, count);
  if (notes.length > 0) await writeTo(process.stderr, plainLines(`${notes.join('\n')}\n`)).catch(() => {});
  return failed === 0 ? 0 : 2;
}

async function answerAll(filter: Filter, lines: readonly InputLine[]): Promise<Answered> {
  let [text, failed] = ['', 0];
  for (const line of lines) {
    const { data, hasFailed } = await filter.answer(line);
    text += `${printJson(data)}\n`;
    failed += Number(hasFailed);
  }
  return { text, count: lines.length, failed };
}

async function answerInput(
  jobs: number,
  answered: (lines: readonly InputLine[]) => Promise<Answered>,
  output: string | undefined,
  process: Process,
): Promise<Omit<Answered, 'text'>> {
  const crew = crewOf(jobs, answered, process);
  const sink = openSink(output, process);
  let [failed, count] = [0, 0];
  try {
    for await (const part of inOrder(inParts(inputLines(process.stdin), crew.share), crew.work, crew.most)) {
      [failed, count] = [failed + part.failed, count + part.count];
      if (!(await sink.write(part.text))) break;
      // Signals and what the workers have done are seen between two turns of the event loop, and at no other time.
      await turn();
    }
    sink.keep();
  } finally {
    sink.end();
    await crew.end();
  }
  return { failed, count };
}

/** No more than so many lines at once; what came in is not kept waiting for more. */
async function* inParts(lines: AsyncIterable<readonly InputLine[]>, most: number): AsyncGenerator<readonly InputLine[]> {
  for await (const some of lines) for (let start = 0; start < some.length; start += most) yield some.slice(start, start + most);
}
