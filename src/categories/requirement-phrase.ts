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
    .replace(/^hands on\b/i, 'hands-on');
  if (/^(?:abilit|able|capab|willing)/i.test(plain) && !usesSomething.test(plain)) return null;
  const needed = plain
    .replace(needAtEnd, '')
    .replace(/ speakers?$/i, '')
    .replace(/ (?:experience|skills|knowledge|expertise)(?= \()/i, '');
  const closed = needed.replace(orSimilar, '');
  const [bare, enough] = withoutFront(closed);
  const list = bare.replace(degrees, '');
  const [, head = list, marker = ':', , examples = ''] = suchAs.exec(list) ?? [];
  return {
    list: head.replace(/^(?:both|either) /i, ''),
    examples: examples.replace(/\)$/, ''),
    isAnyExample: !/^(?:includ|:)/i.test(marker),
    enough: closed === needed && !/^either /i.test(list) ? enough : 1,
    isSentence: bare !== plain || /^(?:such|like|e|for|pref|ideal)/i.test(marker),
    hasDegree: list !== bare,
  };
}

/** The text without the words that ask for it, and how many of what it lists are enough; null for all. */
function withoutFront(text: string): readonly [rest: string, enough: number | null] {
  const front = text.replace(/^(?:must |should )?(?:have|hold|possess|be) (?:an? )?/i, '');
  const [listed, count] = withoutCount(front);
  if (count !== null) return [listed, count];
  const bare = withoutLeadIn(front);
  const asked = (bare === front.replace(/\s+/g, ' ') ? front : bare)
    .replace(frontWords, '')
    .replace(beforeName, (words, at: number, whole: string) => (/^(?:the )?[\p{Lu}.]/u.test(whole.slice(at + words.length)) ? '' : words));
  const [rest, enough] = withoutCount(asked);
  return [rest === text ? rest : rest.replace(/^(?:use|using|operate|operating|work(?:ing)? with) (?:the |an? )?/i, ''), enough];
}

/** Removes `at least one of`, `any two of the following`. */
function withoutCount(text: string): readonly [rest: string, count: number | null] {
  const [whole = '', one, several = ''] = countOf.exec(text) ?? [];
  if (whole === '') return [text, null];
  return [text.slice(whole.length), one === undefined ? (counts.get(several.toLowerCase()) ?? Number(several)) : 1];
}

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
const frontWords =
  /^(?:hands-on (?:with|in) |(?:certified|certification|licen[sc]ed?) (?:in|as an?|as) |(?:expert|skilled|trained|experienced|versed|specialist|confident|comfortable|proficient|familiar) (?:in|with|at) )/i;
/** `Fluent in`, `Senior-level experience with`: words to leave out before a name only. Before other words, they are a part of what is asked for. */
const beforeName =
  /^(?:(?:business[ -]|conversationally )?(?:fluent|fluency|bilingual|native)(?: speaker)?(?: (?:in|of))? |(?:[\w/-]+ ){0,3}(?:skills?|experience|knowledge|proficiency|expertise|mastery|exposure|training) (?:of|in|with|using|on|to) )/i;
const degrees =
  /^(?:(?:very|highly|strong|solid|good|great|excellent|outstanding|advanced|basic|intermediate|expert|proven|deep|valid|current|active|clean|full|unrestricted)(?:,? (?:and |or |to )?|\s*\/\s*))+(?=\S)/i;
const suchAs = /^(.*?[^\s,(])(?:[\s,(]+(such as|like|e\.?g\.?,?|for example,?|for instance,?|including|preferably|ideally)|(:))\s+(\S.*)$/i;
