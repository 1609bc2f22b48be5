import type { Entry, ItemCell } from '../model/role.js';
import { itemNames } from './item-names.js';
import { normalizeText } from './normalize.js';
import { nameTier } from './name-tier.js';
import { partTier } from './part-tier.js';
import { sharedKeyTier } from './shared-key-tier.js';
import type { Tier } from './tier.js';
import type { ItemScope } from './attribute-items.js';
import { wordingTier } from './wording-tier.js';

/** The ways to match items, the most reliable first. All of them match within one attribute only. */
export function itemTiers(scope: ItemScope): readonly Tier[] {
  const [id, exact] = itemIdentityTiers(scope);
  return [
    id,
    sharedKeyTier('code', (entry) => within(scope, entry, codes(entry)), sharedCodes),
    exact,
    sharedKeyTier('alias', (entry) => within(scope, entry, itemNames(entry))),
    nameTier(scope.attributeOf),
    partTier(scope.attributeOf),
    wordingTier(scope),
  ];
}

/** The ways in which an item of one level goes on at the next: under its id, or else in the same words. */
export function itemIdentityTiers(scope: Pick<ItemScope, 'attributeOf'>): readonly [id: Tier, exact: Tier] {
  return [
    sharedKeyTier('id', (entry) => within(scope, entry, ids(entry))),
    sharedKeyTier('exact', (entry) => within(scope, entry, [normalizeText(entry.cell.text)])),
  ];
}

function within({ attributeOf }: Pick<ItemScope, 'attributeOf'>, entry: Entry, keys: readonly string[]): string[] {
  return keys.map((key) => `${attributeOf(entry)}\n${key}`);
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
