import { fstatSync, writeSync } from 'node:fs';
import { errorCode } from '../../model/errors.js';
import type { Output } from '../process.js';

/** The part of Node's own stream that is needed where it must be waited for the reader. */
type Stream = Output & { write(bytes: Uint8Array, done: (error?: Error | null) => void): boolean };

/**
 * Where output goes: a terminal's own stream; a file or a pipe is written to as it is, because to set up a stream takes Node a tenth of its start.
 * @param fd 1 or 2
 * @param stream Node's own, made when it is first asked for
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
  const waiting = (): Stream => {
    const made = stream();
    for (const listener of listeners.splice(0)) made.on('error', listener);
    return made;
  };
  return {
    on: (_event, listener) => listeners.push(listener),
    write: (text, done) => {
      const left = writeAll(fd, Buffer.from(text));
      if (left instanceof Error || left.length === 0) done(left instanceof Error ? left : null);
      else waiting().write(left, done);
      return true;
    },
  };
}

/** What could not be written yet because the reader is slow and the pipe does not wait; or what went wrong. */
function writeAll(fd: number, bytes: Uint8Array): Uint8Array | Error {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(fd, bytes, at);
  } catch (error) {
    if (errorCode(error) !== 'EAGAIN') return error instanceof Error ? error : new Error(String(error));
  }
  return bytes.subarray(at);
}
