import { sanitizeLines } from '../formats/sanitize.js';
import { UserError } from '../model/errors.js';
import type { Process } from './process.js';
import { version } from './parse-arguments.js';
import { writeToStream } from './write.js';

/** What `--debug` adds to a run. */
export interface Debug {
  /** The process to run with: it takes the time of each stage. */
  readonly process: Process;
  /** Says on standard error what went wrong inside, if anything did, and what each stage took. */
  readonly report: (error?: unknown) => Promise<void>;
}

/** Takes the time of each stage of a run. The first, `start`, is what Node took to start and to load the code. */
export function openDebug(process: Process): Debug {
  const stages: (readonly [name: string, end: number])[] = [['start', performance.now()]];
  return {
    process: { ...process, endStage: (name) => void stages.push([name, performance.now()]) },
    report: async (error) => {
      const { version: node, platform, arch } = globalThis.process;
      const about = `role-compare ${version()}, Node.js ${node}, ${platform} ${arch}`;
      const lines = [...stackOf(error), about, ...stages.map(([name, end], place) => row(end - (stages[place - 1]?.[1] ?? 0), name))];
      await writeToStream(process.stderr, sanitizeLines(`${[...lines, row(stages.at(-1)?.[1] ?? 0, 'in all')].join('\n')}\n`)).catch(
        () => {},
      );
    },
  };
}

/** Where an internal error came from, and each of its causes. What a person can mend says so itself. */
function stackOf(error: unknown): string[] {
  if (error === undefined || error instanceof UserError) return [];
  if (!(error instanceof Error)) return [String(error)];
  const cause = stackOf(error.cause);
  return [error.stack ?? error.message, ...(cause.length > 0 ? ['caused by', ...cause] : [])];
}

function row(milliseconds: number, name: string): string {
  return `${milliseconds.toFixed(1).padStart(8)} ms  ${name}`;
}
