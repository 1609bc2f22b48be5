import { plainLines } from '../formats/plain.js';
import type { Output } from './process.js';

/** A line that says what is being done, on a terminal alone; an empty one takes it away. */
export function progressOn(stream: Output): (doing: string) => void {
  if (!stream.isTTY) return () => {};
  stream.on('error', () => {});
  return (doing) => {
    stream.write(`\r\u001b[K${plainLines(doing).slice(0, (stream.columns ?? 80) - 1)}`, () => {});
  };
}
