import type { Tier } from '../categories/kind.js';
import type { Alignment, Alignments } from '../model/alignments.js';
import type { Entry } from '../model/role.js';
import { align } from './align.js';

/** Aligns entries as `align` does, and those that were aligned before not again. */
export function alignedOnce(
  lists: readonly (readonly Entry[])[],
  tiers: readonly Tier[],
  roles: readonly string[],
  category: string,
  alignments: Alignments | undefined,
): readonly Alignment[] {
  if (!alignments) return align(lists, tiers, roles, category);
  // All that an alignment can hang on.
  const question = JSON.stringify([category, tiers.map(({ by }) => by), roles, lists]);
  const before = alignments.recall(question);
  if (before) return before;
  const found = align(lists, tiers, roles, category);
  alignments.keep(question, found);
  return found;
}
