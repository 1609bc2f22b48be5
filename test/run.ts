import { fileURLToPath } from 'node:url';
import { main } from '../src/cli/main.js';
import type { Output, Process } from '../src/cli/process.js';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The folder of the project, and that of the test fixtures. Both end with a slash. */
export const root = fileURLToPath(new URL('..', import.meta.url));
export const fixtures = `${root}test/fixtures/`;

/**
 * Runs the command line inside the test. It sees nothing of this machine but the files in `cwd`. With `columns`, standard output is a terminal of that
 * width, and with `messageColumns` standard error is.
 */
export async function run(
  argv: readonly string[],
  world: Partial<Process> & { readonly input?: string; readonly columns?: number; readonly messageColumns?: number } = {},
): Promise<Ran> {
  const [stdout, stderr] = [collector(world.columns), collector(world.messageColumns)];
  const exitCode = await main({
    argv,
    env: { HOME: '/nonexistent' },
    cwd: fixtures,
    stdin: input(world.input ?? ''),
    ...world,
    stdout,
    stderr,
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(columns: number | undefined): Output & { text(): string } {
  let written = '';
  return {
    ...(columns !== undefined && { isTTY: true, columns }),
    write(text, done) {
      written += text;
      done();
      return true;
    },
    on: () => {},
    text: () => written,
  };
}

async function* input(text: string): AsyncGenerator<string> {
  yield text;
}
