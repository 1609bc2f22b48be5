import type { Code } from '../model/role.js';
import type { NameEntry } from './name-entries.js';
import type { NamedRole } from './named-role.js';

/** What the index stores of a role as text. */
export type PackedRole = readonly [
  id: string,
  title: string,
  codes: Readonly<Record<string, Code>>,
  aliases: readonly string[],
  /** The names of its entries as published. Entries of the same name follow each other and have it once. */
  names: readonly string[],
];

export function packRole({ id, title, codes, aliases }: NamedRole, entries: readonly NameEntry[]): PackedRole {
  return [id, title, codes, aliases, entries.filter(({ isFirst }) => isFirst).map(({ name }) => name)];
}
