import { categoryKind, commonKind } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import { headingIds } from '../../categories/row-heading.js';
import type { GapItem } from '../../model/gap.js';
import type { Cell, Role } from '../../model/role.js';

/** An item of the gap, with the kind of its category, and the category that the heading above it tells. */
export type ItemWithKind = GapItem & { readonly kind: CategoryKind; readonly told?: string | undefined };

export function withKind(item: GapItem, roles: readonly Role[], told?: string): ItemWithKind {
  const ids = categoriesOf(item);
  const kind = categoryKind(commonKind(roles.flatMap(({ categories }) => categories.filter(({ id }) => ids.includes(id)))));
  return { ...item, kind, told };
}

/** The category of an item; its headings, if that joins categories of different names. */
export function categoriesOf({ category, from, to }: GapItem): string[] {
  const headings = headingIds([from, to]);
  return headings.length === 0 ? [category] : headings;
}

/** Whether both texts are shown. Between two roles, that is a change of which nobody can say that it asks for more. */
export function isReworded({ delta, kind }: ItemWithKind): boolean {
  return delta !== null && kind.isReworded(delta);
}

export function isStatedByBoth({ from, to }: GapItem): boolean {
  return from !== null && to !== null;
}

export function displayText(cell: Cell | null, kind: CategoryKind): string | null {
  return cell && kind.displayText(cell);
}
