import { isWord, otherwise, plainScalar, startsPlainly } from './plain-scalar.js';

/** Twice as many signs as the parser's limit could hold no more words than it allows (`yaml-tokens.ts`). */
const longest = 49_000;
const deepest = 10;

/**
 * The value of a YAML text that is written as people and our importers write it: keys that are words, lists, texts of one line or folded, braces
 * and brackets. It is some ten times as fast as a whole parser, which matters where a thousand files are read.
 * @returns undefined where the text has anything else in it, be it right or wrong
 */
export function plainYaml(text: string): unknown {
  if (text.length > longest || odd.test(text)) return undefined;
  try {
    return new PlainReader(text).read();
  } catch (error) {
    if (error === otherwise) return undefined;
    throw error;
  }
}

/** Tabs, carriage returns and signs that are seldom seen; spaces at the end of a line; marks between documents. */
const odd = /[^\n\x20-\x7e\u00a1-\u02ff\u2010-\u2027]| \n|(?:^|\n)(?:---|\.\.\.|%)| $/;

type PlainMap = Record<string, unknown>;

const key = /([A-Za-z][\w ./-]*(?<! )):(?: +|(?=\n))/y;
const blankLines = /(?: *(?:#.*)?\n)*/y;
const spaces = / */y;
const quoted = /'((?:[^'\n]|'')*)'|"([^"\\\n]*)"/y;
const line = /[^\n]*/y;
const flowText = /(?:[^,[\]{}\n:#]|:(?=[^\s,[\]{}])|(?<! )#)+/y;
const flowSpace = /(?: *\n(?! *#))* */y;

class PlainReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text.endsWith('\n') ? text : `${text}\n`;
  }

  read(): unknown {
    if (this.#indent() !== 0) throw otherwise;
    const value = this.#map(0);
    if (this.#at < this.#text.length) throw otherwise;
    return value;
  }

  /** How far the next line with something in it stands in; −1 at the end. */
  #indent(): number {
    this.#skip(blankLines);
    return this.#at === this.#text.length ? -1 : this.#skip(spaces, false);
  }

  /** The entries at this indentation; the first may stand behind a dash. */
  #map(indent: number, isBehindDash = false): PlainMap {
    const map: PlainMap = {};
    if (isBehindDash) this.#entry(map, indent);
    while (this.#indent() === indent) {
      if (this.#text[this.#at + indent] === '-') break;
      this.#at += indent;
      this.#entry(map, indent);
    }
    return map;
  }

  #entry(map: PlainMap, indent: number): void {
    this.#put(
      map,
      this.#key(),
      this.#within(() => this.#value(indent)),
    );
  }

  #key(): string {
    const name = this.#match(key)?.[1];
    if (name === undefined || name.length > 200 || isWord(name)) throw otherwise;
    return name;
  }

  #put(map: PlainMap, name: string, value: unknown): void {
    if (Object.hasOwn(map, name)) throw otherwise;
    if (name in map) Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true });
    else map[name] = value;
  }

  #value(indent: number): unknown {
    if (this.#text[this.#at] !== '\n') return this.#inline(indent);
    this.#at += 1;
    const next = this.#indent();
    const first = this.#text[this.#at + next];
    if (first === '-' && next >= indent) return this.#list(next);
    if (next <= indent) return null;
    if (first !== '[' && first !== '{') return this.#map(next);
    this.#at += next;
    return this.#inline(indent);
  }

  #list(indent: number): unknown[] {
    const list: unknown[] = [];
    while (this.#indent() === indent && this.#text.startsWith('- ', this.#at + indent)) {
      const start = this.#at;
      this.#at += indent + 1;
      this.#skip(spaces);
      const inner = this.#at - start;
      list.push(this.#within(() => (this.#isKey() ? this.#map(inner, true) : this.#inline(indent + 1))));
    }
    return list;
  }

  #isKey(): boolean {
    key.lastIndex = this.#at;
    return key.test(this.#text);
  }

  /** What begins in the middle of a line; its further lines stand further in than `indent`. */
  #inline(indent: number): unknown {
    const first = this.#text[this.#at];
    if (first === '>') return this.#folded(indent);
    const value = first === '[' || first === '{' || first === "'" || first === '"' ? this.#flow(indent) : this.#plain(indent);
    if (this.#text[this.#at] !== '\n') throw otherwise;
    this.#at += 1;
    return value;
  }

  /** A text of one line or several, which are joined by spaces. */
  #plain(indent: number): unknown {
    const first = this.#plainLine();
    let whole = first;
    while (this.#isContinued(indent)) {
      this.#at += 1;
      this.#skip(spaces);
      whole += ` ${this.#plainLine()}`;
    }
    return whole === first ? plainScalar(first) : whole;
  }

  #plainLine(): string {
    const [said = ''] = this.#match(line) ?? [];
    if (!startsPlainly(said) || /: |:$| #/.test(said)) throw otherwise;
    return said;
  }

  #isContinued(indent: number): boolean {
    const end = this.#at;
    this.#at += 1;
    const isNext = this.#skip(spaces, false) > indent && this.#text[this.#at + this.#skip(spaces, false)] !== '\n';
    // A text goes on behind an empty line too, and then the line break stays.
    if (!isNext && this.#indent() > indent) throw otherwise;
    this.#at = end;
    return isNext;
  }

  /** `>-`: lines that are joined by spaces, all of them as far in as the first. */
  #folded(indent: number): string {
    if (!this.#text.startsWith('>-\n', this.#at)) throw otherwise;
    this.#at += 3;
    const inner = this.#skip(spaces, false);
    if (inner <= indent) throw otherwise;
    const lines: string[] = [];
    while (this.#skip(spaces, false) === inner && this.#text[this.#at + inner] !== '\n') {
      this.#at += inner;
      lines.push(this.#match(line)?.[0] ?? '');
      this.#at += 1;
    }
    if (lines.length === 0 || this.#indentOfText() > indent) throw otherwise;
    return lines.join(' ');
  }

  /** As `#indent`, where what looks like a comment may be text. */
  #indentOfText(): number {
    const start = this.#at;
    while (this.#text[this.#at] === '\n') this.#at += 1;
    const inner = this.#skip(spaces, false);
    this.#at = start;
    return inner;
  }

  #flow(indent: number): unknown {
    const first = this.#text[this.#at];
    if (first === '[') return this.#within(() => this.#flowList(indent));
    if (first === '{') return this.#within(() => this.#flowMap(indent));
    if (first !== "'" && first !== '"') return this.#flowPlain();
    const found = this.#match(quoted);
    if (!found) throw otherwise;
    return found[1]?.replaceAll("''", "'") ?? found[2];
  }

  #flowPlain(): unknown {
    const said = this.#match(flowText)?.[0].trimEnd() ?? '';
    if (!startsPlainly(said)) throw otherwise;
    return plainScalar(said);
  }

  #flowList(indent: number): unknown[] {
    const list: unknown[] = [];
    this.#at += 1;
    this.#flowGap(indent);
    while (this.#text[this.#at] !== ']') {
      list.push(this.#flow(indent));
      this.#afterItem(indent, ']');
    }
    this.#at += 1;
    return list;
  }

  #flowMap(indent: number): PlainMap {
    const map: PlainMap = {};
    this.#at += 1;
    this.#flowGap(indent);
    while (this.#text[this.#at] !== '}') {
      const name = this.#key();
      if (this.#text[this.#at] === '\n') throw otherwise;
      this.#put(map, name, this.#flow(indent));
      this.#afterItem(indent, '}');
    }
    this.#at += 1;
    return map;
  }

  /** A comma and something behind it, or the end. */
  #afterItem(indent: number, end: string): void {
    this.#flowGap(indent);
    if (this.#text[this.#at] === end) return;
    if (this.#text[this.#at] !== ',') throw otherwise;
    this.#at += 1;
    // Behind a comma a sign such as # may be text.
    if (!/[ \n]/.test(this.#text[this.#at] ?? '')) throw otherwise;
    this.#flowGap(indent);
    if (this.#text[this.#at] === end) throw otherwise;
  }

  #flowGap(indent: number): void {
    if (this.#text[this.#at] === ' ') this.#at += 1;
    if (!/[ \n]/.test(this.#text[this.#at] ?? '')) return;
    const start = this.#at;
    this.#skip(flowSpace);
    const lastBreak = this.#text.lastIndexOf('\n', this.#at - 1);
    if (lastBreak >= start && this.#at - lastBreak - 1 <= indent) throw otherwise;
  }

  #within<Value>(read: () => Value): Value {
    this.#depth += 1;
    if (this.#depth > deepest) throw otherwise;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  /** How long the match is, which may be nothing at all. */
  #skip(pattern: RegExp, moves = true): number {
    pattern.lastIndex = this.#at;
    pattern.test(this.#text);
    const length = pattern.lastIndex - this.#at;
    if (moves) this.#at += length;
    return length;
  }
}
