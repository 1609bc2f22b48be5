import { isUtf8 } from 'node:buffer';
import type { InputLine } from '../../commands/command.js';

/** The longest line that is read, in bytes: far more than six of the longest paths that Linux allows. */
const maxLineBytes = 65_536;

/**
 * Reads the lines of a stream as they arrive; lines of one chunk come together. Lines end with LF or CRLF, and the last one needs no end.
 * A line that is too long is not stored, only reported as such.
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly InputLine[]> {
  const splitter = new LineSplitter();
  for await (const chunk of input) {
    const lines = splitter.push(Buffer.from(chunk));
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last) yield [last];
}

class LineSplitter {
  /** The beginning of a line whose end has not arrived yet. */
  #partial: Buffer = Buffer.alloc(0);
  #isTooLong = false;
  #lineNumber = 0;

  push(chunk: Buffer): InputLine[] {
    const lines: InputLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      lines.push(this.#finishLine(chunk.subarray(start, end)));
      start = end + 1;
    }
    this.#append(chunk.subarray(start));
    return lines;
  }

  end(): InputLine | null {
    return this.#isTooLong || this.#partial.length > 0 ? this.#finishLine(Buffer.alloc(0)) : null;
  }

  #finishLine(rest: Buffer): InputLine {
    this.#append(rest);
    const [bytes, isTooLong] = [this.#partial, this.#isTooLong];
    this.#partial = Buffer.alloc(0);
    this.#isTooLong = false;
    this.#lineNumber += 1;
    if (isTooLong) return { lineNumber: this.#lineNumber, text: null, fault: 'too long' };
    if (!isUtf8(bytes)) return { lineNumber: this.#lineNumber, text: null, fault: 'not UTF-8' };
    return { lineNumber: this.#lineNumber, text: bytes.toString('utf8').replace(/\r$/, ''), fault: null };
  }

  #append(bytes: Buffer): void {
    this.#isTooLong ||= this.#partial.length + bytes.length > maxLineBytes;
    this.#partial = this.#isTooLong ? Buffer.alloc(0) : this.#partial.length === 0 ? bytes : Buffer.concat([this.#partial, bytes]);
  }
}

const lineFeed = 10;
