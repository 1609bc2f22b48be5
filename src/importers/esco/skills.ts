import type { YamlMap } from '../../model/yaml-value.js';
import { cleanText } from '../files/published-file.js';
import type { Dataset } from './dataset.js';
import type { Occupation } from './occupations.js';

/** What an occupation takes: its skills and its knowledge, the essential ones first, then by name. */
export interface Needs {
  readonly skills: readonly YamlMap[];
  readonly knowledge: readonly YamlMap[];
}

/** What all occupations take, and how many links lead to no occupation or skill. */
export interface AllNeeds {
  readonly byOccupation: ReadonlyMap<string, Needs>;
  readonly links: number;
  readonly danglingLinks: number;
}

interface Skill {
  readonly name: string;
  readonly isKnowledge: boolean;
  /** `esco:` and the last part of the URI, which is the same in every language. */
  readonly code: string;
}

interface Link {
  readonly skill: Skill;
  readonly isEssential: boolean;
}

/** Reads the links from occupations to skills. A link that is stated twice counts as the stronger. */
export async function readNeeds(dataset: Dataset, occupations: ReadonlyMap<string, Occupation>): Promise<AllNeeds> {
  const skills = await readSkills(dataset);
  const rows = await dataset.rows(
    'occupationSkillRelations',
    { occupation: ['occupationUri'], relation: ['relationType'], skill: ['skillUri'] },
    {},
  );
  const links = new Map<string, Map<string, Link>>();
  let danglingLinks = 0;
  for (const { occupation, relation, skill: uri } of rows) {
    const skill = skills.get(uri);
    if (!skill || !occupations.has(occupation)) {
      danglingLinks += 1;
      continue;
    }
    const own = links.get(occupation) ?? new Map<string, Link>();
    links.set(
      occupation,
      own.set(skill.code, { skill, isEssential: relation === 'essential' || own.get(skill.code)?.isEssential === true }),
    );
  }
  return {
    byOccupation: new Map([...links].map(([occupation, own]) => [occupation, toNeeds([...own.values()])])),
    links: rows.length - danglingLinks,
    danglingLinks,
  };
}

async function readSkills(dataset: Dataset): Promise<ReadonlyMap<string, Skill>> {
  const rows = await dataset.rows(
    'skills',
    { uri: ['conceptUri'], label: ['preferredLabel'] },
    { type: ['skillType'], status: ['status'] },
  );
  return new Map(
    rows
      .filter(({ label, status }) => cleanText(label) !== '' && (status === '' || status === 'released'))
      .map(({ uri, label, type }) => [
        uri,
        { name: cleanText(label), isKnowledge: type === 'knowledge', code: `esco:${cleanText(uri).replace(/.*\//, '')}` },
      ]),
  );
}

function toNeeds(links: readonly Link[]): Needs {
  const sorted = links.toSorted(
    (a, b) => Number(b.isEssential) - Number(a.isEssential) || (a.skill.name < b.skill.name ? -1 : a.skill.name > b.skill.name ? 1 : 0),
  );
  const items = (isKnowledge: boolean): YamlMap[] =>
    sorted
      .filter(({ skill }) => skill.isKnowledge === isKnowledge)
      .map(({ skill: { name, code }, isEssential }) => ({ name, need: isEssential ? 'required' : 'preferred', 'same-as': code }));
  return { skills: items(false), knowledge: items(true) };
}
