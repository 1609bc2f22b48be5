import { setImmediate } from 'node:timers/promises';
import type { YamlMap } from '../model/yaml-value.js';
import { yamlText } from '../roles/yaml/yaml-text.js';
import { readCrosswalk, type OnetCode } from './esco/crosswalk.js';
import { type Dataset, openDataset } from './esco/dataset.js';
import { readRelated } from './esco/hierarchy.js';
import { type Occupation, readOccupations } from './esco/occupations.js';
import { type AllNeeds, readNeeds } from './esco/skills.js';
import type { ImportedFile, Importer } from './importer.js';

/** Imports ESCO, the European classification, as one role file per occupation, optionally with the codes of O*NET. */
export const esco: Importer = {
  name: 'esco',
  summary: 'its CSV files, in zips or folders',
  isRelease: true,
  options: ['crosswalk'],
  maxPaths: 2,
  read: async ({ from, crosswalk, cwd, progress, note }) => {
    progress('reading occupations');
    const dataset = await openDataset(from, cwd);
    try {
      const occupations = await readOccupations(dataset);
      progress('reading skills and knowledge');
      const needs = await readNeeds(dataset, occupations);
      const related = await readRelated(dataset, occupations);
      const onetCodes = crosswalk === undefined ? new Map<string, OnetCode>() : await readCrosswalk(crosswalk, cwd);
      const files: ImportedFile[] = [];
      for (const occupation of occupations.values()) {
        if (files.length % 100 === 0) {
          progress(`making role files: ${files.length} of ${occupations.size}`);
          // Give way to the event loop, so that an interruption is noticed.
          await setImmediate();
        }
        const facts = { needs, related: related.get(occupation.uri) ?? [], onet: onetCodes.get(occupation.uri) };
        files.push({ name: `${occupation.id}.yaml`, text: roleText(occupation, facts, dataset) });
      }
      notes(needs, occupations, crosswalk === undefined ? null : onetCodes).forEach(note);
      return files;
    } finally {
      dataset.close();
    }
  },
};

interface Facts {
  readonly needs: AllNeeds;
  readonly related: readonly string[];
  readonly onet: OnetCode | undefined;
}

function roleText(occupation: Occupation, { needs, related, onet }: Facts, { language, version }: Dataset): string {
  const { id, title, otherNames, code, isco, description, isRegulated, uri } = occupation;
  const { skills = [], knowledge = [] } = needs.byOccupation.get(uri) ?? {};
  return yamlText({
    id,
    title,
    aliases: otherNames.length === 0 ? undefined : otherNames,
    language: language === 'en' ? undefined : language,
    codes: {
      esco: { code, match: 'exact' },
      'isco-08': isco === '' ? undefined : { code: isco, match: 'broad' },
      'onet-soc': onet && { code: onet.code, match: onet.match },
    },
    summary: description === '' ? undefined : description,
    requirements: isRegulated === null ? undefined : { 'regulated profession': isRegulated },
    skills: skills.length === 0 ? undefined : skills,
    knowledge: knowledge.length === 0 ? undefined : knowledge,
    related: related.length === 0 ? undefined : related,
    sources: { esco: attribution(version, uri) },
  });
}

/** What the Commission asks for whoever uses the classification: https://esco.ec.europa.eu/en/use-esco/download */
function attribution(version: string | null, uri: string): YamlMap {
  return {
    title: ['ESCO', version].filter(Boolean).join(' '),
    publisher: 'European Commission',
    license: 'Commission Decision 2011/833/EU',
    url: /^https?:\/\/\S+$/.test(uri) ? uri : undefined,
    note: 'This service uses the ESCO classification of the European Commission.',
  };
}

function notes(needs: AllNeeds, occupations: ReadonlyMap<string, Occupation>, onetCodes: ReadonlyMap<string, OnetCode> | null): string[] {
  const { links, danglingLinks } = needs;
  const without = [...occupations.keys()].filter((uri) => !needs.byOccupation.has(uri)).length;
  const matched = [...occupations.keys()].filter((uri) => onetCodes?.has(uri)).length;
  return [
    `${count(occupations.size, 'occupation')}, with ${count(links, 'link')} to skills and knowledge.`,
    ...(danglingLinks === 0 ? [] : [`${count(danglingLinks, 'link')} to an occupation or a skill that is not there, left out.`]),
    ...(without === 0 ? [] : [`${count(without, 'occupation')} without skills and knowledge.`]),
    ...(onetCodes ? [`${count(matched, 'occupation')} with a code of O*NET.`] : []),
    'This service uses the ESCO classification of the European Commission.',
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
