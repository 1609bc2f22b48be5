import { normalizeText } from '../../categories/normalize.js';
import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import { fieldText, uniqueItems } from './fields.js';
import type { Resume, Skill } from './parse-resume.js';
import { isTechnology, separateTechnologies } from './technologies.js';

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

/** Collects skills and keywords, and separates technologies from other skills. Level words that fit no common scale become notes. */
export function skillsOf({ skills: section, projects }: Resume, known: BundledTechnologies): Skills {
  const separate = (item: Item): Item[] => separateTechnologies(item.name, known).map((name) => ({ ...item, name }));
  const named = (section ?? []).flatMap((skill) => itemOf(skill) ?? []).flatMap(separate);
  const keywords = [...(section ?? []), ...(projects ?? [])]
    .flatMap(({ keywords: words }) => words ?? [])
    .flatMap((word) => fieldText(word) ?? [])
    .flatMap((name) => separate({ name }));
  const items = uniqueItems([...named, ...keywords]);
  const scale = commonScaleOf(named);
  const rated = items.map((item) => rateItem(item, scale));
  const categories = {
    skills: rated.filter(({ name }) => !isTechnology(name, known)),
    technologies: rated.filter(({ name }) => isTechnology(name, known)),
  };
  const scaled = Object.entries(categories).filter(([, list]) => list.some(({ level }) => level !== undefined));
  return { scales: Object.fromEntries(scaled.map(([category]) => [category, [...(scale ?? [])]])), ...categories };
}

function itemOf({ name, level }: Skill): Item | undefined {
  const [nameText, levelText] = [fieldText(name), fieldText(level)];
  return nameText === undefined ? undefined : { name: nameText, ...(levelText !== undefined && { level: levelText }) };
}

/** Returns the first scale that contains all level words. */
function commonScaleOf(items: readonly Item[]): readonly string[] | undefined {
  const words = items.flatMap(({ level }) => (level === undefined ? [] : [normalizeText(level)]));
  return words.length === 0 ? undefined : commonScales.find((scale) => words.every((word) => scale.includes(word)));
}

/** Common scales of skill levels, the lowest first. */
const commonScales: readonly (readonly string[])[] = [
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

/** Normalizes the level of an item, or turns it into a note if there is no scale. */
function rateItem({ name, level }: Item, scale: readonly string[] | undefined): Item {
  if (level === undefined) return { name };
  return scale ? { name, level: normalizeText(level) } : { name, note: level };
}
