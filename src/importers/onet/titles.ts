import { normalizeText } from '../../categories/normalize.js';
import { readRows } from '../files/tab-table.js';
import { mapValues, type ReleasePart, appendTo } from './part.js';

/** Reads alternate titles as aliases, without repetitions and without the title itself. */
export const titles: ReleasePart = async (release, occupations) => {
  const table = await release.table('Alternate Titles');
  const byOccupation = new Map<string, string[]>();
  for (const { code, alias } of table ? readRows(table, { code: 'O*NET-SOC Code', alias: 'Alternate Title' }) : []) {
    if (alias !== '') appendTo(byOccupation, code, alias);
  }
  return mapValues(byOccupation, (all, code) => {
    const seen = new Set([normalizeText(occupations.get(code)?.title ?? '')]);
    const aliases = all.filter((alias) => !seen.has(normalizeText(alias)) && seen.add(normalizeText(alias)));
    return aliases.length === 0 ? {} : { aliases };
  });
};
