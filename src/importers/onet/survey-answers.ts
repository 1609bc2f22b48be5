import { readRows, type TabTable } from '../files/tab-table.js';
import { parseScaleValue, isMarked } from './cells.js';
import type { Release } from './release.js';

/** The category that most of those surveyed chose, and how many per cent of them did. */
export interface SurveyAnswer {
  readonly element: string;
  readonly category: number;
  readonly percent: number;
}

interface AnswerShare extends SurveyAnswer {
  readonly isSuppressed: boolean;
}

/**
 * The most frequent category of each occupation and element, on the scales named. Of equals the lowest counts; one that O*NET advises
 * against is not stated.
 * @returns by occupation and scale
 */
export function mostFrequentAnswers(table: TabTable, scales: readonly string[]): Map<string, Map<string, SurveyAnswer>> {
  const best = new Map<string, Map<string, AnswerShare>>();
  for (const row of readRows(table, columns, { suppressed: 'Recommend Suppress' })) {
    if (!scales.includes(row.scale)) continue;
    const percent = parseScaleValue(row.figure, [0, 100], table, row.line) ?? 0;
    const category = parseScaleValue(row.category, [0, 100], table, row.line);
    if (category === null || percent === 0) continue;
    const shares = best.get(row.code) ?? new Map<string, AnswerShare>();
    best.set(row.code, shares);
    const key = `${row.scale}\t${row.element}`;
    const before = shares.get(key);
    if (!before || percent > before.percent || (percent === before.percent && category < before.category))
      shares.set(key, { element: row.element, category, percent, isSuppressed: isMarked(row.suppressed) });
  }
  return new Map([...best].map(([code, shares]) => [code, new Map([...shares].filter(([, { isSuppressed }]) => !isSuppressed))]));
}

const columns = {
  code: 'O*NET-SOC Code',
  element: 'Element ID',
  scale: 'Scale ID',
  category: 'Category',
  figure: 'Data Value',
};

/** What the categories mean, by element, scale and number; empty where the release does not say. */
export async function categoryDescriptions(release: Release, name: string): Promise<ReadonlyMap<string, string>> {
  const table = await release.table(name);
  const words = new Map<string, string>();
  for (const { element, scale, category, text } of table ? readRows(table, wordColumns) : [])
    words.set(`${element}\t${scale}\t${category}`, text);
  return words;
}

const wordColumns = { element: 'Element ID', scale: 'Scale ID', category: 'Category', text: 'Category Description' };
