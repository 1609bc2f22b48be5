import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { onInterrupt } from '../interrupt.js';
import type { Process } from '../process.js';
import { hasReader, isDevice, writeError } from '../write.js';

/** Takes a long result in parts. */
export interface Sink {
  /**
   * Writes a whole text.
   * @returns false if the reader has closed the output
   * @throws UserError if the text cannot be written
   */
  readonly write: (text: string) => Promise<boolean>;
  /** Ends a result that is complete. */
  readonly commit: () => void;
  /** Releases the sink. Called last, also after an error. */
  readonly close: () => void;
}

/**
 * Opens standard output, or a file that is written whole or not at all. On an interruption, standard output ends with a whole line, and no
 * file is left behind.
 */
export function openSink(output: string | undefined, { stdout, signals, cwd }: Process): Sink {
  return output === undefined ? streamSink(stdout, signals) : fileSink(output, resolve(cwd, output), signals);
}

function streamSink(stdout: Process['stdout'], signals: Process['signals']): Sink {
  // Without a listener, an interruption would end the process in the middle of a line.
  const stopListening = onInterrupt(signals, () => {});
  stdout.on('error', () => {});
  return {
    write: async (text) => hasReader('the result', await writeChunk(stdout, text)),
    commit: () => {},
    close: stopListening,
  };
}

function writeChunk(stdout: Process['stdout'], text: string): Promise<unknown> {
  return new Promise((done) => stdout.write(text, done));
}

/** Writes to a temporary file, which takes the place of the target in the end. Writes to a device directly. */
function fileSink(label: string, target: string, signals: Process['signals']): Sink {
  const isReplaced = !isDevice(target);
  const path = isReplaced ? `${target}.${randomUUID()}.tmp` : target;
  const discard = (): void => {
    if (isReplaced) rmSync(path, { force: true });
  };
  // Listens before the file is made, so that none is left behind.
  const stopListening = onInterrupt(signals, discard);
  const file = openForWriting(label, path, isReplaced, stopListening);
  return {
    write: async (text) =>
      hasReader(
        label,
        errorOf(() => writeFileSync(file, text)),
      ),
    commit: () => void hasReader(label, isReplaced ? errorOf(() => renameSync(path, target)) : null),
    close: () => {
      stopListening();
      closeSync(file);
      discard();
    },
  };
}

function openForWriting(label: string, path: string, isNew: boolean, onError: () => void): number {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, isNew ? 'wx' : 'w');
  } catch (error) {
    onError();
    throw writeError(label, error);
  }
}

/** Returns what `write` throws, or null. */
function errorOf(write: () => void): unknown {
  try {
    write();
    return null;
  } catch (error) {
    return error;
  }
}
