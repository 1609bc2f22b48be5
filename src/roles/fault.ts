import type { Fault } from '../model/user-error.js';

/** A place in a text: line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A fault with the line it stands in quoted. */
export function faultAt(file: string, text: string, { line, column }: Position, message: string, hint: string | null = null): Fault {
  return { file, line, column, message, hint, excerpt: text.split('\n')[line - 1]?.replace(/\r$/, '') ?? '' };
}

/** Faults in the order of the file. */
export function inFileOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1));
}
