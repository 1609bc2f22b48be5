import { normalizeText } from '../../categories/normalize.js';
import { fieldText, uniqueItems } from './fields.js';
import type { Resume, Skill } from './parse-resume.js';
import { isTechnology } from './technologies.js';

interface Item {
  readonly name: string;
  readonly level?: string;
  readonly note?: string;
}

interface Skills {
  readonly scales: Record<string, string[]>;
  readonly skills: Item[];
  readonly technologies: Item[];
}

/** Ladders of words that are in use, the lowest word first. A word that stands on none of them is a note, and no level. */
const ladders: readonly (readonly string[])[] = [
  ['beginner', 'intermediate', 'advanced', 'expert', 'master'],
  ['novice', 'beginner', 'intermediate', 'advanced', 'expert'],
  ['novice', 'advanced beginner', 'competent', 'proficient', 'expert'],
  ['fundamental awareness', 'novice', 'intermediate', 'advanced', 'expert'],
  ['awareness', 'working', 'practitioner', 'expert'],
  ['basic', 'intermediate', 'advanced', 'expert', 'master'],
  ['basic', 'intermediate', 'proficient', 'advanced', 'expert'],
  ['elementary', 'intermediate', 'advanced', 'expert'],
  ['junior', 'mid', 'senior'],
  ['low', 'medium', 'high'],
];

/** Skills and, of these and of all keywords, what is known to be a technology. */
export function skillsOf({ skills: stated, projects }: Resume, known: ReadonlySet<string>): Skills {
  const named = (stated ?? []).flatMap((skill) => itemOf(skill) ?? []);
  const keywords = [...(stated ?? []), ...(projects ?? [])]
    .flatMap(({ keywords: words }) => words ?? [])
    .flatMap((word) => fieldText(word) ?? []);
  const items = uniqueItems([...named, ...keywords.map((name): Item => ({ name }))]);
  const ladder = ladderOf(named);
  const rated = items.map((item) => withLevel(item, ladder));
  const [technologies, skills] = [true, false].map((wanted) => rated.filter(({ name }) => isTechnology(name, known) === wanted));
  const parts = { skills: skills ?? [], technologies: technologies ?? [] };
  const scaled = Object.entries(parts).filter(([, list]) => list.some(({ level }) => level !== undefined));
  return { scales: Object.fromEntries(scaled.map(([category]) => [category, [...(ladder ?? [])]])), ...parts };
}

function itemOf({ name, level }: Skill): Item | undefined {
  const [what, how] = [fieldText(name), fieldText(level)];
  return what === undefined ? undefined : { name: what, ...(how !== undefined && { level: how }) };
}

/** The first ladder that has all of the words. */
function ladderOf(items: readonly Item[]): readonly string[] | undefined {
  const words = items.flatMap(({ level }) => (level === undefined ? [] : [normalizeText(level)]));
  return words.length === 0 ? undefined : ladders.find((ladder) => words.every((word) => ladder.includes(word)));
}

function withLevel({ name, level }: Item, ladder: readonly string[] | undefined): Item {
  if (level === undefined) return { name };
  return ladder ? { name, level: normalizeText(level) } : { name, note: level };
}
