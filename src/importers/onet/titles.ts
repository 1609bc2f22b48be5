import { normalizeText } from '../../categories/normalize.js';
import { readRows } from '../files/tab-table.js';
import { mapValues, type ReleasePart, appendTo } from './part.js';

/** Alternate titles, but for those that say the title again. */
export const titles: ReleasePart = async (release, occupations) => {
  const table = await release.table('Alternate Titles');
  const byOccupation = new Map<string, string[]>();
  for (const { code, alias } of table ? readRows(table, { code: 'O*NET-SOC Code', alias: 'Alternate Title' }) : []) {
    if (alias !== '') appendTo(byOccupation, code, alias);
  }
  return mapValues(byOccupation, (aliases, code) => {
    const known = new Set([normalizeText(occupations.get(code)?.title ?? '')]);
    const fresh = aliases.filter((alias) => !known.has(normalizeText(alias)) && known.add(normalizeText(alias)));
    return fresh.length === 0 ? {} : { aliases: fresh };
  });
};
