import { initialsMatch } from '../similarity/initials.js';
import { memoize } from '../similarity/memoize.js';
import { americanSpelling, expandName } from '../similarity/text-similarity.js';
import { versionsDiffer } from './name-versions.js';
import { normalizeText } from './normalize.js';
import { isProductKey, readProductName } from './product-names.js';

/** A name as an entry writes it, and the keys under which it is found. */
export interface Name {
  readonly text: string;
  readonly keys: readonly string[];
}

/** Whether two names mean one thing. */
export function areSameNames(left: Name, right: Name): boolean {
  return left.keys.some((key) => right.keys.includes(key)) && mayBeOneName(left.text, right.text);
}

/**
 * The keys under which a name of a product, skill or licence is found, wherever it stands: `RN license`, `Registered Nurse (RN)` and `RN` have one in
 * common. What a product is called and a certificate in it have none: `AWS` and `AWS certification`.
 */
export const nameKeys = memoize((text): readonly string[] => {
  const keys = [keyOf(text)];
  const { name, edition } = withoutEdition(text);
  if (edition !== '') keys.push(keyOf(name));
  const [, short = ''] = spelledOut(text) ?? [];
  if (short !== '') keys.push(keyOf(short));
  return keys;
}, 32_768);

/**
 * Whether two names that share a key may be one thing: not what two phrases shorten to the same letters, not two editions, and not two versions, unless
 * one is the least of those that are asked for (`Java 8+`).
 */
export function mayBeOneName(left: string, right: string): boolean {
  const differ = (partOf: (text: string) => string): boolean => {
    const [a, b] = [partOf(left), partOf(right)];
    return a !== '' && b !== '' && a !== b;
  };
  if (differ((text) => normalizeText(spelledOut(text)?.[0] ?? '')) || differ((text) => withoutEdition(text).edition)) return false;
  const [a, b] = [readProductName(left).version, readProductName(right).version];
  return !versionsDiffer(a, b) || isNoLess(left, a, b) || isNoLess(right, b, a);
}

function isNoLess(text: string, least: string | null, version: string | null): boolean {
  return /\d\+|\d (?:or|and) (?:higher|later|newer|above)/.test(text) && isAtLeast(version ?? '', least ?? '');
}

/** Part by part: 3.12 comes after 3.6. */
function isAtLeast(version: string, least: string): boolean {
  const [own, asked] = [version, least].map((each) => each.split('.').map((part) => Number.parseInt(part, 10)));
  const at = asked!.findIndex((part, index) => part !== (own![index] ?? 0));
  return at < 0 || (own![at] ?? 0) > asked![at]!;
}

/** `QuickBooks` of `QuickBooks Online`; only of known products, because `Online` may say more of others. */
function withoutEdition(text: string): { name: string; edition: string } {
  const [, name = '', edition = ''] =
    /^(.*\S) (Online|Desktop|LT|Pro|Professional|Premium|Enterprise|Standard|Essentials)$/i.exec(text) ?? [];
  return isProductKey(readProductName(name).key) ? { name, edition: edition.toLowerCase() } : { name: text, edition: '' };
}

/** A phrase and its abbreviation, in `Basic Life Support (BLS)` and in `BLS (Basic Life Support)`; null for other texts. */
export function spelledOut(text: string): readonly [long: string, short: string] | null {
  const [, outside = '', inside = ''] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const [short, long] = inside.length < outside.length ? [inside, outside] : [outside, inside];
  return /^[A-Z]{2,6}$/.test(short) && initialsMatch(short, long) ? [long, short] : null;
}

function keyOf(text: string): string {
  const { key } = readProductName(text);
  if (isProductKey(key)) return key;
  const outside = text.replace(/\s*\([^()]*\)/g, '') || text;
  const expanded = expandedName(outside);
  const words = normalizeText(expanded).split(' ').map(americanSpelling);
  const bare = words
    .filter((word) => !credentialWords.has(word))
    .join(' ')
    .replace(/^(?:in|as|for) /, '');
  // What the name of a product reads as holds for a plain name; an abbreviation and a licence are read by their words.
  if (bare === '' || (bare === words.join(' ') && expanded === outside)) return singular(americanSpelling(key));
  const { key: bareKey } = readProductName(bare);
  return isProductKey(bareKey) ? `certified ${bareKey}` : singular(bare.replace(/\bdriving$/, 'driver').replace(/[\s-]+/g, ''));
}

function expandedName(text: string): string {
  return /[A-Z]{2}/.test(text) ? expandName(text).text : text;
}

/** A key without the `s` of a plural. */
export function singular(key: string): string {
  return /[^s]s$/.test(key) && key.length > 3 ? key.slice(0, -1) : key;
}

/** Whether a text is written as licences and certificates are: `RN license`. */
export function namesCredential(text: string): boolean {
  return normalizeText(text)
    .split(' ')
    .some((word) => credentialWords.has(americanSpelling(word)));
}

const credentialWords = new Set(
  'license licenses licensed certification certifications certificate certificates certified credential credentials card'.split(' '),
);
