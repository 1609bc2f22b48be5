import type { ItemEntry } from '../model/role.js';
import * as v from 'valibot';
import { listHighlights } from './list-highlights.js';
import type { CategoryKind } from './kind.js';
import { itemSchema, toCell } from './item.js';
import { itemDifference } from './item-difference.js';
import { normal } from './normal.js';
import { onetLevel } from './scale.js';
import { itemTiers } from './item-tiers.js';

const schema = v.array(itemSchema);

/** Duties, skills, technologies …: entries that are plain text or carry an id, a rating, a need. */
export const list: CategoryKind<ItemEntry> = {
  kind: 'list',
  schema,
  fits: Array.isArray,
  entries: (raw, category, scales) =>
    v.parse(schema, raw).map((item) => ({ kind: 'list', label: null, cell: toCell(item), scale: scales[category] ?? onetLevel })),
  identity: ({ cell }) => [...(cell.id === undefined ? [] : [`#${cell.id}`]), normal(cell.text)],
  tiers: itemTiers,
  difference: itemDifference,
  share: () => 1,
  highlights: listHighlights,
};
