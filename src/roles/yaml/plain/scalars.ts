import { type Cursor, unsupportedYaml } from './cursor.js';

/** The first character of a plain scalar: none that has a special meaning in YAML. */
const plainStart = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-\d/y;
const plainLine = /(?:[^\n :#]+| +(?![ #])|:(?![ \n])|#)+/y;
const lineGap = /\n+ +/y;

export function isAtPlainScalar(cursor: Cursor): boolean {
  return isLetter(cursor.char) || cursor.isAt(plainStart);
}

function isLetter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
}

/**
 * Reads a scalar without quotes: up to a comment, or to a line that is indented no more than `indent`.
 * @throws unsupportedYaml if it begins with a special character
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

const coreConstants = new Map<string, boolean | null>(
  [
    ['null', 'Null', 'NULL', '~'],
    ['true', 'True', 'TRUE'],
    ['false', 'False', 'FALSE'],
  ].flatMap((spellings, index) => spellings.map((spelling): [string, boolean | null] => [spelling, index === 0 ? null : index === 1])),
);

/** Whether the text without quotes is null, true or false. */
export function isCoreConstant(text: string): boolean {
  return coreConstants.has(text);
}

const usualNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
const unusualNumber = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.(?:inf|nan))$/i;

/**
 * The value of a plain scalar in YAML's core schema.
 * @throws unsupportedYaml for unusual ways to write a number
 */
export function resolveScalar(text: string): unknown {
  if (coreConstants.has(text)) return coreConstants.get(text);
  if (!/^[-+.\d]/.test(text)) return text;
  if (usualNumber.test(text) && text !== '-0') return Number(text);
  if (unusualNumber.test(text)) throw unsupportedYaml;
  return text;
}

const quoted = /'([^']*(?:''[^']*)*)'|"([^"\\]*(?:\\[^][^"\\]*)*)"/y;

/**
 * Reads a scalar in single or double quotes.
 * @throws unsupportedYaml if a further line is indented no more than `indent`, or for an unknown escape sequence
 */
export function readQuotedScalar(cursor: Cursor, indent: number): string {
  const [, single, double = ''] = cursor.mustExec(quoted);
  for (const [, indentation = ''] of (single ?? double).matchAll(/\n( *)(?![ \n])/g))
    if (indentation.length <= indent) throw unsupportedYaml;
  return single === undefined ? resolveEscapes(double) : foldLines(single).replaceAll("''", "'");
}

/** Folds line breaks and resolves escapes in one pass: an escaped line break, or escaped spaces before one, must not be folded. */
function resolveEscapes(text: string): string {
  if (!/[\\\n]/.test(text)) return text;
  return text.replace(escapeOrBreaks, (match, byte?: string, unit?: string, codePoint?: string) => {
    const code = byte ?? unit ?? codePoint;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return match.startsWith('\n') ? foldBreaks(match) : resolveEscape(match);
  });
}

const escapeOrBreaks = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U(00(?:0[\da-fA-F]|10)[\da-fA-F]{4})|\n *|[^])|\n[ \n]*/g;

function resolveEscape(sequence: string): string {
  if (sequence.startsWith('\\\n')) return '';
  const char = escapes.get(sequence.slice(1));
  if (char === undefined) throw unsupportedYaml;
  return char;
}

const escapes = new Map([
  ...['"', '\\', '/', ' '].map((char): [string, string] => [char, char]),
  ...Object.entries({ 0: '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }),
  ...Object.entries({ N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029' }),
]);

const blockHeader = /([|>])(-?)(?=\n( +)[^ \n])/y;

/**
 * Reads a literal (`|`) or folded (`>`) scalar: the lines below that are indented at least as much as the first one.
 * @throws unsupportedYaml if a folded scalar has lines that are indented more, as their line breaks must not be folded
 */
export function readBlockScalar(cursor: Cursor, indent: number): string {
  const [, style, isStripped, { length: indentation } = ''] = cursor.mustExec(blockHeader);
  if (indentation <= indent) throw unsupportedYaml;
  const [block] = cursor.mustExec(new RegExp(`(?:\\n+ {${indentation}}[^\\n]+)+`, 'y'));
  const lines = block.replaceAll(`\n${' '.repeat(indentation)}`, '\n').slice(1);
  if (style === '>' && /\n /.test(lines)) throw unsupportedYaml;
  return (style === '>' ? foldLines(lines) : lines) + (isStripped ? '' : '\n');
}

/** Folds lines: a single line break becomes a space, n line breaks become n − 1. Drops the indentation. */
function foldLines(lines: string): string {
  return lines.replace(/\n[ \n]*/g, foldBreaks);
}

/** @param breaks line breaks and the spaces between and after them */
function foldBreaks(breaks: string): string {
  return '\n'.repeat(breaks.replaceAll(' ', '').length - 1) || ' ';
}
