import * as v from 'valibot';
import type { ItemDelta } from '../model/comparison.js';
import type { ItemEntry, Scale } from '../model/role.js';
import { ratingFacts, readableText } from './cell-text.js';
import { defineKind } from './define-kind.js';
import { briefItemDelta, itemDeltaText, itemDifferenceSize } from './delta.js';
import { entrySchema, fromCell, toCell } from './entry-schemas.js';
import { directionOf, increaseOf, isRequirement, itemGapPart } from './gap-part.js';
import { itemIdentityTiers, itemTiers } from './item-tiers.js';
import { maxEntries } from './limits.js';
import { isNameList } from './name-lists.js';
import type { WrittenEntries } from './kind.js';
import { listHighlights } from './list-highlights.js';
import { normalizeText } from './normalize.js';
import { isPayCell, payFacts, payText } from './pay/pay-figures.js';
import { differenceWithWords, isReworded, itemWordingSimilarity } from './rewording.js';
import { isSameScale, onetLevel, rankOf, spanOf, valueOnScale } from './scale.js';

const schema = v.pipe(v.array(entrySchema), v.maxLength(maxEntries));

/** Lists such as duties, skills and technologies: each item is a text, with or without an id, a rating, a need. */
export const list = defineKind<ItemEntry, ItemDelta>({
  name: 'list',
  schema,
  matchesShape: Array.isArray,
  parseEntries: (raw, category, scales) => v.parse(schema, raw).map((item) => toEntry(item, scales[category] ?? onetLevel)),
  writeEntries,
  names: ({ cell }) => [...(cell.id === undefined ? [] : [`#${cell.id}`]), normalizeText(cell.text)],
  inheritsText: true,
  override,
  // A theme only groups items: another role may have the same item under another theme.
  tiers: itemTiers({ attributeOf: () => '', isItem: () => true }),
  namedBy: 'text',
  difference: differenceWithWords,
  similarity: levelSimilarity,
  wordingSimilarity: itemWordingSimilarity,
  valueOnScale,
  highlights: listHighlights,
  gapPart: itemGapPart,
  increase: increaseOf,
  isReworded,
  isRequirement,
  identityTiers: itemIdentityTiers({ attributeOf: () => '' }),
  criterionName: ({ cell }) => cell.text,
  direction: directionOf,
  // If roles state a category in different shapes, it is compared as a list, which then may contain pay figures.
  displayText: (cell) => readableText(payText(cell)),
  diffableText: (cell) => (isPayCell(cell) ? null : readableText(cell.text)),
  facts: (cell, codes) => (isPayCell(cell) ? payFacts(cell, codes) : ratingFacts(cell)),
  deltaText: itemDeltaText,
  briefDeltaText: briefItemDelta,
  differenceSize: itemDifferenceSize,
  groupRows: (rows) =>
    rows.map((row) => ({ row, group: row.label === null ? null : { title: row.label, isUnit: false, label: null }, notes: [] })),
  columns: ['id'],
});

/** The theme becomes the label. */
function toEntry(item: v.InferOutput<typeof entrySchema>, scale: Scale): ItemEntry {
  if (typeof item === 'string') return { kind: 'list', label: null, cell: toCell(item), scale };
  const { theme, ...rest } = item;
  return { kind: 'list', label: theme?.trim() ?? null, cell: toCell(rest), scale };
}

function writeEntries(entries: readonly ItemEntry[], category: string): WrittenEntries {
  const key = isNameList(category) || category === 'interests' ? 'name' : 'text';
  return {
    value: entries.map(({ label, cell }) => fromCell(cell, key, label ?? undefined)),
    scales: entries.flatMap(({ cell, scale }) => (cell.level === undefined || scale === null ? [] : [{ name: category, scale }])),
  };
}

/** An item inherits what its override omits, such as its importance. */
function override(inherited: ItemEntry, own: ItemEntry): ItemEntry {
  const scale = own.cell.level === undefined ? inherited.scale : own.scale;
  const text = own.cell.text === '' ? inherited.cell.text : own.cell.text;
  return { ...own, label: own.label ?? inherited.label, scale, cell: { ...inherited.cell, ...own.cell, text } };
}

/** Returns how close two levels are: 1 if equal, 0 at opposite ends of the scale; 1 if they do not compare or one is not stated. */
function levelSimilarity(left: ItemEntry, right: ItemEntry): number {
  const { scale } = left;
  if (!scale || !isSameScale(scale, right.scale) || left.cell.level === undefined || right.cell.level === undefined) return 1;
  const [a, b] = [rankOf(left.cell.level, scale), rankOf(right.cell.level, scale)];
  return a === null || b === null ? 1 : 1 - Math.abs(a - b) / spanOf(scale);
}
