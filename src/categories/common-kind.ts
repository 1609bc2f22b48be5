import type { Category, Entry, Kind } from '../model/role.js';
import { list } from './list.js';
import { onetLevel } from './scale.js';

/** The kind by which a category is compared: that of all roles that state it. Where they state it in different shapes, it is a list. */
export function commonKind(stated: readonly (Category | null | undefined)[]): Kind {
  const [kind = list.kind, ...others] = new Set(stated.flatMap((category) => category?.kind ?? []));
  return others.length === 0 ? kind : list.kind;
}

/** The entries of a category as those of the common kind. */
export function entriesAs({ kind: own, entries }: Category, kind: Kind): readonly Entry[] {
  if (own === kind) return entries;
  return entries.map(({ label, cell }) => ({
    kind,
    label: null,
    cell: label === null ? cell : { ...cell, text: `${label}: ${cell.text}` },
    scale: onetLevel,
  }));
}
