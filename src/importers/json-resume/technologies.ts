import { normalizeText } from '../../categories/normalize.js';
import { withoutLanguageSuffix } from '../../categories/product-names.js';
import { bundledFolder } from '../../roles/bundled-roles.js';
import { readFolder } from '../../roles/folder.js';

/** Words of names that tell no technology by themselves: makers, and what anything may be called. */
const general = new Set(
  (
    'adobe amazon apache apple atlassian autodesk bentley dassault epic google ibm intuit microsoft oracle red hat the systems system software ' +
    'services service web server cloud platform database language structured query cascading style sheets hypertext extensible markup object ' +
    'notation project access office word active directory framework integration enterprise business workforce timekeeper gateway border protocol ' +
    'simple storage civil creative effects after docs analytics'
  ).split(' '),
);

/** What people call some of them, of which no word stands in the name. */
const shortNames = ['golang', 'postgres'];

/** What the bundled roles name as technologies: whole names, and the words by which they go (`AWS`, `Excel`). */
export async function bundledTechnologies(): Promise<ReadonlySet<string>> {
  const { loaded } = await readFolder(bundledFolder);
  const entries = loaded.flatMap(
    ({ parsed }) => parsed.categories().whole.categories.find(({ id }) => id === 'technologies')?.entries ?? [],
  );
  return new Set([...shortNames, ...entries.flatMap(({ cell }) => namesOf(cell.text.replace(/ software$/, '')))]);
}

/** `Amazon Web Services AWS` also goes by AWS. */
function namesOf(name: string): string[] {
  const words = name.split(' ');
  const phrases = words.flatMap((_, start) => words.slice(start).map((__, length) => words.slice(start, start + length + 1)));
  const names = [name, ...phrases.filter(isTelling).map((phrase) => phrase.join(' '))].map(normalizeText);
  return names.flatMap((known) => [known, withoutLanguageSuffix(known) ?? known]);
}

function isTelling(phrase: readonly string[]): boolean {
  return phrase.every((word) => /^[\d.]|[A-Z]/.test(word)) && phrase.some((word) => word.length > 1 && !general.has(word.toLowerCase()));
}

/** A known name, or one that is spelt as only names of technologies are: `PostGIS`, `HTML5`, `C++`, `d3.js`. */
export function isTechnology(name: string, known: ReadonlySet<string>): boolean {
  if (known.has(normalizeText(name))) return true;
  return !/\s/.test(name) && /[a-z][A-Z]|[A-Za-z]\d|[+#]|\w\.\w|^\.\w|^[A-Z]{3,}$/.test(name);
}
