import { sanitizeLines } from '../formats/sanitize.js';
import { UserError } from '../model/errors.js';
import type { Process } from './process.js';
import { version } from './parse-arguments.js';
import { writeToStream } from './write.js';

/** What `--debug` adds to a run. */
export interface Debug {
  /** The process to run with, which measures the time of each stage. */
  readonly process: Process;
  /** Prints to standard error where an internal error came from, if there was one, and how long each stage took. */
  readonly report: (error?: unknown) => Promise<void>;
}

/** Measures the time of each stage of a run. The first stage, `start`, is the time that Node took to start and to load the code. */
export function openDebug(process: Process): Debug {
  const stages: (readonly [name: string, end: number])[] = [['start', performance.now()]];
  return {
    process: { ...process, endStage: (name) => void stages.push([name, performance.now()]) },
    report: async (error) => {
      const { version: node, platform, arch } = globalThis.process;
      const about = `role-compare ${version()}, Node.js ${node}, ${platform} ${arch}`;
      const rows = stages.map(([name, end], index) => timeRow(end - (stages[index - 1]?.[1] ?? 0), name));
      const lines = [...stackLines(error), about, ...rows, timeRow(stages.at(-1)?.[1] ?? 0, 'total')];
      await writeToStream(process.stderr, sanitizeLines(`${lines.join('\n')}\n`)).catch(() => {});
    },
  };
}

/** Returns the stack of an internal error and of its causes. A UserError has none to show: its message says what to do. */
function stackLines(error: unknown): string[] {
  if (error === undefined || error instanceof UserError) return [];
  if (!(error instanceof Error)) return [String(error)];
  const cause = stackLines(error.cause);
  return [error.stack ?? error.message, ...(cause.length > 0 ? ['caused by', ...cause] : [])];
}

function timeRow(milliseconds: number, name: string): string {
  return `${milliseconds.toFixed(1).padStart(8)} ms  ${name}`;
}
