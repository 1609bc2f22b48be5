import type { Readable, Writable } from 'node:stream';
import type { Cache } from '../cache/cache.js';
import type { Signals } from './interrupt.js';

/** The part of a stream that is written to. */
export interface Output {
  readonly setMaxListeners?: (count: number) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** A terminal that somebody types into. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number; readonly rows?: number };
}

/** The process that a run sees. It is a parameter, so that a test can pass another. */
export interface Process {
  /** The arguments, without Node and the script. */
  readonly argv: readonly string[];
  /** The script that was started, which workers start again. Without it, there are no workers. */
  readonly script?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The clock, by default that of the machine. */
  readonly now?: () => Date;
  /** What earlier runs cached, by default nothing. */
  readonly cache?: Cache;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Returns the terminal if input, result and messages are all on one, otherwise null. Without it, nobody is asked anything. */
  readonly terminal?: () => Terminal | null;
  /** Without it, interruptions are not handled. */
  readonly signals?: Signals;
  /** Called with the name of each stage of the run that ends. Only `--debug` listens. */
  readonly endStage?: (name: string) => void;
}

/** True in CI and on a dumb terminal, where a pager or a progress line is of no use. */
export function isNonInteractive(env: Process['env']): boolean {
  return !['', '0', 'false'].includes(env['CI'] ?? '') || env['TERM'] === 'dumb';
}
