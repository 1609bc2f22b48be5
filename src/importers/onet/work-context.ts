import { readRows } from '../files/tab-table.js';
import { type SurveyAnswer, categoryDescriptions, mostFrequentAnswers } from './survey-answers.js';
import { elementName, isMarked, parseScaleValue } from './cells.js';
import { type ReleasePart, appendTo, mapValues, onetSource } from './part.js';

interface Circumstance {
  readonly element: string;
  readonly name: string;
  readonly scale: string;
  readonly mean: number;
}

const category = 'work context';

/** How often or how much (CX, 1 to 5), and in words what most of those surveyed said; of the scale of three (CT), the words alone. */
export const workContext: ReleasePart = async (release, occupations) => {
  const table = await release.table('Work Context');
  if (!table) return new Map();
  const words = await categoryDescriptions(release, 'Work Context Categories');
  const chosen = mostFrequentAnswers(table, ['CXP', 'CTP']);
  const byOccupation = new Map<string, Circumstance[]>();
  for (const row of readRows(table, columns, marks)) {
    if (!['CX', 'CT'].includes(row.scale) || !occupations.has(row.code) || isMarked(row.suppressed) || isMarked(row.irrelevant)) continue;
    const mean = parseScaleValue(row.figure, row.scale === 'CX' ? [1, 5] : [1, 3], table, row.line);
    if (mean !== null) appendTo(byOccupation, row.code, { element: row.element, name: elementName(row, table), scale: row.scale, mean });
  }
  return mapValues(byOccupation, (found, code) => ({
    [category]: [...found]
      .sort((a, b) => (a.scale === b.scale ? b.mean - a.mean : a.scale < b.scale ? 1 : -1) || (a.name < b.name ? -1 : 1))
      .map(({ element, name, scale, mean }) => {
        const note = wordsOf(chosen.get(code)?.get(`${scale}P\t${element}`), scale, words);
        return { name, level: scale === 'CX' ? mean : undefined, note, source: onetSource };
      }),
    scales: { [category]: { minimum: 1, maximum: 5 } },
  }));
};

function wordsOf(chosen: SurveyAnswer | undefined, scale: string, words: ReadonlyMap<string, string>): string | undefined {
  const text = chosen && words.get(`${chosen.element}\t${scale}P\t${chosen.category}`);
  return text ? text.charAt(0).toLowerCase() + text.slice(1) : undefined;
}

const columns = { code: 'O*NET-SOC Code', element: 'Element ID', name: 'Element Name', scale: 'Scale ID', figure: 'Data Value' };
const marks = { suppressed: 'Recommend Suppress', irrelevant: 'Not Relevant' };
