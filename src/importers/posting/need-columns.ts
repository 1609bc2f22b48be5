import { readNeed } from '../facts/need.js';
import type { AskedPart, Statement } from './statement.js';

/** What each column of a table of requirements says of need; null for a column that names what the row is about. */
export type NeedColumns = readonly (AskedPart | null)[];

/** Reads the head of such a table: `Criteria / Essential / Desirable`; null if a row is no head. */
export function needColumns(cells: readonly string[]): NeedColumns | null {
  const needs = cells.map((cell) => (cell.split(' ').length <= 3 ? readNeed(cell) : null));
  const isHead =
    needs.filter((need) => need !== null).length > 1 && cells.every((cell, index) => cell === '' || needs[index] !== null || index === 0);
  return isHead ? needs : null;
}

/** The requirements of a row, each under the need of its column. A cell may state several, each on a line of its own. */
export function rowStatements(cells: readonly string[], columns: NeedColumns, place: number | null): Statement[] {
  return cells.flatMap((cell, index) => {
    const part = columns[index] ?? null;
    return part === null ? [] : cell.split(/\s+[•·▪●]\s+|^[•·▪●]\s*/u).flatMap((text) => (text === '' ? [] : [{ part, text, place }]));
  });
}

/** Whether a row only names its columns: `Criterion / Need`. */
export function isTableHead(cells: readonly string[]): boolean {
  return cells.every((cell) => headWords.test(cell));
}

const headWords =
  /^(?:|needs?|requirements?|criteri(?:a|on)|skills?|qualifications?|essential\s?(?:\/|or|&)\s?desirable|required\??|type|priority|level|importance|anforderung(?:en)?|muss\s?\/\s?kann|description|category|area|measured by|assessed by|how assessed)$/i;
