import type { Cache } from '../cache/cache.js';
import type { Signals } from './interrupt.js';

/** The part of a stream that we write to. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** The world as it is handed in, so that a test can hand in another. */
export interface Process {
  /** Without the node and the script. */
  readonly argv: readonly string[];
  /** The file that was started, for workers to start again; left out, there are none. */
  readonly script?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The clock; the machine's own where none is handed in. */
  readonly now?: () => Date;
  /** What earlier runs worked out; left out, nothing is kept. */
  readonly cache?: Cache;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Left out, nothing is done about interruptions. */
  readonly signals?: Signals;
  /** Hears that a stage of the run is over, and its name; only `--debug` listens. */
  readonly endStage?: (name: string) => void;
}

/** Nobody sits before it, or on a terminal that can do nothing but print. */
export function isNonInteractive(env: Process['env']): boolean {
  return !['', '0', 'false'].includes(env['CI'] ?? '') || env['TERM'] === 'dumb';
}
