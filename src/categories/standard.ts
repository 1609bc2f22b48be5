import type { Kind } from '../model/role.js';

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

/** How a category is headed: `Job duties`, or a custom one's own name. */
export function categoryTitle(category: string): string {
  const standard = Object.hasOwn(standardCategories, category) ? standardCategories[category]?.title : undefined;
  return standard ?? category.charAt(0).toUpperCase() + category.slice(1).replace(/[-_]+/g, ' ');
}
