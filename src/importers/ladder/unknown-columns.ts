import { UserError } from '../../model/errors.js';
import type { SourceTable } from './source-table.js';

/** Asks which columns of a table are the levels and what they ask for, with an example in its own words. */
export function unknownColumns({ label }: SourceTable, headings: readonly string[]): UserError {
  const named = headings.flatMap((heading) => (heading === '' ? [] : [heading.length > 40 ? `${heading.slice(0, 39)}…` : heading]));
  const shown = named.slice(0, 12).join(', ') + (named.length > 12 ? ', …' : '');
  const [first = 'A', second = 'B'] = named;
  return new UserError(`${label}: which columns are the levels and what they ask for? It has ${shown === '' ? 'no headings' : shown}`, {
    hint: `Say it by heading, letter or number, such as --map level=${quoted(first)} --map criterion=${quoted(second)}; or name the levels: --map levels="Junior,Senior".`,
  });
}

function quoted(name: string): string {
  return /^[\w-]+$/.test(name) ? name : `"${name.replaceAll('"', '')}"`;
}
