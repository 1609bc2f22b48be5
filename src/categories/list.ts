import * as v from 'valibot';
import type { ItemDelta } from '../model/comparison.js';
import type { ItemEntry, Scale } from '../model/role.js';
import { listHighlights } from './list-highlights.js';
import { defineKind } from './define-kind.js';
import { isAskedFor, itemGapPart, riseOf } from './gap-part.js';
import { isPayCell, payFacts, payText } from './pay/pay-figures.js';
import { isReworded, rewording } from './rewording.js';
import { briefItemDelta, itemContrast, itemDeltaText, itemDifference } from './delta.js';
import { entrySchema, toCell } from './entry-schemas.js';
import { normalizeText } from './normalize.js';
import { maxEntries } from './limits.js';
import { ratingFacts } from './cell-text.js';
import { isSameScale, onetLevel, rankOf, spanOf, valueOnScale } from './scale.js';
import { itemTiers } from './item-tiers.js';

const schema = v.pipe(v.array(entrySchema), v.maxLength(maxEntries));

/** Duties, skills, technologies …: entries that are plain text or carry an id, a rating, a need. */
export const list = defineKind<ItemEntry, ItemDelta>({
  kind: 'list',
  schema,
  matchesShape: Array.isArray,
  parseEntries: (raw, category, scales) => v.parse(schema, raw).map((item) => toEntry(item, scales[category] ?? onetLevel)),
  identity: ({ cell }) => [...(cell.id === undefined ? [] : [`#${cell.id}`]), normalizeText(cell.text)],
  inheritsText: true,
  override,
  tiers: itemTiers,
  namedBy: 'text',
  difference: itemDifference,
  rewording,
  share: levelShare,
  valueOn: valueOnScale,
  highlights: listHighlights,
  gapPart: itemGapPart,
  rise: riseOf,
  isReworded: isReworded,
  isAskedFor,
  // Where roles state a category in different shapes, figures of pay stand among the items.
  displayText: payText,
  wording: (cell) => (isPayCell(cell) ? null : cell.text),
  facts: (cell, codes) => (isPayCell(cell) ? payFacts(cell, codes) : ratingFacts(cell)),
  deltaText: itemDeltaText,
  briefDelta: briefItemDelta,
  contrast: itemContrast,
  groups: (rows) => rows.map((row) => ({ row, group: row.label === null ? null : { title: row.label, label: null }, notes: [] })),
  columns: ['id'],
});

/** An item keeps what its override leaves unsaid, such as its importance. */
function override(inherited: ItemEntry, own: ItemEntry): ItemEntry {
  const scale = own.cell.level === undefined ? inherited.scale : own.scale;
  const text = own.cell.text === '' ? inherited.cell.text : own.cell.text;
  return { ...own, label: own.label ?? inherited.label, scale, cell: { ...inherited.cell, ...own.cell, text } };
}

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
