import { normalizeText } from '../../categories/normalize.js';
import { isProductKey, readProductName, withoutLanguageSuffix } from '../../categories/product-names.js';
import { listedNames } from '../../categories/several-names.js';
import { bundledFolder } from '../../roles/bundled-roles.js';
import { readFolder } from '../../roles/folder.js';

/** Returns the normalized names of all technologies of the bundled roles, including their short forms (`AWS`, `Excel`). */
export async function bundledTechnologies(): Promise<ReadonlySet<string>> {
  const { loaded } = await readFolder(bundledFolder);
  const entries = loaded.flatMap(
    ({ parsed }) => parsed.categories().whole.categories.find(({ id }) => id === 'technologies')?.entries ?? [],
  );
  return new Set([...shortNames, ...entries.flatMap(({ cell }) => namesOf(cell.text.replace(/ software$/, '')))]);
}

/** Common short names that do not appear in the full names. */
const shortNames = ['golang', 'postgres'];

/** Returns the name and its identifying parts, normalized: `Amazon Web Services AWS` is also known as `aws`. */
function namesOf(name: string): string[] {
  const words = name.split(' ');
  const phrases = words.flatMap((_, start) => words.slice(start).map((__, length) => words.slice(start, start + length + 1)));
  const names = [name, ...phrases.filter(isIdentifying).map((phrase) => phrase.join(' '))].map(normalizeText);
  return names.flatMap((each) => [each, withoutLanguageSuffix(each) ?? each]);
}

/** True if all words of a phrase are capitalised or start with a digit, and one of them is not generic. */
function isIdentifying(phrase: readonly string[]): boolean {
  return (
    phrase.every((word) => /^[\d.]|[A-Z]/.test(word)) && phrase.some((word) => word.length > 1 && !genericWords.has(word.toLowerCase()))
  );
}

/** Words in the names of technologies that do not identify one by themselves: vendors and common words. */
const genericWords = new Set(
  (
    'adobe amazon apache apple atlassian autodesk bentley dassault epic google ibm intuit microsoft oracle red hat the systems system software ' +
    'services service web server cloud platform database language structured query cascading style sheets hypertext extensible markup object ' +
    'notation project access office word active directory framework integration enterprise business workforce timekeeper gateway border protocol ' +
    'simple storage civil creative effects after docs analytics'
  ).split(' '),
);

/**
 * True for a known technology, whatever its version, maker and brackets, and for a word that is spelt as only technologies are: `PostGIS`, `HTML5`,
 * `C++`, `d3.js`.
 * @param technologyNames normalized names
 */
export function isTechnology(name: string, technologyNames: ReadonlySet<string>): boolean {
  const { key, words } = readProductName(name);
  if ([name, words].some((each) => technologyNames.has(normalizeText(each)))) return true;
  if (isProductKey(key) && !genericWords.has(normalizeText(name))) return true;
  return !/\s/.test(name) && /[a-z][A-Z]|[A-Za-z]\d|[+#]|\w\.\w|^\.\w|^[A-Z]{3,}$/.test(name);
}

/**
 * Separates a keyword that lists several technologies: `JavaScript / TypeScript` is two. Any other keyword stays whole.
 * @param technologyNames normalized names
 */
export function separateTechnologies(keyword: string, technologyNames: ReadonlySet<string>): readonly string[] {
  const names = listedNames(keyword);
  return names.length > 1 && names.some((name) => isTechnology(name, technologyNames)) ? names : [keyword];
}
