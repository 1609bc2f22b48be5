import { isAscii } from './is-ascii.js';

/**
 * Removes words that say nothing about a duty or skill itself: in front "Proven track record in", "Ability to", "5+ years of experience
 * with" …, at the end "skills", "required", "is a plus". Keeps figures, and leaves a text of nothing but such words unchanged.
 */
export function withoutLeadIn(text: string): string {
  let words = text.split(/\s+/).filter((word) => word !== '');
  for (let shorter = withoutFront(words); shorter.length < words.length; shorter = withoutFront(words)) words = shorter;
  for (let shorter = withoutLastWord(words); shorter.length < words.length; shorter = withoutLastWord(words)) words = shorter;
  return words.join(' ');
}

// A lead-in consists of figures, then words of degree, then nouns ("knowledge and understanding"), then a link to the rest.
function withoutFront(words: readonly string[]): string[] {
  const figures = figuresEnd(words);
  const nounStart = skip(words, figures, degrees);
  let end = nounEnd(words, nounStart);
  if (end === nounStart) return [...words];
  while (conjunctions.has(bareWord(words[end]))) {
    const next = nounEnd(words, skip(words, end + 1, degrees));
    if (!nouns.has(bareWord(words[next - 1]))) break;
    end = next;
  }
  const rest = skip(words, end, links);
  return rest === end || rest >= words.length ? [...words] : [...words.slice(0, figures), ...words.slice(rest)];
}

function withoutLastWord(words: readonly string[]): string[] {
  const last = bareWord(words.at(-1));
  const shorter = words.slice(0, -1);
  if (endings.has(last) && shorter.some((word) => isWord(word) && !years.has(bareWord(word)))) return shorter;
  return [...words];
}

function isWord(word: string): boolean {
  return isAscii(word) ? /[a-z]{2}/i.test(word) : /\p{L}{2}/u.test(word);
}

/** The index after figures in front, such as "5+ years of" or "minimum of 3 years"; 0 if there are none. */
function figuresEnd(words: readonly string[]): number {
  let index = skip(words, 0, bounds);
  if (!/^\d/.test(words[index] ?? '')) return 0;
  index = skip(words, index + 1, years);
  return bareWord(words[index]) === 'of' ? index + 1 : index;
}

/** The index after a noun or a phrase that begins at `index`; `index` itself if there is none. */
function nounEnd(words: readonly string[], index: number): number {
  if (phrases.has(`${bareWord(words[index])} ${bareWord(words[index + 1])}`)) return index + 2;
  return nouns.has(bareWord(words[index])) ? index + 1 : index;
}

function skip(words: readonly string[], from: number, set: ReadonlySet<string>): number {
  let index = from;
  while (index < words.length && set.has(bareWord(words[index]))) index += 1;
  return index;
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
const conjunctions = wordSet('and or &');
const endings = wordSet(
  'skills skill abilities ability experience knowledge expertise proficiency required preferred desired plus must is are a strongly',
);
