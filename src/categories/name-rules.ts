import { isUnlistedAcronym } from '../similarity/text-similarity.js';
import { versionsDiffer } from './name-versions.js';
import { type ProductName, isProductKey, readProductName } from './product-names.js';

/**
 * Whether two names that share words may be one thing. No if both begin with a vendor, whose products differ, if one is a vendor and the other its product,
 * or if one is a known product and the other does not begin with it, or adds a name to it: `React` and `React Native`, `SQL` and `SQL Server`.
 */
export function mayBeOneThing(left: string, right: string): boolean {
  const [a, b] = [readProductName(left), readProductName(right)];
  if (a.key === b.key) return !versionsDiffer(a.version, b.version);
  if (a.vendor !== null && b.vendor !== null) return false;
  if (isProductOf(b, a.key) || isProductOf(a, b.key)) return false;
  if (hasUnclearLetters(a.words, b.words) || hasUnclearLetters(b.words, a.words)) return false;
  const [isLeftKnown, isRightKnown] = [isProductKey(a.key), isProductKey(b.key)];
  if (isLeftKnown && isRightKnown) return false;
  if (!isLeftKnown && !isRightKnown)
    return !areOfOneProduct(a.words, b.words) && !isExtendedName(a.words, b.words) && !isExtendedName(b.words, a.words);
  return isLeftKnown ? extendsProduct(b.words, a.key) : extendsProduct(a.words, b.key);
}

/** @param name the key of a name, without spaces */
function isProductOf({ vendor }: ProductName, name: string): boolean {
  return vendor?.replaceAll(' ', '') === name;
}

/** Whether a name begins with a known product, and says more in lower case. */
function extendsProduct(name: string, product: string): boolean {
  return readProductName(name.split(' ')[0] ?? '').key === product && addsOrdinaryWords(name);
}

/** Whether both begin with one known product and go on with a name: `Docker Compose` and `Docker Swarm`. */
function areOfOneProduct(left: string, right: string): boolean {
  const [first = '', other] = [left, right].map((name) => readProductName(name.split(' ')[0]!).key);
  return first === other && isProductKey(first) && !addsOrdinaryWords(left) && !addsOrdinaryWords(right);
}

/** Whether all that one name of two words adds to another is two letters that may mean anything: `AL Programming` and `Programming`. */
function hasUnclearLetters(name: string, short: string): boolean {
  const words = name.split(' ');
  return words.length === 2 && !short.includes(' ') && words.some((word) => word.length === 2 && isUnlistedAcronym(word));
}

/** Whether a name adds something to its first word, in lower case, as in `Linux administration`. */
function addsOrdinaryWords(name: string): boolean {
  const [, ...added] = name.split(' ');
  return added.length > 0 && added.every((word) => /^\p{Ll}+$/u.test(word));
}

/** Whether a name begins with another of one word that is spelt as only products are, and goes on with a name. */
function isExtendedName(name: string, long: string): boolean {
  return /^\p{L}*(?:\p{Ll}\p{Lu}|\d)/u.test(name) && !name.includes(' ') && long.startsWith(`${name} `) && !addsOrdinaryWords(long);
}
