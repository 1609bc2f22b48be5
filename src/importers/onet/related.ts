import { mapValues, type ReleasePart, appendTo } from './part.js';

/** Reads related occupations as role ids, the most closely related first. */
export const related: ReleasePart = async (release, occupations) => {
  const byOccupation = new Map<string, { readonly id: string; readonly rank: number }[]>();
  for (const { code, relatedCode, index } of await release.rows(relatedTable)) {
    const id = occupations.get(relatedCode)?.id;
    if (id !== undefined && relatedCode !== code && occupations.has(code)) appendTo(byOccupation, code, { id, rank: Number(index) || 0 });
  }
  return mapValues(byOccupation, (found) => ({
    related: [...new Set([...found].sort((a, b) => a.rank - b.rank).map(({ id }) => id))],
  }));
};

/** @public for scripts/occupations */
export const relatedTable = {
  names: ['Related Occupations'],
  columns: { code: 'O*NET-SOC Code', relatedCode: 'Related O*NET-SOC Code' },
  optionalColumns: { index: 'Index' },
} as const;
