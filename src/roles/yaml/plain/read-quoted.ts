import type { Cursor } from './cursor.js';
import { folded, foldedBreak } from './folded.js';
import { otherwise } from './otherwise.js';

const quoted = /'([^']*(?:''[^']*)*)'|"([^"\\]*(?:\\[^][^"\\]*)*)"/y;

/**
 * A text in quotes.
 * @throws otherwise where a further line stands no further in than `indent`, or an escape is not known
 */
export function readQuoted(cursor: Cursor, indent: number): string {
  const [, single, double = ''] = cursor.take(quoted);
  for (const [, inner = ''] of (single ?? double).matchAll(/\n( *)(?![ \n])/g)) if (inner.length <= indent) throw otherwise;
  return single === undefined ? unescaped(double) : folded(single).replaceAll("''", "'");
}

/** Line breaks are folded and escapes resolved from left to right, as an escape may keep a break, or spaces before it, from being folded. */
function unescaped(text: string): string {
  if (!/[\\\n]/.test(text)) return text;
  return text.replace(special, (found, byte?: string, unit?: string, point?: string) => {
    const code = byte ?? unit ?? point;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return found.startsWith('\n') ? foldedBreak(found) : escaped(found);
  });
}

const special = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U(00(?:0[\da-fA-F]|10)[\da-fA-F]{4})|\n *|[^])|\n[ \n]*/g;

function escaped(sequence: string): string {
  if (sequence.startsWith('\\\n')) return '';
  const sign = escapes.get(sequence.slice(1));
  if (sign === undefined) throw otherwise;
  return sign;
}

const escapes = new Map([
  ...['"', '\\', '/', ' '].map((sign): [string, string] => [sign, sign]),
  ...Object.entries({ 0: '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }),
  ...Object.entries({ N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029' }),
]);
