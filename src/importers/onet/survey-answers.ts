import type { TableRow } from '../files/tab-table.js';
import { parseScaleValue, isMarked } from './cells.js';
import type { Release } from './release.js';
import type { TableNames } from './release-table.js';

/** The number of the category that most of those surveyed chose for an element, and the percentage (0 to 100) that chose it. */
export interface SurveyAnswer {
  readonly element: string;
  readonly category: number;
  readonly percent: number;
}

interface RatedAnswer extends SurveyAnswer {
  readonly isSuppressed: boolean;
}

/**
 * Returns the most frequent answer for each occupation and element on the given scales. In a tie the lowest category wins. Leaves out
 * answers that O*NET recommends to suppress.
 * @returns by O*NET-SOC code, then by scale and element, separated by a tab
 */
export function mostFrequentAnswers(
  rows: Iterable<TableRow<keyof typeof answerColumns.columns | 'suppressed'>>,
  scales: readonly string[],
): Map<string, Map<string, SurveyAnswer>> {
  const best = new Map<string, Map<string, RatedAnswer>>();
  for (const row of rows) {
    if (!scales.includes(row.scale)) continue;
    const percent = parseScaleValue(row.value, [0, 100], row.place) ?? 0;
    const category = parseScaleValue(row.category, [0, 100], row.place);
    if (category === null || percent === 0) continue;
    const answers = best.get(row.code) ?? new Map<string, RatedAnswer>();
    best.set(row.code, answers);
    const key = `${row.scale}\t${row.element}`;
    const previous = answers.get(key);
    if (!previous || percent > previous.percent || (percent === previous.percent && category < previous.category))
      answers.set(key, { element: row.element, category, percent, isSuppressed: isMarked(row.suppressed) });
  }
  return new Map([...best].map(([code, answers]) => [code, new Map([...answers].filter(([, { isSuppressed }]) => !isSuppressed))]));
}

/** The columns that tables of survey answers share. */
export const answerColumns = {
  columns: { code: 'O*NET-SOC Code', element: 'Element ID', scale: 'Scale ID', category: 'Category', value: 'Data Value' },
  optionalColumns: { suppressed: 'Recommend Suppress' },
} as const;

/** Reads what the categories mean, by element, scale and category number, separated by tabs. Empty if the release has no such table. */
export async function categoryDescriptions(release: Release, names: TableNames): Promise<ReadonlyMap<string, string>> {
  const descriptions = new Map<string, string>();
  for (const { element, scale, category, description } of await release.rows({ names, columns: descriptionColumns }))
    descriptions.set(`${element}\t${scale}\t${category}`, description);
  return descriptions;
}

const descriptionColumns = { element: 'Element ID', scale: 'Scale ID', category: 'Category', description: 'Category Description' };
