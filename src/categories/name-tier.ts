import type { Entry, ItemCell } from '../model/role.js';
import { isNameList, looksLikeName } from './name-lists.js';
import { versionsDiffer } from './name-versions.js';
import { readProductName } from './product-names.js';
import { sharedKeyTier } from './shared-key-tier.js';
import type { Tier } from './tier.js';

/**
 * Matches names that are one but for a vendor, a version that one of them states, brackets or spacing: `Python 3` and `Python`. Only names: two
 * sentences that differ in brackets say different things.
 */
export function nameTier(attributeOf: (entry: Entry) => string): Tier {
  return sharedKeyTier(
    'alias',
    (entry, category) =>
      textsOf(entry)
        .filter((text) => isNameList(attributeOf(entry) || category) || looksLikeName(text))
        .map((text) => `${attributeOf(entry)}\n${readProductName(text).key}`),
    (left, right) => Number(textsOf(left).some((text) => textsOf(right).some((other) => areOneName(text, other)))),
  );
}

function textsOf({ cell }: Entry): readonly string[] {
  const { text, aliases }: ItemCell = cell;
  return aliases === undefined ? [text] : [text, ...aliases];
}

/** Whether two texts name one thing. */
export function areOneName(left: string, right: string): boolean {
  const [a, b] = [readProductName(left), readProductName(right)];
  return a.key === b.key && !versionsDiffer(a.version, b.version);
}
