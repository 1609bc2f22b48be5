import { educationSteps } from '../../categories/scale.js';
import type { YamlValue } from '../../model/yaml-value.js';
import { answerColumns, categoryDescriptions, type SurveyAnswer, mostFrequentAnswers } from './survey-answers.js';
import { parseScaleValue } from './cells.js';
import { onetSource, type ReleasePart } from './part.js';
import type { Release } from './release.js';

/** Reads requirements: the job zone (1 to 5), and the most frequent survey answer on education, experience and training. */
export const preparation: ReleasePart = async (release, occupations) => {
  const zones = await readJobZones(release);
  const answers = mostFrequentAnswers(await release.rows(answerTable), ['RL', 'RW', 'OJ']);
  const descriptions = await categoryDescriptions(release, categoryNames);
  const fields = [...occupations.keys()].map((code): [string, { requirements?: YamlValue }] => {
    const entries = [...(answers.get(code) ?? [])];
    const answerOn = (scale: string): SurveyAnswer | undefined => entries.find(([key]) => key.startsWith(`${scale}\t`))?.[1];
    const requirements = {
      'job zone': zones.get(code),
      education: educationItem(answerOn('RL')),
      experience: describedItem('RW', answerOn('RW'), descriptions),
      'on-the-job training': describedItem('OJ', answerOn('OJ'), descriptions),
    };
    return [code, Object.values(requirements).some((value) => value !== undefined) ? { requirements } : {}];
  });
  return new Map(fields);
};

/** @public for scripts/occupations */
export const answerTable = {
  names: ['Education, Training, and Experience', ['Education', 'Training and Experience']],
  ...answerColumns,
} as const;
// Those of education are left out, because they are our steps.
const categoryNames = ['Education, Training, and Experience Categories', 'Training and Experience Categories'] as const;

/** @public for scripts/occupations */
export async function readJobZones(release: Release): Promise<Map<string, number>> {
  const zones = new Map<string, number>();
  for (const { code, zone, place } of await release.rows(zoneTable)) {
    // Since O*NET 30.2, zones 1 and 2 are one, whose number is 2.
    const number = /^(job zone )?1-2$/i.test(zone) ? '2' : zone;
    const value = parseScaleValue(number, [1, 5], place);
    if (value !== null) zones.set(code, value);
  }
  return zones;
}

const zoneTable = { names: ['Job Zones'], columns: { code: 'O*NET-SOC Code', zone: 'Job Zone' } } as const;

/** O*NET's twelve categories of education, from 1, are our twelve steps. */
function educationItem(answer: SurveyAnswer | undefined): YamlValue | undefined {
  const step = answer && educationSteps[answer.category - 1];
  return step === undefined ? undefined : { minimum: step, note: shareNote(answer), source: onetSource };
}

function describedItem(scale: string, answer: SurveyAnswer | undefined, descriptions: ReadonlyMap<string, string>): YamlValue | undefined {
  const text = answer && descriptions.get(`${answer.element}\t${scale}\t${answer.category}`);
  return answer === undefined || !text
    ? undefined
    : { text: text.charAt(0).toLowerCase() + text.slice(1), note: shareNote(answer), source: onetSource };
}

function shareNote(answer: SurveyAnswer | undefined): string {
  return `the most frequent answer, by ${Math.round(answer?.percent ?? 0)}% of those surveyed`;
}
