import { educationSteps } from '../../categories/scale.js';
import { readRows } from '../files/tab-table.js';
import type { YamlValue } from '../files/yaml-text.js';
import { categoryDescriptions, type SurveyAnswer, mostFrequentAnswers } from './survey-answers.js';
import { parseScaleValue } from './cells.js';
import { onetSource, type ReleasePart } from './part.js';
import type { Release } from './release.js';

/** What is required: the job zone, and of education, experience and training what most of those surveyed said. */
export const preparation: ReleasePart = async (release, occupations) => {
  const zones = await jobZones(release);
  const table = await release.table('Education, Training, and Experience');
  const chosen = table ? mostFrequentAnswers(table, ['RL', 'RW', 'OJ']) : new Map<string, Map<string, SurveyAnswer>>();
  const words = await categoryDescriptions(release, 'Education, Training, and Experience Categories');
  const parts = [...occupations.keys()].map((code): [string, { requirements?: YamlValue }] => {
    const shares = [...(chosen.get(code) ?? [])];
    const of = (scale: string): SurveyAnswer | undefined => shares.find(([key]) => key.startsWith(`${scale}\t`))?.[1];
    const requirements = {
      'job zone': zones.get(code),
      education: educationOf(of('RL')),
      experience: inWords('RW', of('RW'), words),
      'on-the-job training': inWords('OJ', of('OJ'), words),
    };
    return [code, Object.values(requirements).some((value) => value !== undefined) ? { requirements } : {}];
  });
  return new Map(parts);
};

async function jobZones(release: Release): Promise<Map<string, number>> {
  const table = await release.table('Job Zones');
  const zones = new Map<string, number>();
  for (const { code, zone, line } of table ? readRows(table, { code: 'O*NET-SOC Code', zone: 'Job Zone' }) : []) {
    const figure = table && parseScaleValue(zone, [1, 5], table, line);
    if (figure !== null) zones.set(code, figure);
  }
  return zones;
}

/** O*NET's twelve categories are the twelve rungs. */
function educationOf(chosen: SurveyAnswer | undefined): YamlValue | undefined {
  const rung = chosen && educationSteps[chosen.category - 1];
  return rung === undefined ? undefined : { minimum: rung, note: shareNote(chosen), source: onetSource };
}

function inWords(scale: string, chosen: SurveyAnswer | undefined, words: ReadonlyMap<string, string>): YamlValue | undefined {
  const text = chosen && words.get(`${chosen.element}\t${scale}\t${chosen.category}`);
  return chosen === undefined || !text
    ? undefined
    : { text: text.charAt(0).toLowerCase() + text.slice(1), note: shareNote(chosen), source: onetSource };
}

function shareNote(chosen: SurveyAnswer | undefined): string {
  return `the most frequent answer, by ${Math.round(chosen?.percent ?? 0)}% of those surveyed`;
}
