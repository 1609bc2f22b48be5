import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { onInterrupt } from '../interrupt.js';
import type { Process } from '../process.js';
import { hasReader, isDevice, writeError } from '../write.js';

/** Where a long result goes, part by part. */
export interface Sink {
  /**
   * Writes all of a text, and tells whether somebody reads on.
   * @throws UserError where it cannot be written
   */
  readonly write: (text: string) => Promise<boolean>;
  /** All was written and is to stand. */
  readonly commit: () => void;
  /** Comes last, also where something failed. */
  readonly close: () => void;
}

/** Standard output, or a file that is written whole or not at all. Interrupted, it ends with what was begun written or nothing left behind. */
export function openSink(output: string | undefined, { stdout, signals, cwd }: Process): Sink {
  return output === undefined ? streamSink(stdout, signals) : fileSink(output, resolve(cwd, output), signals);
}

function streamSink(stdout: Process['stdout'], signals: Process['signals']): Sink {
  // Without a listener an interruption ends the process in the middle of a line.
  const stop = onInterrupt(signals, () => {});
  stdout.on('error', () => {});
  return {
    write: async (text) => hasReader('the result', await writeChunk(stdout, text)),
    commit: () => {},
    close: stop,
  };
}

function writeChunk(stdout: Process['stdout'], text: string): Promise<unknown> {
  return new Promise((done) => stdout.write(text, done));
}

function fileSink(path: string, target: string, signals: Process['signals']): Sink {
  const isPut = !isDevice(target);
  const beside = isPut ? `${target}.${randomUUID()}.tmp` : target;
  const discard = (): void => {
    if (isPut) rmSync(beside, { force: true });
  };
  // Heeded before there is a file, so that none is left behind.
  const stop = onInterrupt(signals, discard);
  const file = openFile(path, beside, isPut, stop);
  return {
    write: async (text) =>
      hasReader(
        path,
        errorFrom(() => writeFileSync(file, text)),
      ),
    commit: () => void hasReader(path, isPut ? errorFrom(() => renameSync(beside, target)) : null),
    close: () => {
      stop();
      closeSync(file);
      discard();
    },
  };
}

function openFile(path: string, beside: string, isNew: boolean, stop: () => void): number {
  try {
    mkdirSync(dirname(beside), { recursive: true });
    return openSync(beside, isNew ? 'wx' : 'w');
  } catch (error) {
    stop();
    throw writeError(path, error);
  }
}

function errorFrom(write: () => void): unknown {
  try {
    write();
    return null;
  } catch (error) {
    return error;
  }
}
