import stringWidth from 'fast-string-width';
import type { Fault } from '../model/errors.js';

/** A fault or warning as compilers print it: place and message, hint, and the line with a caret under the column. */
export function diagnosticText({ file, line, column, message, hint, excerpt }: Fault, severity: '' | 'warning: ' = ''): string {
  // Of a long line, only the part around the column is printed.
  const start = excerpt.length <= excerptWidth ? 0 : Math.max(0, column - excerptWidth / 2);
  const shown = excerpt.slice(start, start + excerptWidth).replace(/\t/g, ' ');
  const gutter = String(line);
  return [
    `${file}:${line}:${column}: ${severity}${message}`,
    ...(hint === null ? [] : [`  ${hint}`]),
    `  ${gutter} | ${shown}`.trimEnd(),
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(stringWidth(shown.slice(0, column - 1 - start)))}^`,
  ].join('\n');
}

/** In characters. */
const excerptWidth = 100;
