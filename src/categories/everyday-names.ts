import { categoryTitle, standardCategories } from './standard.js';

/** What people also call the standard categories; an attribute of one stands after a slash. The spelling of `nameKey` covers plurals and capitals. */
const everydayNames: Readonly<Record<string, string>> = {
  summary: 'about, description, overview, definition',
  duties: 'task, responsibility, activity, what they do',
  requirements: 'qualification, prerequisite, credential',
  'requirements/education': 'education, degree, schooling, studies',
  'requirements/certifications': 'certificate, license, licence, licensing, licensure',
  'requirements/experience': 'experience, work experience',
  environment: 'condition, working condition, workplace, setting, work context',
  'environment/schedule': 'hour, working hour, shift',
  skills: 'ability, competence, competency, soft skill',
  knowledge: 'expertise, subject',
  technologies: 'tool, software, tech, technical skill, tech stack, stack',
  interests: 'personality, holland code, riasec',
  pay: 'salary, wage, earning, compensation, income, money, remuneration',
  outlook: 'job outlook, job growth, growth, demand, prospect, future',
};

/** What people also call the standard categories and their attributes, in the singular. */
export const everydayNamesOfCategories: readonly string[] = Object.values(everydayNames).flatMap((names) => names.split(', '));

/** A standard category, and the attribute of it that is meant; null for all of it. */
export interface NamedCategory {
  readonly id: string;
  readonly attribute: string | null;
}

/** Returns the standard category of which a word is the id, the title or an everyday name, in singular or plural; undefined if there is none. */
export function standardCategoryNamed(word: string): NamedCategory | undefined {
  const key = nameKey(word);
  const id = Object.keys(standardCategories).find((known) => [known, categoryTitle(known)].some((name) => nameKey(name) === key));
  if (id !== undefined) return { id, attribute: null };
  const [path] = Object.entries(everydayNames).find(([, names]) => names.split(', ').some((name) => nameKey(name) === key)) ?? [];
  const [category, attribute = null] = path?.split('/') ?? [];
  return category === undefined ? undefined : { id: category, attribute };
}

/** Returns the same key for a name in singular and plural, with any capitals, spaces, hyphens and underscores. */
export function nameKey(name: string): string {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/[?]$/, '');
  return key.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}
