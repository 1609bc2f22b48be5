const maxDepth = 10;

const blankLines = /(?: *(?:#[^\n]*)?\n)*/y;
const lineEnd = /(?: +#[^\n]*)?\n/y;

/**
 * A place in a text, which moves over what is read. Patterns are sticky; as they are slow until V8 has warmed up, what nearly every line is made of
 * is told by its signs.
 */
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
  get char(): string {
    return this.#text[this.#at] ?? '';
  }

  /** The one behind it. */
  get nextChar(): string {
    return this.#text[this.#at + 1] ?? '';
  }

  /** What is left of the line, without its end. */
  get restOfLine(): string {
    return this.#text.slice(this.#at, this.#text.indexOf('\n', this.#at));
  }

  /** Moves over so many signs. */
  advance(count: number): void {
    this.#at += count;
  }

  isAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text);
  }

  /** Moves over what matches here; null, and the cursor stays, where nothing does. */
  match(pattern: RegExp): string | null {
    if (!this.isAt(pattern)) return null;
    const from = this.#at;
    this.#at = pattern.lastIndex;
    return this.#text.slice(from, this.#at);
  }

  /**
   * The same.
   * @throws otherwise where nothing matches
   */
  mustMatch(pattern: RegExp): string {
    const found = this.match(pattern);
    if (found === null) throw unsupportedYaml;
    return found;
  }

  /**
   * The same, and what its groups match.
   * @throws otherwise where nothing does
   */
  mustExec(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) throw unsupportedYaml;
    this.#at = pattern.lastIndex;
    return found;
  }

  /** Moves over the end of the line and a comment before it, where nothing else is left of it. */
  endLine(): boolean {
    if (this.char !== '\n') return this.match(lineEnd) !== null;
    this.#at += 1;
    return true;
  }

  /** How far the next line with something in it stands in; −1 at the end. The cursor moves to its first column. */
  indentation(): number {
    // Each map and list that ends there asks for it.
    if (this.#at !== this.#line.at) {
      const sign = this.#text[this.#spacesFrom(this.#at)];
      if (sign === '\n' || sign === '#') this.match(blankLines);
      this.#line = { at: this.#at, indentation: this.#at === this.#text.length ? -1 : this.#spacesFrom(this.#at) - this.#at };
    }
    return this.#line.indentation;
  }

  /** How far the next line with something in it stands in, where this one ends here, and that is no comment; else 0 or −1. */
  indentationBelow(): number {
    let [start, end] = [this.#at, this.#at];
    while (this.#text[end] === '\n') {
      start = end + 1;
      end = this.#spacesFrom(start);
    }
    return this.#text[end] === '#' ? -1 : end - start;
  }

  #spacesFrom(start: number): number {
    let end = start;
    while (this.#text[end] === ' ') end += 1;
    return end;
  }

  /** Moves into the next line where it stands in so far and, if a sign is given, begins with it. */
  enterLine(column: number, sign?: string): boolean {
    if (this.indentation() !== column || (sign !== undefined && this.#text[this.#at + column] !== sign)) return false;
    this.#at += column;
    return true;
  }

  /** @throws otherwise where it is too deep within another */
  nested<Value>(read: () => Value): Value {
    this.#depth += 1;
    if (this.#depth > maxDepth) throw unsupportedYaml;
    const value = read();
    this.#depth -= 1;
    return value;
  }
}

/** What is not as plain as these files know it: YAML's own parser then says what it is. */
export const unsupportedYaml = new Error('not plain YAML');
