import { memoize } from '../similarity/memoize.js';
import { nameAliases } from './name-aliases.js';
import { knownProducts } from './known-products.js';
import { normalizeText } from './normalize.js';
import { withoutVersion } from './name-versions.js';
import { trailingAcronym } from './trailing-acronym.js';
import { vendorOf, withoutVendor } from './vendors.js';

/** What a name of a product, technology or skill says. */
export interface ProductName {
  /** Two names with the same key are one thing, unless both state a version and the versions differ. */
  readonly key: string;
  /** Such as `3`, `2.7` or `2019`; null if none is stated. */
  readonly version: string | null;
  /** The maker that the name begins with; null if with none. */
  readonly vendor: string | null;
  /** The text without brackets and vendor, to be compared word by word. */
  readonly words: string;
}

/** Reads a name. Its vendor, what stands in brackets, its version, its spacing and words such as `software` do not change the key. */
export const readProductName = memoize((text): ProductName => {
  if (text.length > maxNameLength) return { key: normalizeText(text), version: null, vendor: null, words: text };
  const { outside, bracketVersion } = withoutBrackets(text);
  const normal = normalizeText(outside);
  const vendor = vendorOf(normal);
  const { name, version } = withoutVersion(withoutAddition(normal, vendor));
  const shortest = shortestName(name);
  return {
    key: standardName(trailingAcronym(outside) ?? shortest),
    version: version ?? bracketVersion,
    vendor,
    words: version !== null && isProductKey(standardName(shortest)) ? shortest : writtenWithoutVendor(outside, normal),
  };
}, 32_768);

/** Longer texts are no names. */
const maxNameLength = 120;

function writtenWithoutVendor(text: string, normal: string): string {
  const product = withoutVendor(normal);
  if (product === null || isStandardized(squashName(normal)) || /^[A-Z]{2,6}$/.test(text.slice(-product.length))) return text;
  const vendor = text.slice(0, normal.indexOf(product));
  return normalizeText(vendor) === normal.slice(0, normal.indexOf(product)).trim() ? text.slice(vendor.length) : product;
}

/** Whether a product or technology is commonly known by this key. */
export function isProductKey(key: string): boolean {
  return knownProducts.has(key);
}

/** Leaves out what stands in brackets, unless nothing else does. A version in them still counts: `Python (3.8)`. */
function withoutBrackets(text: string): { outside: string; bracketVersion: string | null } {
  const outside = text.replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])/g, '').trim();
  if (outside === '' || outside === text) return { outside: text, bracketVersion: null };
  const [, version = null] = /[([](?:v|version )?\s*(\d+(?:\.\d+)*)\+?[)\]]/i.exec(text) ?? [];
  return { outside, bracketVersion: version };
}

/** Removes words that many write after a product's name, or before it. `Oracle SQL Developer` is a product, unlike a `SQL developer`. */
function withoutAddition(name: string, vendor: string | null): string {
  if (vendor !== null && name.endsWith(' developer')) return name;
  const product = name
    .replace(/^(?:advanced|basic|core|modern) /, '')
    .replace(/ (?:programming language|programming|scripting|coding|development|developer|skills|library|framework|web framework)$/, '');
  return product !== name && isProductKey(standardName(shortestName(withoutVersion(product).name))) ? product : name;
}

/** Without vendor, `software`, edition and `js`. */
function shortestName(name: string): string {
  if (isStandardized(squashName(name))) return name;
  const plain = name
    .replace(/^ms (?=.)/, 'microsoft ')
    .replace(/ (?:software|cc|cs\d?|dc|se|lts|community edition|enterprise edition|professional edition)$/, '');
  const product = withoutVendor(plain) ?? plain;
  return withoutLanguageSuffix(product) ?? product;
}

function isStandardized(squashed: string): boolean {
  return nameAliases.has(squashed) || standardNames.has(squashed);
}

const standardNames: ReadonlySet<string> = new Set(nameAliases.values());

function standardName(name: string): string {
  const squashed = squashName(name);
  return nameAliases.get(squashed) ?? squashed;
}

/** Removes what may stand between the parts of a name: `spring-boot` and `spring boot` become `springboot`. */
export function squashName(name: string): string {
  return name.replace(/[\s-]+/g, '').replace(/(?<=.)\.$/, '');
}

/**
 * Removes `js` from the end of a library's name: `react` of `react.js` and `reactjs`.
 * @param name as `normalizeText` returns it
 * @returns null if the name does not end with it
 */
export function withoutLanguageSuffix(name: string): string | null {
  return /^(.*[^. ])[. ]?js$/.exec(name)?.[1] ?? null;
}
