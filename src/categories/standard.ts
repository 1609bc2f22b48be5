import type { Kind } from '../model/role.js';

interface StandardCategory {
  readonly title: string;
  /** Null if the shape of the value tells the kind, as it does for custom categories. */
  readonly kind: Kind | null;
}

/** The categories that every role can state, by id, in the order in which they are shown. */
export const standardCategories: Readonly<Record<string, StandardCategory>> = {
  summary: { title: 'What is it?', kind: 'text' },
  duties: { title: 'Job duties', kind: 'list' },
  requirements: { title: 'Requirements', kind: 'attributes' },
  environment: { title: 'Work environment', kind: 'attributes' },
  skills: { title: 'Skills', kind: 'list' },
  knowledge: { title: 'Knowledge', kind: 'list' },
  technologies: { title: 'Technologies', kind: 'list' },
  interests: { title: 'Interests', kind: 'list' },
  pay: { title: 'Pay', kind: 'pay' },
  terms: { title: 'Terms of work', kind: 'attributes' },
  benefits: { title: 'Benefits', kind: 'list' },
  outlook: { title: 'Outlook', kind: null },
};

/** Returns the title of a category: `Job duties`; for a custom one, its id as words: `Works with` for `works-with`. */
export function categoryTitle(category: string): string {
  const standard = Object.hasOwn(standardCategories, category) ? standardCategories[category]?.title : undefined;
  return standard ?? category.charAt(0).toUpperCase() + category.slice(1).replace(/[-_]+/g, ' ');
}
