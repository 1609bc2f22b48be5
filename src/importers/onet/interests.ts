import { elementName, isMarked, parseScaleValue } from './cells.js';
import { type ReleasePart, appendTo, mapValues, onetSource } from './part.js';
import { interestMargin } from './rating-margin.js';

/** Reads occupational interests (scale OI, 1 to 7), the highest first. */
export const interests: ReleasePart = async (release, occupations) => {
  const byOccupation = new Map<string, { readonly name: string; readonly level: number }[]>();
  for (const row of await release.rows(interestTable)) {
    if (row.scale !== 'OI' || !occupations.has(row.code) || isMarked(row.suppressed)) continue;
    const level = parseScaleValue(row.value, [1, 7], row.place);
    if (level !== null) appendTo(byOccupation, row.code, { name: elementName(row), level });
  }
  return mapValues(byOccupation, (found) => ({
    interests: [...found]
      .sort((a, b) => b.level - a.level || (a.name < b.name ? -1 : 1))
      .map(({ name, level }) => ({ name, level, source: onetSource })),
    margins: { interests: interestMargin },
  }));
};

/** @public for scripts/occupations */
export const interestTable = {
  names: ['Interests', 'Career Interest Types'],
  columns: { code: 'O*NET-SOC Code', name: 'Element Name', scale: 'Scale ID', value: 'Data Value' },
  optionalColumns: { suppressed: 'Recommend Suppress' },
} as const;
