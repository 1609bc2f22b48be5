import { type Cursor, unsupportedYaml } from './cursor.js';

/** No sign that YAML gives a meaning of its own stands first. */
const plainStart = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-\d/y;
const plainLine = /(?:[^\n :#]+| +(?![ #])|:(?![ \n])|#)+/y;
const lineGap = /\n+ +/y;

export function isAtPlainScalar(cursor: Cursor): boolean {
  return isLetter(cursor.char) || cursor.isAt(plainStart);
}

function isLetter(sign: string): boolean {
  return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

/**
 * A text without quotes: up to a comment, or to a line that stands no further in than `indent`.
 * @throws otherwise where another sign begins it
 */
export function readPlainScalar(cursor: Cursor, indent: number): unknown {
  if (!isAtPlainScalar(cursor)) throw unsupportedYaml;
  const first = readLine(cursor);
  let lines = first;
  while (cursor.indentationBelow() > Math.max(indent, 0)) lines += cursor.mustMatch(lineGap) + readLine(cursor);
  return lines === first ? resolveScalar(first) : foldLines(lines);
}

function readLine(cursor: Cursor): string {
  const rest = cursor.restOfLine;
  if (rest.includes(':') || rest.includes('#')) return cursor.mustMatch(plainLine);
  cursor.advance(rest.length);
  return rest;
}

const coreWords = new Map<string, boolean | null>(
  [
    ['null', 'Null', 'NULL', '~'],
    ['true', 'True', 'TRUE'],
    ['false', 'False', 'FALSE'],
  ].flatMap((spellings, place) => spellings.map((spelling): [string, boolean | null] => [spelling, place === 0 ? null : place === 1])),
);

export function isCoreConstant(text: string): boolean {
  return coreWords.has(text);
}

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
const unusualNumber = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.(?:inf|nan))$/i;

/**
 * A text without quotes, by YAML's core schema.
 * @throws otherwise where it is a figure as few write it
 */
export function resolveScalar(text: string): unknown {
  if (coreWords.has(text)) return coreWords.get(text);
  if (!/^[-+.\d]/.test(text)) return text;
  if (plainNumber.test(text) && text !== '-0') return Number(text);
  if (unusualNumber.test(text)) throw unsupportedYaml;
  return text;
}

const quoted = /'([^']*(?:''[^']*)*)'|"([^"\\]*(?:\\[^][^"\\]*)*)"/y;

/**
 * A text in quotes.
 * @throws otherwise where a further line stands no further in than `indent`, or an escape is not known
 */
export function readQuotedScalar(cursor: Cursor, indent: number): string {
  const [, single, double = ''] = cursor.mustExec(quoted);
  for (const [, inner = ''] of (single ?? double).matchAll(/\n( *)(?![ \n])/g)) if (inner.length <= indent) throw unsupportedYaml;
  return single === undefined ? unescaped(double) : foldLines(single).replaceAll("''", "'");
}

/** Line breaks are folded and escapes resolved from left to right, as an escape may keep a break, or spaces before it, from being folded. */
function unescaped(text: string): string {
  if (!/[\\\n]/.test(text)) return text;
  return text.replace(special, (found, byte?: string, unit?: string, point?: string) => {
    const code = byte ?? unit ?? point;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return found.startsWith('\n') ? foldBreaks(found) : escaped(found);
  });
}

const special = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U(00(?:0[\da-fA-F]|10)[\da-fA-F]{4})|\n *|[^])|\n[ \n]*/g;

function escaped(sequence: string): string {
  if (sequence.startsWith('\\\n')) return '';
  const sign = escapes.get(sequence.slice(1));
  if (sign === undefined) throw unsupportedYaml;
  return sign;
}

const escapes = new Map([
  ...['"', '\\', '/', ' '].map((sign): [string, string] => [sign, sign]),
  ...Object.entries({ 0: '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }),
  ...Object.entries({ N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029' }),
]);

const blockHeader = /([|>])(-?)(?=\n( +)[^ \n])/y;

/**
 * `|` and `>`: a text of all the lines below that stand as far in as the first.
 * @throws otherwise where some of a `>` stand further in, so that their breaks would stay
 */
export function readBlockScalar(cursor: Cursor, indent: number): string {
  const [, style, isStripped, { length: inner } = ''] = cursor.mustExec(blockHeader);
  if (inner <= indent) throw unsupportedYaml;
  const [block] = cursor.mustExec(new RegExp(`(?:\\n+ {${inner}}[^\\n]+)+`, 'y'));
  const lines = block.replaceAll(`\n${' '.repeat(inner)}`, '\n').slice(1);
  if (style === '>' && /\n /.test(lines)) throw unsupportedYaml;
  return (style === '>' ? foldLines(lines) : lines) + (isStripped ? '' : '\n');
}

/** Lines as one text: a line break is a space, and of several one is not counted. What a line begins with is indentation. */
function foldLines(lines: string): string {
  return lines.replace(/\n[ \n]*/g, foldBreaks);
}

/** What the breaks, and the spaces among them, come to. */
function foldBreaks(gap: string): string {
  return '\n'.repeat(gap.replaceAll(' ', '').length - 1) || ' ';
}
