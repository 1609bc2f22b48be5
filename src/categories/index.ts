import type { Kind } from '../model/role.js';
import type { CategoryKind } from './kind.js';
import { attributes } from './attributes.js';
import { list } from './list.js';
import { pay } from './pay.js';
import { text } from './text.js';

/** Every kind of category, a list of figures before other lists. A new one is a file beside these and a line here. */
export const kinds: Readonly<Record<Kind, CategoryKind>> = { text, pay, list, attributes };

interface Standard {
  readonly title: string;
  /** Null where the shape tells the kind, as with a custom category. */
  readonly kind: Kind | null;
}

/** The categories that every role may state, in the order in which they are shown. */
export const standardCategories: Readonly<Record<string, Standard>> = {
  summary: { title: 'What is it?', kind: 'text' },
  duties: { title: 'Job duties', kind: 'list' },
  requirements: { title: 'Requirements', kind: 'attributes' },
  environment: { title: 'Work environment', kind: 'attributes' },
  skills: { title: 'Skills', kind: 'list' },
  knowledge: { title: 'Knowledge', kind: 'list' },
  technologies: { title: 'Technologies', kind: 'list' },
  interests: { title: 'Interests', kind: 'list' },
  pay: { title: 'Pay', kind: 'pay' },
  outlook: { title: 'Outlook', kind: null },
};

/** The kind of a category by its name or, where the name does not tell, its shape; null where no kind is of that shape. */
export function kindOf(category: string, raw: unknown): Kind | null {
  const standard = Object.hasOwn(standardCategories, category) ? standardCategories[category]?.kind : null;
  return standard ?? kindByShape(raw);
}

/** What kind a category of one's own is; null where no kind is of that shape. */
export function kindByShape(raw: unknown): Kind | null {
  return Object.values(kinds).find((kind) => kind.fits(raw))?.kind ?? null;
}

/** How a category is headed: `Job duties`, or a custom one's own name. */
export function titleOf(category: string): string {
  const standard = Object.hasOwn(standardCategories, category) ? standardCategories[category]?.title : undefined;
  return standard ?? category.charAt(0).toUpperCase() + category.slice(1).replace(/[-_]+/g, ' ');
}
