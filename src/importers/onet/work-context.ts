import { answerColumns, type SurveyAnswer, categoryDescriptions, mostFrequentAnswers } from './survey-answers.js';
import { elementName, isMarked, parseScaleValue } from './cells.js';
import { type ReleasePart, appendTo, mapValues, onetSource } from './part.js';
import { StandardErrors } from './rating-margin.js';

interface ContextRating {
  readonly element: string;
  readonly name: string;
  readonly scale: string;
  readonly mean: number;
}

const category = 'work context';

/**
 * Reads the work context: elements on the scale CX with their mean (1 to 5) and the description of the most frequent answer; elements on
 * the scale CT (1 to 3) with the description alone.
 */
export const workContext: ReleasePart = async (release, occupations) => {
  const rows = await release.rows(contextTable);
  const descriptions = await categoryDescriptions(release, ['Work Context Categories']);
  const answers = mostFrequentAnswers(rows, ['CXP', 'CTP']);
  const byOccupation = new Map<string, ContextRating[]>();
  const errors = new StandardErrors();
  for (const row of rows) {
    if (!['CX', 'CT'].includes(row.scale) || !occupations.has(row.code) || isMarked(row.suppressed) || isMarked(row.irrelevant)) continue;
    errors.add(row.scale, row.error);
    const mean = parseScaleValue(row.value, row.scale === 'CX' ? [1, 5] : [1, 3], row.place);
    if (mean !== null) appendTo(byOccupation, row.code, { element: row.element, name: elementName(row), scale: row.scale, mean });
  }
  const margins = errors.margins(category, ['CX']);
  return mapValues(byOccupation, (found, code) => ({
    [category]: [...found]
      .sort((a, b) => (a.scale === b.scale ? b.mean - a.mean : a.scale < b.scale ? 1 : -1) || (a.name < b.name ? -1 : 1))
      .map(({ element, name, scale, mean }) => {
        const note = describe(answers.get(code)?.get(`${scale}P\t${element}`), scale, descriptions);
        return { name, level: scale === 'CX' ? mean : undefined, note, source: onetSource };
      }),
    scales: { [category]: { minimum: 1, maximum: 5 } },
    ...margins,
  }));
};

const contextTable = {
  names: ['Work Context'],
  columns: { ...answerColumns.columns, name: 'Element Name' },
  optionalColumns: { ...answerColumns.optionalColumns, irrelevant: 'Not Relevant', error: 'Standard Error' },
} as const;

/** Returns the description of an answer, with a lower-case first letter. The scales of answers are called `CXP` and `CTP`. */
function describe(answer: SurveyAnswer | undefined, scale: string, descriptions: ReadonlyMap<string, string>): string | undefined {
  const text = answer && descriptions.get(`${answer.element}\t${scale}P\t${answer.category}`);
  return text ? text.charAt(0).toLowerCase() + text.slice(1) : undefined;
}
