import stringWidth from 'fast-string-width';
import type { Fault } from '../model/errors.js';

const excerptWidth = 100;

/** A fault as compilers print them: the place and what is wrong, what to do, and the line with a caret under the place. */
export function diagnosticText({ file, line, column, message, hint, excerpt }: Fault, severity: '' | 'warning: ' = ''): string {
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
