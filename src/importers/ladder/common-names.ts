import { normalizeText } from '../../categories/normalize.js';
import { nameLevels } from './level-names.js';

interface NamedRole {
  readonly title: string;
  readonly levels: Parameters<typeof nameLevels>[1];
}

/**
 * What people also call each role: the words with which the titles of all its levels end. A sheet called Engineering has an Engineer, a Senior Engineer and a Staff
 * Engineer.
 * @returns null for a role with fewer than two titles or without such words, and where they are the name of several roles
 */
export function commonNames(roles: readonly NamedRole[]): (string | null)[] {
  const names = roles.map(({ title, levels }) => commonEnding(nameLevels(title, levels).flatMap((level) => level.title ?? [])));
  const all = [...roles.map(({ title }) => title), ...names.filter((name) => name !== '')].map(normalizeText);
  return names.map((name) => (name !== '' && all.filter((other) => other === normalizeText(name)).length === 1 ? name : null));
}

function commonEnding(titles: readonly string[]): string {
  const [first = [], ...others] = titles.map((title) => title.split(/\s+/));
  if (others.length === 0) return '';
  const isShared = (length: number): boolean => others.every((words) => words.slice(-length).join(' ') === first.slice(-length).join(' '));
  const lengths = first.map((_word, index) => index + 1).filter(isShared);
  return first.slice(first.length - Math.max(0, ...lengths)).join(' ');
}
