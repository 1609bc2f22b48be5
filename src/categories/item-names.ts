import type { Entry, ItemCell } from '../model/role.js';
import { normalizeText } from './normalize.js';
import { looksLikeName } from './name-lists.js';
import { areOneName } from './name-tier.js';
import { isProductKey, readProductName, withoutLanguageSuffix } from './product-names.js';
import { haveSameWords } from './same-words.js';
import { trailingAcronym } from './trailing-acronym.js';
import { withoutVendor } from './vendors.js';

/** Returns all names of an item, normalised: its text and its aliases, each in every form and as its acronym. */
export function itemNames({ cell }: Entry): string[] {
  const { aliases = [] }: ItemCell = cell;
  return [cell.text, ...aliases].flatMap((text) => {
    const acronym = trailingAcronym(text);
    return acronym === null ? nameForms(text) : [...nameForms(text), acronym];
  });
}

/**
 * Whether two items have the same words, name one thing, or the text of one is a name of the other. An alias that both have is no proof: levels and
 * roles that extend another inherit it with an id whose text they change.
 */
export function areNamedAlike(left: Entry, right: Entry): boolean {
  const [a, b] = [left.cell.text, right.cell.text];
  if (normalizeText(a) === normalizeText(b) || isNameOf(left, right) || isNameOf(right, left)) return true;
  return haveSameWords(a, b) || (isName(a) && isName(b) && areOneName(a, b));
}

/** Two sentences that differ in brackets say different things, and so are not read as names. */
function isName(text: string): boolean {
  return looksLikeName(text) || isProductKey(readProductName(text).key);
}

function isNameOf({ cell }: Entry, other: Entry): boolean {
  const names = itemNames(other);
  return nameForms(cell.text).some((form) => names.includes(form));
}

/** A name as it is written, without its vendor, and without its language suffix. */
function nameForms(text: string): string[] {
  const name = normalizeText(text);
  return [name, withoutVendor(name), withoutLanguageSuffix(name)].filter((form) => form !== null);
}
