import { readRows } from '../files/tab-table.js';
import { mapValues, type ReleasePart, appendTo } from './part.js';

/** Related occupations by the ids of their files, the nearest first. */
export const related: ReleasePart = async (release, occupations) => {
  const table = await release.table('Related Occupations');
  const byOccupation = new Map<string, { readonly id: string; readonly place: number }[]>();
  for (const { code, other, index } of table ? readRows(table, columns, { index: 'Index' }) : []) {
    const id = occupations.get(other)?.id;
    if (id !== undefined && other !== code && occupations.has(code)) appendTo(byOccupation, code, { id, place: Number(index) || 0 });
  }
  return mapValues(byOccupation, (found) => ({
    related: [...new Set([...found].sort((a, b) => a.place - b.place).map(({ id }) => id))],
  }));
};

const columns = { code: 'O*NET-SOC Code', other: 'Related O*NET-SOC Code' };
