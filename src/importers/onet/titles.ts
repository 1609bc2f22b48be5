import { normalizeText } from '../../categories/normalize.js';
import { mapValues, type ReleasePart, appendTo } from './part.js';

/** Reads other job titles, long and short, as aliases, without repetitions and without the title itself. */
export const titles: ReleasePart = async (release, occupations) => {
  const byOccupation = new Map<string, string[]>();
  for (const { code, alias, short } of await release.rows(titleTable)) {
    for (const name of [alias, short]) if (name !== '' && !/^n\/a$/i.test(name)) appendTo(byOccupation, code, name);
  }
  return mapValues(byOccupation, (all, code) => {
    const seen = new Set([normalizeText(occupations.get(code)?.title ?? '')]);
    const aliases = all.filter((alias) => !seen.has(normalizeText(alias)) && seen.add(normalizeText(alias)));
    return aliases.length === 0 ? {} : { aliases };
  });
};

/** @public for scripts/occupations */
export const titleTable = {
  names: ['Alternate Titles', 'Job Titles'],
  columns: { code: 'O*NET-SOC Code', alias: ['Alternate Title', 'Job Title'] },
  optionalColumns: { short: 'Short Title' },
} as const;
