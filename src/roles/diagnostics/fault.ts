import type { Fault } from '../../model/errors.js';

/** Line and column in a text, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Creates a fault that quotes its line. */
export function faultAt(file: string, text: string, { line, column }: Position, message: string, hint: string | null = null): Fault {
  const excerpt = lineOf(text, line);
  return { file, line, column, message, hint, excerpt: excerpt.length > maxExcerpt ? '' : excerpt };
}

/** In characters. Longer lines, such as JSON without line breaks, are not quoted: a hundred of them would fill the memory. */
const maxExcerpt = 20_000;

function lineOf(text: string, line: number): string {
  let start = 0;
  for (let before = 1; before < line; before += 1) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** Sorts faults by position in the file. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1));
}

/** The first hundred faults, and how many were left out. */
export function limitFaults<Item>(faults: readonly Item[]): { readonly shown: readonly Item[]; readonly omitted: number } {
  return { shown: faults.slice(0, maxFaults), omitted: Math.max(0, faults.length - maxFaults) };
}

/** Nobody reads more. Files with more faults usually repeat the same one. */
const maxFaults = 100;
