import { isUtf8 } from 'node:buffer';
import type { InputLine } from '../../commands/command.js';

/** The longest line that is read, in bytes: six paths of the longest that Linux has are far shorter. */
const maxLineBytes = 65_536;

/**
 * The lines of a stream as they come in, those that came at once together. CRLF ends a line as LF does, and the last needs no end. Of a line
 * that is too long no more than its length is kept.
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly InputLine[]> {
  const reader = new LineSplitter();
  for await (const chunk of input) {
    const lines = reader.read(Buffer.from(chunk));
    if (lines.length > 0) yield lines;
  }
  const last = reader.end();
  if (last) yield [last];
}

class LineSplitter {
  #rest: Buffer = Buffer.alloc(0);
  #isTooLong = false;
  #place = 0;

  read(chunk: Buffer): InputLine[] {
    const lines: InputLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      lines.push(this.#line(chunk.subarray(start, end)));
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
    return lines;
  }

  end(): InputLine | null {
    return this.#isTooLong || this.#rest.length > 0 ? this.#line(Buffer.alloc(0)) : null;
  }

  #line(end: Buffer): InputLine {
    this.#keep(end);
    const [bytes, isTooLong] = [this.#rest, this.#isTooLong];
    this.#rest = Buffer.alloc(0);
    this.#isTooLong = false;
    this.#place += 1;
    if (isTooLong) return { lineNumber: this.#place, text: null, fault: 'too long' };
    if (!isUtf8(bytes)) return { lineNumber: this.#place, text: null, fault: 'not UTF-8' };
    return { lineNumber: this.#place, text: bytes.toString('utf8').replace(/\r$/, ''), fault: null };
  }

  #keep(more: Buffer): void {
    this.#isTooLong ||= this.#rest.length + more.length > maxLineBytes;
    this.#rest = this.#isTooLong ? Buffer.alloc(0) : this.#rest.length === 0 ? more : Buffer.concat([this.#rest, more]);
  }
}

const lineFeed = 10;
