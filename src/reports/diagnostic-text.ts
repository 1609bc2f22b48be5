import stringWidth from 'fast-string-width';
import type { Fault } from '../model/errors.js';
import type { Span } from '../model/text.js';
import { hintSpans } from './hint-spans.js';

/**
 * A fault or warning as compilers print it: place and message, hint, and the line with a caret under the column. What is wrong stands out; the
 * texts of the spans are not sanitized.
 */
export function diagnosticLines({ file, line, column, message, hint, excerpt }: Fault, severity: '' | 'warning: ' = ''): Span[][] {
  // Of a long line, only the part around the column is printed.
  const start = excerpt.length <= excerptWidth ? 0 : Math.max(0, column - excerptWidth / 2);
  const shown = excerpt.slice(start, start + excerptWidth).replace(/\t/g, ' ');
  const gutter = String(line);
  const indent = ' '.repeat(stringWidth(shown.slice(0, column - 1 - start)));
  return [
    [
      { text: `${file}:${line}:${column}: ${severity}`, tone: 'strong' },
      { text: message, tone: 'fault' },
    ],
    ...(hint === null ? [] : [[{ text: '  ' }, ...hintSpans(hint)]]),
    [{ text: `  ${gutter} |`, tone: 'muted' }, ...(shown.trimEnd() === '' ? [] : [{ text: ` ${shown.trimEnd()}` }])],
    [
      { text: `  ${' '.repeat(gutter.length)} |`, tone: 'muted' },
      { text: ` ${indent}^`, tone: 'fault' },
    ],
  ];
}

/** The same as plain text. */
export function diagnosticText(fault: Fault, severity: '' | 'warning: ' = ''): string {
  return diagnosticLines(fault, severity)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');
}

/** In characters. */
const excerptWidth = 100;
