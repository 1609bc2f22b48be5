import { standardCategories } from '../../categories/standard.js';
import { typoOf } from '../../spelling.js';
import { foldWords, slugOf } from './fold-words.js';

/** The key of a category that holds a group of criteria. Never one that a role file uses for something else, nor nearly one. */
export function categoryKey(group: string | null, isRated: boolean): string {
  if (group === null) return isRated ? 'skills' : 'expectations';
  const words = foldWords(group);
  const known = synonyms.get(words);
  if (known !== undefined && (isRated || known === 'duties')) return known;
  const slug = slugOf(group) || 'criteria';
  const isTaken = reserved.has(slug) || unfit.has(slug) || (isRated && slug === 'interests');
  const isNear = !Object.hasOwn(standardCategories, slug) && typoOf(slug, [...reserved, ...Object.keys(standardCategories)]) !== undefined;
  const isListOfNames = !isRated && lists.has(slug);
  return isTaken || isNear || isListOfNames ? `${slug}-criteria` : slug;
}

/** Standard categories under other names. */
const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    skills: ['skill', 'skills', 'hard skills', 'core skills'],
    technologies: ['technologies', 'technology', 'tools', 'software', 'tech stack'],
    knowledge: ['knowledge'],
  }).flatMap(([key, names]) => names.map((name) => [name, key])),
);

/** Keys of role files that are no lists of criteria. */
const reserved = new Set(
  'id title aliases language document codes extends without replaces scales sources tags related levels same-as summary requirements environment pay interests outlook'.split(
    ' ',
  ),
);

/** What role files call otherwise, so that a check warns of it, and keys that mean something to JavaScript. */
const unfit = new Set(
  'about description overview accountabilities responsibilities tasks prerequisites qualifications working-conditions work-environment software tech-stack tools compensation salaries salary wages constructor prototype'.split(
    ' ',
  ),
);

/** Standard categories that are lists, which cannot hold criteria with a text for each level. */
const lists = new Set(Object.keys(standardCategories));
