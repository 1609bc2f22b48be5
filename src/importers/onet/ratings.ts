import type { YamlValue } from '../../model/yaml-value.js';
import { elementName, isMarked, parseScaleValue } from './cells.js';
import { type ReleasePart, mapValues, onetSource } from './part.js';
import { StandardErrors } from './rating-margin.js';
import type { TableNames } from './release-table.js';

interface RatedTable {
  /** The table: its name, or the names that releases have for it. */
  readonly table: string | TableNames;
  /** The name of the category that it becomes. */
  readonly category: string;
  /** The scale of the levels, if it is not O*NET's LV from 0 to 7. */
  readonly levelScale?: { readonly id: string; readonly minimum: number; readonly maximum: number };
}

interface Rating {
  readonly name: string;
  importance: number | null;
  level: number | null;
  isIrrelevant: boolean;
}

const importanceBounds = [1, 5] as const;
const levelBounds = [0, 7] as const;

/**
 * Makes a part that reads a table of rated elements (skills, knowledge, abilities, work styles) with their importance (IM, 1 to 5) and level
 * (LV, 0 to 7), the most important first. Leaves out values that O*NET recommends to suppress, and elements that are not relevant for the
 * occupation.
 */
export function ratedCategory({ table, category, levelScale }: RatedTable): ReleasePart {
  const names: TableNames = typeof table === 'string' ? [table] : table;
  return async (release, occupations) => {
    const byOccupation = new Map<string, Map<string, Rating>>();
    const errors = new StandardErrors();
    let usesLevelScale = false;
    for (const row of await release.rows({ names, columns: ratingColumns, optionalColumns: ratingMarks })) {
      if (!occupations.has(row.code)) continue;
      const ratings = byOccupation.get(row.code) ?? new Map<string, Rating>();
      byOccupation.set(row.code, ratings);
      const rating = ratings.get(row.element) ?? { name: elementName(row), importance: null, level: null, isIrrelevant: false };
      ratings.set(row.element, rating);
      if (isMarked(row.irrelevant)) rating.isIrrelevant = true;
      if (isMarked(row.suppressed) || isMarked(row.irrelevant)) continue;
      errors.add(row.scale, row.error);
      const valueWithin = (bounds: readonly [number, number]): number | null => parseScaleValue(row.value, bounds, row.place);
      if (row.scale === 'IM') rating.importance = valueWithin(importanceBounds);
      if (row.scale === 'LV' && !levelScale) rating.level = valueWithin(levelBounds);
      if (levelScale && row.scale === levelScale.id) {
        rating.level = valueWithin([levelScale.minimum, levelScale.maximum]);
        usesLevelScale = true;
      }
    }
    const scales =
      levelScale && usesLevelScale ? { scales: { [category]: { minimum: levelScale.minimum, maximum: levelScale.maximum } } } : {};
    const margins = errors.margins(category, [levelScale?.id ?? 'LV', 'IM']);
    return mapValues(byOccupation, (ratings) => {
      const items = toItems([...ratings.values()]);
      return items.length === 0 ? {} : { [category]: items, ...scales, ...margins };
    });
  };
}

/** @public for scripts/occupations */
export const ratingColumns = {
  code: 'O*NET-SOC Code',
  element: 'Element ID',
  name: 'Element Name',
  scale: 'Scale ID',
  value: 'Data Value',
};
/** @public for scripts/occupations */
export const ratingMarks = { suppressed: 'Recommend Suppress', irrelevant: 'Not Relevant', error: 'Standard Error' };

function toItems(ratings: readonly Rating[]): YamlValue[] {
  return ratings
    .filter((rating) => !rating.isIrrelevant && (rating.importance !== null || rating.level !== null))
    .sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0) || (b.level ?? 0) - (a.level ?? 0) || (a.name < b.name ? -1 : 1))
    .map(({ name, level, importance }) => ({ name, level: level ?? undefined, importance: importance ?? undefined, source: onetSource }));
}
