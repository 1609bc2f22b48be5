import type { Kind } from '../model/role.js';
import type { CategoryKind } from './kind.js';
import { attributes } from './attributes.js';
import { list } from './list.js';
import { pay } from './pay.js';
import { standardCategories } from './standard.js';
import { text } from './text.js';

/** Every kind of category, a list of figures before other lists. A new one is a file beside these and a line here. */
export const kinds: Readonly<Record<Kind, CategoryKind>> = { text, pay, list, attributes };

/** The kind of a category by its name or, where the name does not tell, its shape; null where no kind is of that shape. */
export function kindOf(category: string, raw: unknown): Kind | null {
  const standard = Object.hasOwn(standardCategories, category) ? standardCategories[category]?.kind : null;
  return standard ?? kindByShape(raw);
}

/** What kind a category of one's own is; null where no kind is of that shape. */
export function kindByShape(raw: unknown): Kind | null {
  return Object.values(kinds).find((kind) => kind.fits(raw))?.kind ?? null;
}
