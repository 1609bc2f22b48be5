import type { Fault } from '../../model/errors.js';

/** A place in a text: line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Longer lines, as of JSON without line breaks, are not quoted: a hundred of them would fill the memory. */
const maxExcerpt = 20_000;

/** As many as a person can read; a file that is wrong throughout is wrong in one way. */
const maxFaults = 100;

/** A fault with the line it stands in quoted. */
export function faultAt(file: string, text: string, { line, column }: Position, message: string, hint: string | null = null): Fault {
  const excerpt = lineOf(text, line);
  return { file, line, column, message, hint, excerpt: excerpt.length > maxExcerpt ? '' : excerpt };
}

function lineOf(text: string, line: number): string {
  let start = 0;
  for (let before = 1; before < line; before += 1) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** Faults in the order of the file. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1));
}

/** The first hundred of what is to become faults, and how many were left out. */
export function limitFaults<Found>(found: readonly Found[]): { readonly shown: readonly Found[]; readonly omitted: number } {
  return { shown: found.slice(0, maxFaults), omitted: Math.max(0, found.length - maxFaults) };
}
