import { list } from '../../src/categories/list.js';
import { align } from '../../src/compare/align.js';
import type { ItemEntry } from '../../src/model/role.js';

export const item = (text: string): ItemEntry => ({ kind: 'list', label: null, cell: { text }, scale: null });

/** How two lists are joined: for each row, the texts of both. */
export const rowsOf = (left: readonly string[], right: readonly string[], category: string): (readonly (string | null)[])[] =>
  align([left.map(item), right.map(item)], list.tiers, ['a', 'b'], category).map(({ indices: [i = null, j = null] }) => [
    i === null ? null : left[i]!,
    j === null ? null : right[j]!,
  ]);
