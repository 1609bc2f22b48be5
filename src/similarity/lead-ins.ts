import { isAscii } from './is-ascii.js';

/**
 * A duty or skill without the words that say nothing of what it is: "Proven track record in", "Ability to", "5+ years of experience with" …
 * in front, "skills", "required", "is a plus" behind. Figures stay. A text of such words alone stays as it is.
 */
export function withoutLeadIn(text: string): string {
  let words = text.split(/\s+/).filter((word) => word !== '');
  for (let shorter = withoutFront(words); shorter.length < words.length; shorter = withoutFront(words)) words = shorter;
  for (let shorter = withoutTail(words); shorter.length < words.length; shorter = withoutTail(words)) words = shorter;
  return words.join(' ');
}

// Figures, then words of degree, then what is said to be had ("knowledge and understanding"), then a link to what matters.
function withoutFront(words: readonly string[]): string[] {
  const figures = figuresEnd(words);
  let at = skip(words, figures, degrees);
  const after = nounEnd(words, at);
  if (after === at) return [...words];
  for (at = after; joints.has(bareWord(words[at]));) {
    const next = nounEnd(words, skip(words, at + 1, degrees));
    if (!nouns.has(bareWord(words[next - 1]))) break;
    at = next;
  }
  const rest = skip(words, at, links);
  return rest === at || rest >= words.length ? [...words] : [...words.slice(0, figures), ...words.slice(rest)];
}

function withoutTail(words: readonly string[]): string[] {
  const last = bareWord(words.at(-1));
  const shorter = words.slice(0, -1);
  if (tails.has(last) && shorter.some((word) => isWord(word) && !years.has(bareWord(word)))) return shorter;
  return [...words];
}

function isWord(word: string): boolean {
  return isAscii(word) ? /[a-z]{2}/i.test(word) : /\p{L}{2}/u.test(word);
}

// "5+ years of", "minimum of 3 years".
function figuresEnd(words: readonly string[]): number {
  let at = skip(words, 0, bounds);
  if (!/^\d/.test(words[at] ?? '')) return 0;
  at = skip(words, at + 1, years);
  return bareWord(words[at]) === 'of' ? at + 1 : at;
}

function nounEnd(words: readonly string[], at: number): number {
  if (phrases.has(`${bareWord(words[at])} ${bareWord(words[at + 1])}`)) return at + 2;
  return nouns.has(bareWord(words[at])) ? at + 1 : at;
}

function skip(words: readonly string[], from: number, set: ReadonlySet<string>): number {
  let at = from;
  while (at < words.length && set.has(bareWord(words[at]))) at += 1;
  return at;
}

function bareWord(word = ''): string {
  return word.toLowerCase().replace(/[^a-z0-9+-]/g, '');
}

const wordSet = (words: string) => new Set(words.trim().split(/\s+/));

const bounds = wordSet('a an at least minimum of over');
const years = wordSet('or more + plus years year yrs months month');
const degrees =
  wordSet(`a an the any some very highly demonstrated demonstrable demonstrates proven strong excellent exceptional outstanding good great solid sound
  deep in-depth thorough broad extensive substantial significant relevant previous prior basic general working practical advanced expert superior effective
  proficient professional hands-on intimate detailed well-developed with has have having possess possesses shows must should be is are will you and or`);
const nouns =
  wordSet(`ability abilities able capable capability willing willingness knowledge experience experienced understanding skill skills skilled familiar
  familiarity proficient proficiency expertise competent competence competency aptitude background command grasp responsible responsibility responsibilities
  accountable accountability tasked fluent fluency adept versed comfortable`);
const phrases = new Set([
  'track record',
  'in charge',
  'duties include',
  'responsibilities include',
  'duties including',
  'working knowledge',
]);
const links = wordSet('to of in with for on at as using include including are');
const joints = wordSet('and or &');
const tails = wordSet(
  'skills skill abilities ability experience knowledge expertise proficiency required preferred desired plus must is are a strongly',
);
