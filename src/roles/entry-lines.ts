import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { categoryKind } from '../categories/index.js';
import type { Entry, Role } from '../model/role.js';
import { type Statement, layersOf } from './lint/lint-check.js';
import { openRoleFile } from './open-role-file.js';
import type { RoleSources } from './role-sources.js';
import { resolveInheritance } from './resolve-inheritance.js';

/** Where a role's file states its entries. */
export interface EntryLines {
  /** Returns the line or page, from 1, on which it states an entry of a category; null if the file does not state it itself. */
  readonly lineOf: (category: string, entry: Entry) => number | null;
  /** What `lineOf` counts; null if no line is known. */
  readonly unit: 'line' | 'page' | null;
}

const noLines: EntryLines = { lineOf: () => null, unit: null };

/**
 * Finds the lines on which a role file states its entries. Without such a file, as for bundled roles and standard input, and for JSON, which people do not read by the line, no
 * line is known.
 */
export async function entryLines(role: Role, sources: RoleSources): Promise<EntryLines> {
  const { file, level } = role;
  if (file === null || !isPlainFile(resolve(sources.cwd, file))) return noLines;
  const target = await openRoleFile(file, sources);
  const { foreign } = target.parsed;
  // A job has its place by its length and title, without its technologies.
  if (foreign)
    return {
      lineOf: (_category, { cell: { text } }) => foreign.places.get(text) ?? foreign.places.get(text.replace(/: [^:]*$/, '')) ?? null,
      unit: foreign.placeUnit,
    };
  if (!/\.ya?ml$/i.test(file)) return noLines;
  const yaml = await target.parsed.yaml();
  const layers = layersOf(target.parsed, await resolveInheritance(target));
  const ownLevels = (target.parsed.role.levels ?? []).map(({ id }) => String(id));
  const lines = new Map<string, number>();
  // A level overrides what is below it.
  for (const { statements } of layers.slice(0, 2 + ownLevels.indexOf(level ?? '')))
    for (const statement of statements) for (const { key, path } of keysOf(statement)) lines.set(key, yaml.locate(path, 'value').line);
  return { lineOf: (category, entry) => namesOf(category, entry).flatMap((name) => lines.get(name) ?? [])[0] ?? null, unit: 'line' };
}

/** A pipe can be read only once. */
function isPlainFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The names of the entries of a statement, each with where it begins: every value of a list has its own place. */
function keysOf({ category, entries, path }: Statement): { readonly key: string; readonly path: Statement['path'] }[] {
  return entries.flatMap((entry, index) =>
    namesOf(category, entry).map((key) => ({ key, path: isListed(entry) ? [...path, index] : path })),
  );
}

function isListed(entry: Entry): boolean {
  return 'listed' in entry && entry.listed === true;
}

function namesOf(category: string, entry: Entry): string[] {
  const { names } = categoryKind(entry.kind);
  const own = isListed(entry) ? [`${entry.label ?? ''}\n${entry.cell.text}`] : names(entry);
  return own.map((name) => `${category}\n${name}`);
}
