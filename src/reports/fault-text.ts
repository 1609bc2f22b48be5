import stringWidth from 'fast-string-width';
import type { Fault } from '../model/user-error.js';

const window = 100;

/** A fault as compilers print them: the place and what is wrong, what to do, and the line with a caret under the place. */
export function faultText({ file, line, column, message, hint, excerpt }: Fault, severity: '' | 'warning: ' = ''): string {
  const start = excerpt.length <= window ? 0 : Math.max(0, column - window / 2);
  const shown = excerpt.slice(start, start + window).replace(/\t/g, ' ');
  const gutter = String(line);
  return [
    `${file}:${line}:${column}: ${severity}${message}`,
    ...(hint === null ? [] : [`  ${hint}`]),
    `  ${gutter} | ${shown}`.trimEnd(),
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(stringWidth(shown.slice(0, column - 1 - start)))}^`,
  ].join('\n');
}
