import { otherwise } from './otherwise.js';

const deepest = 10;

const blankLines = /(?: *(?:#[^\n]*)?\n)*/y;
const spaces = / */y;

/** A place in a text, which moves over what is read. Patterns are sticky. */
export class Cursor {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  /** The line that was measured last. */
  #line = { at: -1, indentation: -1 };

  constructor(text: string) {
    this.#text = text.endsWith('\n') ? text : `${text}\n`;
  }

  /** The sign that stands here; none at the end. */
  get sign(): string {
    return this.#text[this.#at] ?? '';
  }

  isAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text);
  }

  /** What matches here; the cursor stays. */
  look(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text);
  }

  /**
   * Moves over what matches here.
   * @throws otherwise where nothing does
   */
  take(pattern: RegExp): RegExpExecArray {
    const found = this.look(pattern);
    if (!found) throw otherwise;
    this.#at = pattern.lastIndex;
    return found;
  }

  /** Moves over what matches here, and gives its length; 0 where nothing does. */
  skip(pattern: RegExp): number {
    if (!this.isAt(pattern)) return 0;
    const length = pattern.lastIndex - this.#at;
    this.#at = pattern.lastIndex;
    return length;
  }

  /** How far the next line with something in it stands in; −1 at the end. The cursor moves to its first column. */
  indentation(): number {
    // Each map and list that ends there asks for it.
    if (this.#at !== this.#line.at) {
      this.skip(blankLines);
      this.isAt(spaces);
      this.#line = { at: this.#at, indentation: this.#at === this.#text.length ? -1 : spaces.lastIndex - this.#at };
    }
    return this.#line.indentation;
  }

  /** Moves into the next line where it stands in so far and what it says begins so. */
  enterLine(column: number, pattern: RegExp): boolean {
    if (this.indentation() !== column) return false;
    pattern.lastIndex = this.#at + column;
    if (!pattern.test(this.#text)) return false;
    this.#at += column;
    return true;
  }

  /** @throws otherwise where it is too deep within another */
  within<Value>(read: () => Value): Value {
    this.#depth += 1;
    if (this.#depth > deepest) throw otherwise;
    const value = read();
    this.#depth -= 1;
    return value;
  }
}
