import type { Entry, ItemCell } from '../model/role.js';
import { isNameList, looksLikeName } from './name-lists.js';
import { versionsDiffer } from './name-versions.js';
import { type ProductName, isProductKey, readProductName } from './product-names.js';
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
  if (a.key !== b.key || versionsDiffer(a.version, b.version) || isOtherGrade(left, right)) return false;
  return isProductKey(a.key) || haveOneMaker(left, a, right, b);
}

/** `Registered Technologist (R)` and `Registered Technologist (T)`: a letter or two at the end tells grades of one certificate apart. */
function isOtherGrade(left: string, right: string): boolean {
  const [a, b] = [left, right].map((text) => /\(([A-Z]{1,2})\)$/.exec(text)?.[1]);
  return a !== undefined && b !== undefined && a !== b;
}

/** What two makers call by ordinary words are two things, and so are a product and the class of which it is: `Sage Accounting Software` and `Accounting software`. */
function haveOneMaker(left: string, a: ProductName, right: string, b: ProductName): boolean {
  if (a.vendor === b.vendor) return true;
  if (a.vendor !== null && b.vendor !== null) return false;
  return !/ (?:software|systems?|applications?)$/.test(a.vendor === null ? left : right);
}
