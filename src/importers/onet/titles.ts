import { normal } from '../../categories/normal.js';
import { readRows } from '../files/tab-table.js';
import { mapValues, type Part, push } from './part.js';

/** Alternate titles, but for those that say the title again. */
export const titles: Part = async (release, occupations) => {
  const table = await release.table('Alternate Titles');
  const byOccupation = new Map<string, string[]>();
  for (const { code, alias } of table ? readRows(table, { code: 'O*NET-SOC Code', alias: 'Alternate Title' }) : []) {
    if (alias !== '') push(byOccupation, code, alias);
  }
  return mapValues(byOccupation, (aliases, code) => {
    const known = new Set([normal(occupations.get(code)?.title ?? '')]);
    const fresh = aliases.filter((alias) => !known.has(normal(alias)) && known.add(normal(alias)));
    return fresh.length === 0 ? {} : { aliases: fresh };
  });
};
