import { memoize } from '../similarity/memoize.js';
import { isProductKey, readProductName } from './product-names.js';

/**
 * The names in an entry that lists several: `JavaScript / TypeScript`, `HTML5, CSS3`, `React & Redux`. Those in brackets are examples of what stands before.
 * @param isProducts whether everything in the list is a product; otherwise one of the names must be a known one, or written as only products are
 * @returns none if the entry is one name: `CI/CD`, `PL/SQL`, `Research & Development`
 */
export function severalNames(text: string, isProducts: boolean): readonly string[] {
  return isProducts ? severalProducts(text) : severalKnown(text);
}

const severalProducts = memoize((text): readonly string[] => listOf(text));

const severalKnown = memoize((text): readonly string[] => {
  const parts = listOf(text);
  return parts.some(isWrittenAsProduct) ? parts : [];
});

function listOf(text: string): readonly string[] {
  if (!mayListSeveral.test(text) || text.length > maxLength) return [];
  const parts = listedNames(text).flatMap((part) => [part, ...namesInBrackets(part)]);
  return new Set(parts.map((part) => readProductName(part).key)).size > 1 ? parts : [];
}

/** The names that stand beside each other, each with what it has in brackets; the whole text if it is none or one. */
export function listedNames(text: string): readonly string[] {
  if (!mayListSeveral.test(text) || text.length > maxLength) return [text];
  const listed = splitNames(text.trim());
  return listed.every(isName) ? listed : [text];
}

const mayListSeveral = /[/,;|&+(]| (?:and|or) /i;
const maxLength = 120;

/** A slash, comma and the like separate, but not within `CI/CD` and the like, and not in brackets. */
export function splitNames(text: string): string[] {
  const shielded = text.replace(compound, (whole) => whole.replace(/[/&+]/g, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0))));
  return shielded
    .split(/\s*[/;|,](?![^(]*\))\s*(?:(?:and|or|&)\s+)?|\s+(?:&|\+|and|or)\s+(?![^(]*\))/i)
    .map((part) => part.replace(/[\ue000-\ue0ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xe000)).trim());
}

/** `EC2` and `S3` in `AWS (EC2, S3)`, but nothing in `Excel (advanced)`. */
function namesInBrackets(part: string): string[] {
  const [, inner] = /\(([^()]+)\)$/.exec(part) ?? [];
  const names = inner === undefined ? [] : splitNames(inner);
  return names.every((name) => isName(name) && /^\p{Lu}|^\p{L}+[\p{Lu}\d+#.]/u.test(name)) ? names : [];
}

/**
 * What is one name although it has a separator; and whatever has a single letter beside a slash or `&`, as `A/B`, `I/O`, `R&D` and `z/OS`, unless the
 * letter is a language (C, R).
 */
const compound =
  /(?<![\w+#])(?:CI\s?\/\s?CD|TCP\s?\/\s?IP|PL\s?\/\s?SQL|PL\/pgSQL|UI\s?\/\s?UX|UX\s?\/\s?UI|HTTP\/\d|AS\/400|S\/4\s?HANA|OS\/\d+|GNU\/Linux|DB\/DC|client\/server|and\/or|24\/7|DC\/DC|AC\/DC|SSL\/TLS|AT&T|[abd-qs-z\d]\/\w+|\w+\/[abd-qs-z\d]|\w&\w+|\w+&\w)(?![\w+#])/gi;

/** At most three words, with a letter. */
function isName(part: string): boolean {
  return (
    /\p{L}/u.test(part) &&
    part
      .replace(/\(.*\)/g, '')
      .trim()
      .split(/\s+/).length <= 3
  );
}

/** A known product, or a word that is spelt as only products are: `PostGIS`, `HTML5`, `d3.js`. */
function isWrittenAsProduct(name: string): boolean {
  return isProductKey(readProductName(name).key) || (!/\s/.test(name) && /[a-z][A-Z]|[A-Za-z]\d|[+#]|\w\.\w|^\.\w/.test(name));
}
