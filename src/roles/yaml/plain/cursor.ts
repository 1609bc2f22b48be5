const maxDepth = 10;

const blankLines = /(?: *(?:#[^\n]*)?\n)*/y;
const lineEnd = /(?: +#[^\n]*)?\n/y;

/**
 * A position in a text that advances as the text is read. Patterns must be sticky. Regular expressions are slow until V8 has compiled them, so the
 * most common cases compare characters instead.
 */
export class Cursor {
  readonly #text: string;
  #index = 0;
  #depth = 0;
  /** The last result of `indentation`. */
  #measured = { index: -1, indentation: -1 };

  constructor(text: string) {
    this.#text = text.endsWith('\n') ? text : `${text}\n`;
  }

  /** The current character; empty at the end. */
  get char(): string {
    return this.#text[this.#index] ?? '';
  }

  /** The character after the current one. */
  get nextChar(): string {
    return this.#text[this.#index + 1] ?? '';
  }

  /** The rest of the line, without its line break. */
  get restOfLine(): string {
    return this.#text.slice(this.#index, this.#text.indexOf('\n', this.#index));
  }

  advance(count: number): void {
    this.#index += count;
  }

  isAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.#index;
    return pattern.test(this.#text);
  }

  /** Reads what the pattern matches here. Returns null, without moving, if it does not match. */
  match(pattern: RegExp): string | null {
    if (!this.isAt(pattern)) return null;
    const start = this.#index;
    this.#index = pattern.lastIndex;
    return this.#text.slice(start, this.#index);
  }

  /** @throws unsupportedYaml if the pattern does not match */
  mustMatch(pattern: RegExp): string {
    const found = this.match(pattern);
    if (found === null) throw unsupportedYaml;
    return found;
  }

  /**
   * Like `mustMatch`, with the groups of the match.
   * @throws unsupportedYaml if the pattern does not match
   */
  mustExec(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#index;
    const found = pattern.exec(this.#text);
    if (!found) throw unsupportedYaml;
    this.#index = pattern.lastIndex;
    return found;
  }

  /** Moves to the next line if only a comment is left on this one. */
  endLine(): boolean {
    if (this.char !== '\n') return this.match(lineEnd) !== null;
    this.#index += 1;
    return true;
  }

  /** Moves to the start of the next line that has content, and returns its indentation; −1 at the end of the text. */
  indentation(): number {
    // Every map and list that ends here asks for it.
    if (this.#index !== this.#measured.index) {
      const char = this.#text[this.#endOfSpaces(this.#index)];
      if (char === '\n' || char === '#') this.match(blankLines);
      this.#measured = {
        index: this.#index,
        indentation: this.#index === this.#text.length ? -1 : this.#endOfSpaces(this.#index) - this.#index,
      };
    }
    return this.#measured.indentation;
  }

  /**
   * The indentation of the next line that has content, without moving. 0 if the cursor is not at the end of a line, −1 if the next line is a
   * comment.
   */
  indentationBelow(): number {
    let [start, end] = [this.#index, this.#index];
    while (this.#text[end] === '\n') {
      start = end + 1;
      end = this.#endOfSpaces(start);
    }
    return this.#text[end] === '#' ? -1 : end - start;
  }

  #endOfSpaces(start: number): number {
    let end = start;
    while (this.#text[end] === ' ') end += 1;
    return end;
  }

  /** Moves to the content of the next line, if it is indented by `column` and, if `char` is given, begins with it. */
  enterLine(column: number, char?: string): boolean {
    if (this.indentation() !== column || (char !== undefined && this.#text[this.#index + column] !== char)) return false;
    this.#index += column;
    return true;
  }

  /** @throws unsupportedYaml if values are nested too deeply */
  nested<Value>(read: () => Value): Value {
    this.#depth += 1;
    if (this.#depth > maxDepth) throw unsupportedYaml;
    const value = read();
    this.#depth -= 1;
    return value;
  }
}

/** Thrown for anything that this folder does not support; the complete parser takes over. */
export const unsupportedYaml = new Error('unsupported YAML');
