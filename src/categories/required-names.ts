import { type Name, nameKeys } from './name-keys.js';
import { looksLikeName } from './name-lists.js';
import { isProductKey, readProductName } from './product-names.js';
import { splitNames } from './several-names.js';

/** One of the names that an entry asks for. */
export interface RequiredName extends Name {
  /** Whoever has them has the name too: `PostgreSQL` in `relational databases (PostgreSQL, MySQL)`. */
  readonly examples: readonly RequiredName[];
  /** Whether one of the examples is enough: `such as`. */
  readonly isAnyExample: boolean;
}

/**
 * Reads the names of a list, such as `Docker, Helm and AWS (EC2, S3)`.
 * @param examples a list of examples of the last name; empty if there are none
 * @param clean removes words that ask for a name from the name
 */
export function requiredNames(list: string, examples: string, isAnyExample: boolean, clean: (part: string) => string): RequiredName[] {
  const parts = splitNames(list.trim())
    .map((part) => trimName(clean(part)))
    .filter((part) => /\p{L}/u.test(part));
  const products = parts.filter(isProduct).length;
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const [, inside = ''] = /\(([^()]*)\)$/.exec(part) ?? [];
    const given = isLast && examples !== '' ? examples : inside.replace(exampleWords, '');
    const forms = ordinaryWords.has(part) && products < 2 ? [] : [part, ...otherForms(part, parts, index)];
    const keys = [...new Set(forms.flatMap((form) => nameKeys(form)))];
    const isList = given !== '' && (given === examples || splitNames(given).every((name) => looksLikeName(name) || isProduct(name)));
    return {
      text: part,
      keys,
      // `Basic Life Support (BLS)` is one name.
      examples: isList ? requiredNames(given, '', false, clean).filter((each) => !each.keys.some((key) => keys.includes(key))) : [],
      isAnyExample: given === examples ? isAnyExample : given !== inside || /\bor (?:similar|equivalent|other)/i.test(inside),
    };
  });
}

/** Names with their examples, each of which a role may state. */
export function withExamples(names: readonly RequiredName[]): readonly RequiredName[] {
  return names.flatMap((name) => [name, ...name.examples]);
}

const exampleWords = /^(?:e\.?g\.?|such as|like|for example|for instance|preferably|ideally),?\s*/i;

function trimName(part: string): string {
  return part
    .replace(/^(?:the|an?|both|either|use of|using|use|work(?:ing)? with|as well as)\s+/i, '')
    .replace(/(?:,?\s*etc\.?|[\s.,;:]+)$/i, '')
    .trim();
}

function isProduct(name: string): boolean {
  return isProductKey(readProductName(name).key);
}

/**
 * Other forms in which a name may be listed: without what follows (`Python for data analysis`, `Linux administration`) and words such as `tools`, and with
 * a word that it shares with the last or the first name of its list (`project and program management`, `Google Docs and Sheets`).
 */
function otherForms(part: string, parts: readonly string[], index: number): string[] {
  if (isProduct(part)) return [];
  const [, name = ''] = /^(.+?)\s+(?:in|for|on|within|at|to)\s/.exec(part) ?? [];
  const [, product = ''] = /^(\S+)(?: [a-z]+)+$/.exec(part) ?? [];
  const [, special = ''] =
    /^(.*\S) (?:tools?|platforms?|systems?|languages?|technologies|frameworks?|environments?|suite)$/i.exec(part) ?? [];
  const [, shared = ''] = index < parts.length - 1 ? (/^\S+ (.+)$/.exec(parts.at(-1)!) ?? []) : [];
  const [, first = ''] = index > 0 ? (/^(Google|Microsoft|Adobe|Class|Level|Grade|Category) \S/.exec(parts[0]!) ?? []) : [];
  return [
    ...(looksLikeName(name) || isProduct(name) ? [name] : []),
    ...(isProduct(product) && !ordinaryWords.has(product.toLowerCase()) ? [product] : []),
    ...(special === '' ? [] : [special]),
    ...(shared === '' ? [] : [`${part} ${shared}`]),
    ...(first === '' ? [] : [`${first} ${part}`]),
  ];
}

/** Words that are products only with a capital: nobody who must `access` rooms needs Access. */
const ordinaryWords: ReadonlySet<string> = new Set(
  `access apex bash c chef dart epic ember excel express flask go helm julia office outlook playwright puppet r rust slack spark spring swift teams unity
  unreal word zoom`.split(/\s+/),
);
