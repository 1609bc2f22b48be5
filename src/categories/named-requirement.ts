import { linkWords } from '../link-words.js';
import { type Memoized, memoize } from '../similarity/memoize.js';
import { mayAskForNames } from './asking-words.js';
import { type Experience, readExperience } from './experience.js';
import { nameKeys, namesCredential, spelledOut } from './name-keys.js';
import { isProductKey } from './product-names.js';
import { type RequiredName, requiredNames, withExamples } from './required-names.js';
import { requirementPhrase } from './requirement-phrase.js';
import { severalNames, splitNames } from './several-names.js';

/** What an entry asks for by name: `Proficiency in TypeScript and Node.js`, `RN license and BLS`, `JavaScript / TypeScript`. */
export interface NamedRequirement {
  readonly names: readonly RequiredName[];
  /** How many of the names are enough: 1 for `at least one of` and `or similar`; null if all are asked for. */
  readonly enough: number | null;
  /** Whether the entry surely lists names. `Sales and marketing` does so only if somebody states both. */
  readonly isCertain: boolean;
  readonly experience: Experience | null;
}

/**
 * Reads an entry of a list of products or of other things; null if it is one name, or asks for more than what it names.
 * @param isOneName whether what may be one name or a list of two is one name
 */
export function namedRequirement(text: string, isProducts: boolean, isOneName: boolean): NamedRequirement | null {
  return readerFor(isProducts, isOneName)(text).requirement;
}

/** Remembers what `namedRequirement` returned for a text in another run. */
export function rememberRequirement(text: string, isProducts: boolean, isOneName: boolean, requirement: NamedRequirement | null): void {
  readerFor(isProducts, isOneName).remember(text, { requirement });
}

function readerFor(isProducts: boolean, isOneName: boolean): Memoized<{ readonly requirement: NamedRequirement | null }> {
  return readers[isProducts ? 1 : 0]![isOneName ? 1 : 0]!;
}

/** Enough for the names of all bundled roles. */
const maxTexts = 32_768;

/** By whether the list is one of products, and by whether a doubtful text is one name. */
const readers = [false, true].map((isProducts) =>
  [false, true].map((isOneName) => memoize((text) => ({ requirement: readRequirement(text, isProducts, isOneName) }), maxTexts)),
);

function readRequirement(text: string, isProducts: boolean, isOneName: boolean): NamedRequirement | null {
  if (
    text.length > maxLength ||
    !mayAskForNames(text) ||
    !(asks.test(text) || degrees.test(text) || separators.test(text)) ||
    denials.test(text)
  )
    return null;
  if (isOneName && !asks.test(text) && severalNames(text, isProducts).length === 0) return null;
  const { requirement } = isProducts ? readProducts(text) : readOther(text);
  return isOneName && requirement?.isCertain === false ? null : requirement;
}

/** `No experience with Scrum needed` asks for nothing. */
const denials = /\b(?:no|not|never|without)\b|n['’]t\b/i;

const maxLength = 240;
const maxNames = 30;

// Most entries are one name, which these tell without reading them.
const asks =
  /[:(]|\b(?:abilit|able|knowledge|experience|understanding|skill|familiar|mastery|exposure|proficien|expert|competen|command of|grasp|fluen|bilingual|native |speaker|versed|comfortable|background|hands-on|certifi\w+ in|licensed (?:as|in)|confident|specialist|(?:one|two|three|more|any|either) of|or (?:an? |any |other )?(?:similar|equivalent|comparable|other|another)|such as|e\.?g\.|for example|including|preferably|required|preferred|desir|essential|plus|advantage|must)|(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b).*(?:year|yr|month)/i;
const degrees =
  /^(?:either|should|have|hold|good|great|strong|solid|deep|advanced|basic|intermediate|excellent|outstanding|valid|current|active|clean|full|native|proven|hands on|fluent|very|highly)\s/i;
const separators = /[/,;|&+]|\s(?:and|or)\s/i;

const readProducts = memoize((text) => ({ requirement: read(plainWords(text), true) }));
const readOther = memoize((text) => ({ requirement: read(plainWords(text), false) }));

function plainWords(text: string): string {
  return linkWords(text)
    .replace(/\band\/or\b/gi, 'or')
    .replace(/\bas well as\b/gi, 'and');
}

function read(text: string, isProducts: boolean): NamedRequirement | null {
  return asks.test(text) || degrees.test(text) ? readSentence(text, isProducts) : readList(text, isProducts);
}

/** `JavaScript / TypeScript`, `Sales and marketing`. */
function readList(text: string, isProducts: boolean): NamedRequirement | null {
  const isCertain = severalNames(text, isProducts).length > 0 || namesCredential(text) || isWrittenAsList(text);
  if (!isCertain && !areShort(splitNames(text))) return null;
  const names = requiredNames(text, '', false, withoutPhrase);
  return names.length < 2 || names.length > maxNames ? null : { names, enough: null, isCertain, experience: null };
}

function readSentence(text: string, isProducts: boolean): NamedRequirement | null {
  const { experience } = readExperience(text);
  const phrase = spelledOut(text) === null ? requirementPhrase(experience === null ? text : experience.subject) : null;
  if (phrase === null) return null;
  const { enough, hasDegree } = phrase;
  const names = requiredNames(phrase.list, phrase.examples, phrase.isAnyExample, withoutPhrase);
  const count = withExamples(names).length;
  if (count > maxNames || (count === 0 && experience === null)) return null;
  if (phrase.isSentence || experience !== null || enough !== null) return { names, enough, isCertain: true, experience };
  if (count === 1 && !hasDegree) return null;
  const isCertain = severalNames(text, isProducts).length > 0 || (count > 1 && namesCredential(text)) || (hasDegree && names.some(isKnown));
  if (!isCertain && !areShort(names.map((name) => name.text))) return null;
  // A word such as `Basic` may belong to the name: `Basic Life Support`.
  const named = hasDegree && names.length === 1 ? names.map((name) => ({ ...name, keys: [...nameKeys(text), ...name.keys] })) : names;
  return { names: named, enough, isCertain, experience };
}

/** A name of a list without words that ask for it: `strong knowledge of SQL`. */
function withoutPhrase(part: string): string {
  const phrase = asks.test(part) || degrees.test(part) ? requirementPhrase(part) : null;
  return phrase?.isSentence === true && phrase.examples === '' ? phrase.list : part;
}

/** Three names or more with commas, or abbreviations with slashes: `SEO/SEM`. */
function isWrittenAsList(text: string): boolean {
  return (
    (text.includes(',') && splitNames(text).length > 2 && areShort(splitNames(text))) || /^[A-Z]{2,6}(?:\s?\/\s?[A-Z]{2,6})+$/.test(text)
  );
}

function areShort(names: readonly string[]): boolean {
  return names.every((name) => name.split(' ').length <= 4);
}

function isKnown({ keys }: RequiredName): boolean {
  return keys.some(isProductKey);
}
