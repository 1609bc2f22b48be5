import type { ComparedCategory, Row } from '../model/comparison.js';
import type { CategoryKind } from './kind.js';

/**
 * Returns which roles leave open whether a row holds for them, because they say nothing of what it is about: not the attribute, or not the category at all.
 * A list that a role states is all that it has, so what is not in it is missing.
 * @returns for a row of the category, one value per role
 */
export function openRolesIn(
  { rows, stated }: Pick<ComparedCategory, 'rows' | 'stated'>,
  { namedBy }: Pick<CategoryKind, 'namedBy'>,
): (row: Row) => boolean[] {
  if (namedBy === 'text') return ({ cells }) => cells.map((cell, role) => cell === null && !stated[role]);
  const statedByLabel = new Map<string | null, boolean[]>();
  for (const { label, cells } of rows) {
    const ofLabel = statedByLabel.get(label) ?? [];
    statedByLabel.set(label, ofLabel);
    // What is met by another category states nothing here.
    for (const [role, cell] of cells.entries()) ofLabel[role] ||= cell !== null && cell.elsewhere === undefined;
  }
  return ({ label, cells }) => cells.map((cell, role) => cell === null && !statedByLabel.get(label)?.[role]);
}
