import { readRows } from '../files/tab-table.js';
import type { YamlValue } from '../files/yaml-text.js';
import { elementName, isMarked, parseScaleValue } from './cells.js';
import { type ReleasePart, mapValues, onetSource } from './part.js';

interface Rating {
  readonly name: string;
  importance: number | null;
  level: number | null;
  isIrrelevant: boolean;
}

interface RatedTable {
  /** The table, and the category that it becomes. */
  readonly table: string;
  readonly category: string;
  /** Where levels are not O*NET's 0 to 7: their scale, and its bounds. */
  readonly levelScale?: { readonly scale: string; readonly minimum: number; readonly maximum: number };
}

const importanceBounds = [1, 5] as const;
const levelBounds = [0, 7] as const;

/**
 * Skills, knowledge, abilities, work styles: elements with their importance (IM) and level (LV), the most important first. Figures that
 * O*NET advises against are left out, and so are elements that were found not relevant for the occupation.
 */
export function ratedCategory({ table: name, category, levelScale }: RatedTable): ReleasePart {
  return async (release, occupations) => {
    const table = await release.table(name);
    const byOccupation = new Map<string, Map<string, Rating>>();
    let isOwn = false;
    for (const row of table ? readRows(table, columns, marks) : []) {
      if (!table || !occupations.has(row.code)) continue;
      const ratings = byOccupation.get(row.code) ?? new Map<string, Rating>();
      byOccupation.set(row.code, ratings);
      const rating = ratings.get(row.element) ?? { name: elementName(row, table), importance: null, level: null, isIrrelevant: false };
      ratings.set(row.element, rating);
      if (isMarked(row.irrelevant)) rating.isIrrelevant = true;
      if (isMarked(row.suppressed) || isMarked(row.irrelevant)) continue;
      const figure = (bounds: readonly [number, number]): number | null => parseScaleValue(row.figure, bounds, table, row.line);
      if (row.scale === 'IM') rating.importance = figure(importanceBounds);
      if (row.scale === 'LV' && !levelScale) rating.level = figure(levelBounds);
      if (levelScale && row.scale === levelScale.scale) {
        rating.level = figure([levelScale.minimum, levelScale.maximum]);
        isOwn = true;
      }
    }
    const scales = levelScale && isOwn ? { scales: { [category]: { minimum: levelScale.minimum, maximum: levelScale.maximum } } } : {};
    return mapValues(byOccupation, (ratings) => {
      const items = itemsOf([...ratings.values()]);
      return items.length === 0 ? {} : { [category]: items, ...scales };
    });
  };
}

const columns = { code: 'O*NET-SOC Code', element: 'Element ID', name: 'Element Name', scale: 'Scale ID', figure: 'Data Value' };
const marks = { suppressed: 'Recommend Suppress', irrelevant: 'Not Relevant' };

function itemsOf(ratings: readonly Rating[]): YamlValue[] {
  return ratings
    .filter((rating) => !rating.isIrrelevant && (rating.importance !== null || rating.level !== null))
    .sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0) || (b.level ?? 0) - (a.level ?? 0) || (a.name < b.name ? -1 : 1))
    .map(({ name, level, importance }) => ({ name, level: level ?? undefined, importance: importance ?? undefined, source: onetSource }));
}
