import type { Entry, ItemCell } from '../model/role.js';
import { itemNames } from './item-names.js';
import { normalizeText } from './normalize.js';
import { nameTier } from './name-tier.js';
import { partTier } from './part-tier.js';
import { sharedKeyTier } from './shared-key-tier.js';
import type { Tier } from './tier.js';
import { type ItemScope, wordingTier } from './wording-tier.js';

/** The ways to match items, the most reliable first. All of them match within one attribute only. */
export function itemTiers(scope: ItemScope): readonly Tier[] {
  const within = (entry: Entry, keys: readonly string[]): string[] => keys.map((key) => `${scope.attributeOf(entry)}\n${key}`);
  return [
    sharedKeyTier('id', (entry) => within(entry, ids(entry))),
    sharedKeyTier('code', (entry) => within(entry, codes(entry)), sharedCodes),
    sharedKeyTier('exact', (entry) => within(entry, [normalizeText(entry.cell.text)])),
    sharedKeyTier('alias', (entry) => within(entry, itemNames(entry))),
    nameTier(scope.attributeOf),
    partTier(scope.attributeOf),
    wordingTier(scope),
  ];
}

function ids(entry: Entry): string[] {
  const { id } = itemCell(entry);
  return id === undefined ? [] : [id];
}

function codes(entry: Entry): readonly string[] {
  return itemCell(entry).sameAs ?? [];
}

/** The codes that two items share, as a part of all their codes. Many duties have the code of one activity, so a code alone is no proof. */
function sharedCodes(left: Entry, right: Entry): number {
  const [a, b] = [new Set(codes(left)), new Set(codes(right))];
  const shared = [...a].filter((code) => b.has(code)).length;
  return shared / (a.size + b.size - shared);
}

function itemCell(entry: Entry): ItemCell {
  return entry.cell;
}
