import type { ItemEntry, Scale } from '../model/role.js';
import * as v from 'valibot';
import { listHighlights } from './list-highlights.js';
import type { CategoryKind } from './kind.js';
import { entrySchema, toCell } from './item.js';
import { itemDifference } from './item-difference.js';
import { normal } from './normal.js';
import { mostEntries } from './limits.js';
import { isSameScale, onetLevel, rankOf, spanOf } from './scale.js';
import { itemTiers } from './item-tiers.js';

const schema = v.pipe(v.array(entrySchema), v.maxLength(mostEntries));

/** Duties, skills, technologies …: entries that are plain text or carry an id, a rating, a need. */
export const list: CategoryKind<ItemEntry> = {
  kind: 'list',
  schema,
  fits: Array.isArray,
  entries: (raw, category, scales) => v.parse(schema, raw).map((item) => toEntry(item, scales[category] ?? onetLevel)),
  identity: ({ cell }) => [...(cell.id === undefined ? [] : [`#${cell.id}`]), normal(cell.text)],
  meaning: ({ label }) => label,
  tiers: itemTiers,
  difference: itemDifference,
  isMeasured: true,
  share: levelShare,
  highlights: listHighlights,
};

/** An entry's theme is its label. */
function toEntry(item: v.InferOutput<typeof entrySchema>, scale: Scale): ItemEntry {
  if (typeof item === 'string') return { kind: 'list', label: null, cell: toCell(item), scale };
  const { theme, ...rest } = item;
  return { kind: 'list', label: theme?.trim() ?? null, cell: toCell(rest), scale };
}

/** Nearness in level, 0 to 1 of the whole scale; 1 where the levels are not stated by both, or do not compare. */
function levelShare(left: ItemEntry, right: ItemEntry): number {
  const { scale } = left;
  if (!scale || !isSameScale(scale, right.scale) || left.cell.level === undefined || right.cell.level === undefined) return 1;
  const [a, b] = [rankOf(left.cell.level, scale), rankOf(right.cell.level, scale)];
  return a === null || b === null ? 1 : 1 - Math.abs(a - b) / spanOf(scale);
}
