import { normalizeText } from '../../categories/normalize.js';
import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import { readTechnologyNames } from '../facts/technology-names.js';
import { isTechnology, separateTechnologies } from '../json-resume/technologies.js';
import { uniqueItems } from './clean-text.js';
import type { StatedSkill } from './resume-content.js';

export interface RatedItem {
  readonly name: string;
  readonly level?: string;
  readonly note?: string;
}

export interface Skills {
  readonly scales: Readonly<Record<string, string[]>>;
  readonly skills: readonly RatedItem[];
  readonly technologies: readonly RatedItem[];
}

/** Separates technologies from other skills, also those that a sentence names. Level words that fit no common scale become notes. */
export function skillsOf(stated: readonly StatedSkill[], known: BundledTechnologies): Skills {
  const named = rateOnce(stated.flatMap(({ text, level }) => namesIn(text, known).map((name) => ({ name, level }))));
  const scale = commonScaleOf(named.flatMap(({ level }) => level ?? []));
  const rated = named.map(({ name, level }) => rateItem(name, level, scale));
  const software = new Set(stated.flatMap(({ text, isSoftware }) => (isSoftware ? [normalizeText(text)] : [])));
  const isOne = (name: string): boolean => isTechnology(name, known) || software.has(normalizeText(name));
  const skills = rated.filter(({ name }) => !isOne(name) && !namesOnlyTechnologies(name, known));
  const inSentences = rated.filter(({ name }) => !isOne(name)).flatMap(({ name }) => readTechnologyNames(name, known));
  const technologies = uniqueItems<RatedItem>([...rated.filter(({ name }) => isOne(name)), ...inSentences.map((name) => ({ name }))]);
  const scaled = Object.entries({ skills, technologies }).filter(([, list]) => list.some(({ level }) => level !== undefined));
  return { scales: Object.fromEntries(scaled.map(([category]) => [category, [...(scale ?? [])]])), skills, technologies };
}

/** The names of a list, also of one without commas: `JavaScript TypeScript React`. */
function namesIn(text: string, known: BundledTechnologies): readonly string[] {
  const words = text.split(' ');
  const isList =
    words.length > 1 && !/[,;&/(]/.test(text) && !isTechnology(text, known) && words.every((word) => isTechnology(word, known));
  return isList ? words : separateTechnologies(text, known);
}

interface Named {
  readonly name: string;
  readonly level: string | null;
}

/** Each skill once, with the first level that is stated for it. */
function rateOnce(named: readonly Named[]): Named[] {
  const levels = new Map<string, string>();
  for (const { name, level } of named) {
    const key = normalizeText(name);
    if (level !== null && !levels.has(key)) levels.set(key, level);
  }
  return uniqueItems(named).map(({ name }) => ({ name, level: levels.get(normalizeText(name)) ?? null }));
}

/** True if a text says hardly more than the technologies that it names: `Experience with Java and Kafka`. */
function namesOnlyTechnologies(text: string, known: BundledTechnologies): boolean {
  const names = readTechnologyNames(text, known);
  if (names.length === 0) return false;
  const rest = names.reduce((left, name) => left.replaceAll(name, ' '), text);
  const words = rest.match(/\p{L}{2,}/gu) ?? [];
  return words.every((word) => fillers.has(word.toLowerCase()));
}

/** Words that introduce or join the names of technologies in seven languages and are no skill by themselves. */
const fillers = new Set(
  (
    'and or with in of using use the knowledge experience experienced skilled proficient proficiency good very basic advanced expert familiar working including such as incl etc ' +
    'und oder mit in von gute sehr kenntnisse erfahrung erfahren im umgang sowie sicherer sicher et ou avec en de la des du connaissance connaissances maîtrise bonne expérience ' +
    'con el los las conocimientos experiencia manejo dominio di della conoscenza buona esperienza com do da conhecimentos experiência en met van kennis ervaring goede'
  ).split(' '),
);

/** Returns the first scale that contains all level words. */
function commonScaleOf(levels: readonly string[]): readonly string[] | undefined {
  const words = levels.map(normalizeText);
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
function rateItem(name: string, level: string | null, scale: readonly string[] | undefined): RatedItem {
  if (level === null) return { name };
  return scale ? { name, level: normalizeText(level) } : { name, note: level };
}
