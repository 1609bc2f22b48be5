// Chooses the names by which a technology is recognised among the skills of a résumé. A name that is made of ordinary words, as those of Microsoft
// Teams and Project are, does not tell without its maker.
import { normalizeText } from '../../dist/categories/normalize.js';
import { readProductName } from '../../dist/categories/product-names.js';
import { trailingAcronym } from '../../dist/categories/trailing-acronym.js';
import { withoutVendor } from '../../dist/categories/vendors.js';
import { acronymTable } from '../../dist/similarity/acronym-table.js';

/**
 * @param roles as role files state them
 * @returns {{ names: string[], otherAcronyms: string[] }} as `BundledTechnologies` (src/roles/bundled/technologies.ts), sorted
 */
export function technologyNames(roles) {
  const texts = [...new Set(roles.flatMap(textsOf))];
  const phrases = ordinaryPhrases(texts);
  const phraseKeys = new Set([...phrases].map((phrase) => readProductName(phrase).key));
  const language = { words: ordinaryWords(texts), phrases, phraseKeys, acronyms: acronymsIn(texts) };
  const names = new Set(countTechnologies(roles).flatMap((technology) => tellingNames(technology, language)));
  const otherAcronyms = [...language.acronyms].filter((acronym) => !names.has(acronym));
  return { names: [...names].sort(), otherAcronyms: otherAcronyms.sort() };
}

/** What a role says in words and names, but for its technologies. */
function textsOf({ summary, duties, requirements, environment, skills, knowledge, aliases, title }) {
  return stringsIn([summary, duties, requirements, environment, skills, knowledge, aliases, title]);
}

function stringsIn(value) {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** All words that are written in lower case, such as `office`, and the parts of compounds. */
function ordinaryWords(texts) {
  const words = texts.flatMap(wordsOf).filter(isLowerCase);
  return new Set(words.flatMap((word) => [word, ...word.split('-')]));
}

/** All phrases of two to four words of which only the first may be capitalised, normalized. */
function ordinaryPhrases(texts) {
  const phrases = new Set();
  for (const words of texts.map(wordsOf))
    for (const start of words.keys())
      for (let end = start + 2; end <= start + 4 && isLowerCase(words[end - 1] ?? ''); end++)
        phrases.add(normalizeText(words.slice(start, end).join(' ')));
  return phrases;
}

function wordsOf(text) {
  return text.match(/[\p{L}\p{N}'’+#-]+/gu) ?? [];
}

function isLowerCase(word) {
  return /^\p{Ll}+(?:-\p{Ll}+)*$/u.test(word);
}

/** Acronyms that roles state as certificates, laws, trades and the like, in lower case. */
function acronymsIn(texts) {
  const found = texts.flatMap((text) => text.match(/(?<![\w&/'-])[A-Z]{3,6}(?![\w&/-])/g) ?? []);
  return new Set(
    [...found.map((acronym) => acronym.toLowerCase()), ...acronymTable.keys()].filter((acronym) => /^[a-z]{3,6}$/.test(acronym)),
  );
}

/** Every technology once, with the number of roles that use it, and whether O*NET marks it as hot or in demand. */
function countTechnologies(roles) {
  const byName = new Map();
  for (const { name, aliases = [], note } of roles.flatMap(({ technologies = [] }) => technologies)) {
    const found = byName.get(name) ?? { names: new Set([name]), uses: 0, isMarked: false };
    for (const alias of aliases) found.names.add(alias);
    byName.set(name, { ...found, uses: found.uses + 1, isMarked: found.isMarked || note !== undefined });
  }
  return [...byName.values()];
}

function tellingNames(technology, language) {
  return [...technology.names].flatMap((name) => {
    const acronym = acronymIn(name);
    if (acronym === null) return productOf(name, technology, language);
    return acronymTells(acronym, technology, language) ? [acronym] : [];
  });
}

/** `gis` of `Geographic information system GIS software`, `svn` of `Subversion (SVN)`. */
function acronymIn(name) {
  return trailingAcronym(name) ?? /\(([A-Z]{2,6})\)$/.exec(name)?.[1]?.toLowerCase() ?? null;
}

/** An acronym that other things have too must be common as a technology. */
function acronymTells(acronym, { uses }, { words, acronyms }) {
  return !words.has(acronym) && (uses >= 10 || !(acronym.length === 2 || acronyms.has(acronym)));
}

/** The key of a product's name, with the maker if it does not tell without. A name in lower case is that of a kind of product: `Tax software`. */
function productOf(name, technology, language) {
  const plain = name.replace(kindOfProduct, '');
  if (/ \p{Ll}{4,}/u.test(plain)) return [];
  const { key, vendor } = readProductName(name);
  const isOrdinaryKey = language.phraseKeys.has(key) || isOrdinary(key, language.words);
  if (!isOrdinaryKey && tells(name, technology, language)) return [key];
  return vendor === null ? [] : [`${vendor} ${key}`];
}

const kindOfProduct = / (?:software|systems?|tools?)$/;

/** Whether the name without its maker is no phrase of ordinary words, or is one that is well known and nothing but a name. */
function tells(name, { uses, isMarked }, { words, phrases }) {
  const normal = normalizeText(name.replace(kindOfProduct, ''));
  const phrase = withoutVendor(normal) ?? normal;
  const isKnown = isMarked || uses >= 20;
  if (!phrase.includes(' ')) return phrase.length > 1 && (isKnown || (phrase === normal && !kindOfProduct.test(name)));
  return !phrase.split(' ').every((word) => isOrdinary(word, words)) || (isKnown && !phrases.has(phrase));
}

/** Whether a word is used in lower case, in this form or in another: `forecasting` if `forecast` is. Numbers are ordinary, and so is `3d`. */
function isOrdinary(word, words) {
  if (/^\d+d?$/.test(word)) return true;
  const [, base] = /^(.{3,})(?:s|ing|ed|er)$/.exec(word) ?? [word, word];
  return ['', 'e', 's', 'ing', 'ed', 'er'].some((ending) => words.has(base + ending)) || words.has(word);
}
