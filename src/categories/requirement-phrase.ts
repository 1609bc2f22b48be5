import { withoutLeadIn } from '../similarity/text-similarity.js';

/** A sentence that asks for something, without the words that ask. */
export interface RequirementPhrase {
  /** The list of what is asked for. */
  readonly list: string;
  /** What follows `such as`; empty if nothing does. */
  readonly examples: string;
  /** Whether one of the examples is enough. */
  readonly isAnyExample: boolean;
  /** How many of the list are enough: 1 for `at least one of` and `or similar`; null if all are asked for. */
  readonly enough: number | null;
  /** Whether words in front or at the end ask for what the list names: `Proficiency in`, `skills`. */
  readonly isSentence: boolean;
  /** Whether a word of degree stands in front, which may also belong to a name: `Strong`, `Basic`. */
  readonly hasDegree: boolean;
}

/** Reads the words that ask for what an entry names; null if it asks to do something: `Ability to lead a team`. */
export function requirementPhrase(text: string): RequirementPhrase | null {
  const plain = text
    .trim()
    .replace(/[\s.;,]+$/, '')
    .replace(/^hands on /i, 'hands-on ');
  if (/^(?:abilit|able|capab|willing)/i.test(plain) && !usesSomething.test(plain)) return null;
  const needed = withoutNeed(plain);
  const closed = mentions(needed, alternatives) ? needed.replace(orSimilar, '') : needed;
  const [bare, enough] = withoutFront(closed);
  const list = degrees.has(firstWord(bare)) ? withoutDegrees(bare) : bare;
  const [, head = list, marker = ':', , examples = ''] = suchAs.exec(list) ?? [];
  return {
    list: head.replace(/^(?:both|either) /i, ''),
    examples: examples.replace(/\)$/, ''),
    isAnyExample: marker === ':' ? false : !/^includ/i.test(marker),
    enough: closed === needed && firstWord(list) !== 'either' ? enough : 1,
    isSentence: bare !== plain || (marker !== ':' && !/^includ/i.test(marker)),
    hasDegree: list !== bare,
  };
}

// Long patterns take milliseconds to compile, so that single words decide whether one is needed.

/** Removes what says at the end that it is needed: `required`, `is a plus`; also `speaker`, and `experience` before brackets. */
function withoutNeed(text: string): string {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  const needed = needs.has(last.replace(/\W+$/, '')) ? text.replace(needAtEnd, '') : text;
  return needed.replace(/ speakers?$/i, '').replace(/ (?:experience|skills|knowledge|expertise)(?= \()/i, '');
}

/** The text without the words that ask for it, and how many of what it lists are enough; null for all. */
function withoutFront(text: string): readonly [rest: string, enough: number | null] {
  const front = text.replace(/^(?:must |should )?(?:have|hold|possess|be) (?:an? )?/i, '');
  const [listed, count] = withoutCount(front);
  if (count !== null) return [listed, count];
  const bare = withoutLeadIn(front);
  const asked = withoutNounPhrase(bare === front.replace(/\s+/g, ' ') ? front : bare);
  const [rest, enough] = withoutCount(asked);
  return [rest === text ? rest : rest.replace(/^(?:use|using|operate|operating|work(?:ing)? with) (?:the |an? )?/i, ''), enough];
}

/** Removes `at least one of`, `any two of the following`. */
function withoutCount(text: string): readonly [rest: string, count: number | null] {
  const [whole = '', one, several = ''] = / of[ :]/i.test(text) ? (countOf.exec(text) ?? []) : [];
  if (whole === '') return [text, null];
  return [text.slice(whole.length), one === undefined ? (counts.get(several.toLowerCase()) ?? Number(several)) : 1];
}

/**
 * Removes `Hands-on with`, `Certified in`, and before a name `Fluent in` and `Senior-level experience with`: before other words, those are a part of
 * what is asked for.
 */
function withoutNounPhrase(text: string): string {
  const words = text.split(' ');
  const bare = words.map((word) => word.toLowerCase());
  const first = bare[0] === 'business' ? 1 : 0;
  if (languageWords.has(bare[first]!) && words.length > first + 1) {
    const from = first + 1 + ['speaker', 'in', 'of'].filter((word) => bare.slice(first + 1, first + 3).includes(word)).length;
    return isNameAt(words, from) ? words.slice(from).join(' ') : text;
  }
  if (adjectives.has(bare[0]!) && links.has(bare[1]!)) return words.slice(bare[2] === 'a' || bare[2] === 'an' ? 3 : 2).join(' ');
  const noun = bare.slice(0, 4).findIndex((word, index) => nouns.has(word) && links.has(bare[index + 1] ?? ''));
  return noun >= 0 && isNameAt(words, noun + 2) ? words.slice(noun + 2).join(' ') : text;
}

function isNameAt(words: readonly string[], index: number): boolean {
  return /^[\p{Lu}.]/u.test(words[index === words.length - 1 || words[index]?.toLowerCase() !== 'the' ? index : index + 1] ?? '');
}

/** Removes `Very strong`, `Intermediate to advanced`; the text itself if nothing else is left. */
function withoutDegrees(text: string): string {
  const words = text.split(/[ /]+/);
  let count = 0;
  while (
    degrees.has(bareWord(words[count])) ||
    (count > 0 && joints.has(bareWord(words[count])) && degrees.has(bareWord(words[count + 1])))
  )
    count += 1;
  return count === words.length ? text : text.slice(text.indexOf(words[count]!, words.slice(0, count).join(' ').length));
}

function firstWord(text: string): string {
  return bareWord(/^[^ /]*/.exec(text)?.[0]);
}

function bareWord(word = ''): string {
  return word.toLowerCase().replace(/,$/, '');
}

function mentions(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const needs = wordSet('required preferred desired desirable essential mandatory needed plus advantage must bonus have');
const alternatives = ['similar', 'equivalent', 'comparable', 'other', 'alternative'];
const languageWords = wordSet('fluent fluency bilingual native');
const adjectives =
  wordSet(`hands-on certified certification licensed licenced license expert skilled trained experienced versed specialist confident comfortable proficient
  familiar`);
const nouns = wordSet('skill skills experience knowledge proficiency expertise mastery exposure training');
const links = wordSet('of in with using on to at as');
const degrees =
  wordSet(`very highly strong solid good great excellent outstanding advanced basic intermediate expert proven deep valid current active clean full
  unrestricted`);
const joints = wordSet('and or to');

const countOf =
  /^(?:in |with |of )?(?:(?:a )?minimum of |(?:at )?least |any )?(?:(one or more|one|any|1)|(two|three|four|[2-4])(?: or more)?) of(?: the following)?:?\s+/i;
const counts: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);
const usesSomething = /^\S+ (?:to )?(?:use|using|operate|operating|work with|working with|drive) /i;
const needAtEnd =
  /\s*[,(–-]?\s*(?:(?:is|are) )?(?:(?:strongly |highly )?(?:required|preferred|desired|desirable|essential|mandatory|needed)|an? (?:strong |big )?(?:plus|advantage|must|bonus)|nice to have)\)?$/i;
const orSimilar =
  /[\s,;(]+(?:or|and)(?: an?| any| some)?(?: other| another)? (?:similar|equivalent|comparable|other|another|alternative)\b[^)]*\)?$/i;
const suchAs = /^(.*?[^\s,(])(?:[\s,(]+(such as|like|e\.?g\.?,?|for example,?|for instance,?|including|preferably|ideally)|(:))\s+(\S.*)$/i;
