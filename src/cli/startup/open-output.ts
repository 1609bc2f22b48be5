import { fstatSync, writeSync } from 'node:fs';
import { errorCode } from '../../model/errors.js';
import type { Output } from '../process.js';

/** Node's own stream, as far as it is needed to wait for a slow reader. */
type Stream = Output & { write(bytes: Uint8Array, done: (error?: Error | null) => void): boolean };

/**
 * Opens an output. Files and pipes are written to directly, because setting up a stream takes a tenth of Node's start-up time. A terminal
 * gets Node's own stream.
 * @param fd 1 or 2
 * @param stream returns Node's own stream, which Node makes on first use
 */
export function openOutput(fd: number, stream: () => Stream): Output {
  return isFileOrPipe(fd) ? fdOutput(fd, stream) : stream();
}

function isFileOrPipe(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    return stat.isFile() || stat.isFIFO() || stat.isSocket();
  } catch {
    return false;
  }
}

function fdOutput(fd: number, stream: () => Stream): Output {
  const listeners: ((error: Error) => void)[] = [];
  let mostListeners: number | null = null;
  const streamWithListeners = (): Stream => {
    const opened = stream();
    if (mostListeners !== null) opened.setMaxListeners?.(mostListeners);
    for (const listener of listeners.splice(0)) opened.on('error', listener);
    return opened;
  };
  return {
    setMaxListeners: (count) => (mostListeners = count),
    on: (_event, listener) => listeners.push(listener),
    write: (text, done) => {
      const remaining = writeAll(fd, Buffer.from(text));
      if (remaining instanceof Error || remaining.length === 0) done(remaining instanceof Error ? remaining : null);
      else streamWithListeners().write(remaining, done);
      return true;
    },
  };
}

/** Writes bytes. Returns those that are left because a non-blocking pipe is full, or the error that occurred. */
function writeAll(fd: number, bytes: Uint8Array): Uint8Array | Error {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(fd, bytes, written);
  } catch (error) {
    if (errorCode(error) !== 'EAGAIN') return error instanceof Error ? error : new Error(String(error));
  }
  return bytes.subarray(written);
}
