import type { Entry, ItemCell } from '../model/role.js';
import { attributeOf } from './entries.js';
import { trailingAcronym, withoutLanguageSuffix, withoutVendor } from './product-names.js';
import { normalizeText } from './normalize.js';
import { sharedKeyTier } from './shared-key-tier.js';
import { wordingTier } from './wording-tier.js';
import type { Tier } from './tier.js';

/** How items are found to be one thing, within their attribute where they stand in one: the surest way first. */
export const itemTiers: readonly Tier[] = [
  sharedKeyTier('id', (entry) => within(entry, ids(entry))),
  sharedKeyTier('code', (entry) => within(entry, codes(entry)), sharedCodes),
  sharedKeyTier('exact', (entry) => within(entry, [normalizeText(entry.cell.text)])),
  sharedKeyTier('alias', (entry) => within(entry, names(entry))),
  wordingTier,
];

function within(entry: Entry, keys: readonly string[]): string[] {
  return keys.map((key) => `${attributeOf(entry)}\n${key}`);
}

function cellOf(entry: Entry): ItemCell {
  return entry.cell;
}

function ids(entry: Entry): string[] {
  const { id } = cellOf(entry);
  return id === undefined ? [] : [id];
}

function codes(entry: Entry): readonly string[] {
  return cellOf(entry).sameAs ?? [];
}

/** Its text and its aliases; what is named with its maker, its language or its short form answers to the bare name as well. */
function names(entry: Entry): string[] {
  return [entry.cell.text, ...(cellOf(entry).aliases ?? [])].flatMap((text) => {
    const name = normalizeText(text);
    return [name, withoutVendor(name), withoutLanguageSuffix(name), trailingAcronym(text)].filter((known) => known !== null);
  });
}

/** The part of their codes that two items share. Many duties bear one activity's code, so a code alone is no identity. */
function sharedCodes(left: Entry, right: Entry): number {
  const [a, b] = [new Set(codes(left)), new Set(codes(right))];
  const shared = [...a].filter((code) => b.has(code)).length;
  return shared / (a.size + b.size - shared);
}
