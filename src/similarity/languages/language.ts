import { memoize } from '../memoize.js';
import { foldAccents } from '../../fold-accents.js';

/** What is known of a language, to judge whether two sentences in it say the same. Words are in lower case unless said otherwise. */
export interface LanguageRules {
  /** Returns the stem of a word in lower case: that of a package. */
  readonly stem: (word: string) => string;
  readonly stopWords: readonly string[];
  /** Words that open a requirement or grade it, and say nothing of what is required: *experience in*, *very good*. */
  readonly leadIns: string;
  /** Verbs, also as nouns, that say only that something is done: *carry out*, *provide*. */
  readonly fillers: string;
  /** Groups of verbs that mean about the same, a group a line, with the nouns that no rule derives from them. */
  readonly actions: string;
  /** Groups of nouns that mean about the same, a group a line. */
  readonly things: string;
  /** Endings, after stemming, in which forms of one word differ. */
  readonly endings: RegExp;
  /** Endings of verbs, and of nouns made from verbs. */
  readonly verbEndings: RegExp;
  /** Where the verb stands that a sentence is about: always at its beginning, or also at its end. */
  readonly verbAtEnd: boolean;
  /** Endings of words that only describe a noun after them; null where such words come after the noun. */
  readonly adjectiveEndings: RegExp | null;
  readonly compounds: boolean;
  readonly negations: string;
  /** A sentence in the passive with somebody who acts: *be trained by nurses*. */
  readonly passive: RegExp;
  /** Pairs of words with opposite meanings. */
  readonly opposites: string;
  /** Prefixes that turn a verb into its opposite: *un-* in *unload*. */
  readonly reversing: readonly string[];
  /** The numbers from two to twelve. */
  readonly numbers: string;
  /** Spells a word, in its original case, as the stemmer expects it. */
  readonly spell?: (word: string) => string;
  /** The case in which a sentence has a word of these lists. */
  readonly inSentence?: (word: string) => string;
  /** Prefixes of verbs that may stand at the end of the sentence instead. */
  readonly separable: string;
}

/** What a word is: what is done (an action), or only that something is (a filler), or to what (a thing). */
export type WordKind = 'action' | 'filler' | 'thing';

/** A word as its language knows it. */
export interface KnownWord {
  /** What the forms of the word have in common, without accents. */
  readonly root: string;
  /** The meaning that it shares with others of its group; its root if it is in none. */
  readonly sense: string;
  /** Null if it is in no list. */
  readonly kind: WordKind | null;
}

/** A language as the scorer uses it. */
export interface Language extends LanguageRules {
  /** Looks up a word, in any case and form. */
  readonly lookUp: (word: string) => KnownWord;
  readonly isStopWord: (word: string) => boolean;
  readonly isNegation: (word: string) => boolean;
  readonly isSeparable: (word: string) => boolean;
  /** The known words that may end a compound, each with the root by which it is recognised there; the longest first. */
  readonly heads: readonly (readonly [root: string, word: KnownWord])[];
  readonly areOpposites: (root: string, other: string) => boolean;
  /** The figure that a word names, from two to twelve. */
  readonly digitOf: (word: string) => string | undefined;
}

export function defineLanguage(rules: LanguageRules): Language {
  const { spell = (word: string) => word.toLowerCase(), inSentence = (word: string) => word } = rules;
  const listed = (words: string): string[] => wordsIn(words).map(inSentence);
  const rootOf = memoize((word) => withoutEnding(foldAccents(rules.stem(spell(word))), rules.endings), maxMemoized);
  const lexicon = readLexicon(rules, listed, rootOf);
  const lookUp = memoize((word): KnownWord => {
    const lower = word.toLowerCase();
    // German `Schülerinnen` are spelled `schüler`, and `Kundinnen` several of `Kundin`.
    for (const form of [lower, spell(word), lower.replace(/nen$/, '')].map(foldAccents))
      for (const ending of ['', 's', 'es', 'n', 'en', 'e', 'i']) {
        const known = form.endsWith(ending) && lexicon.byForm.get(form.slice(0, form.length - ending.length));
        if (known) return known;
      }
    const root = rootOf(word);
    return lexicon.byRoot.get(root) ?? { root, sense: root, kind: null };
  }, maxMemoized);
  const stopWords = new Set([...rules.stopWords, ...wordsIn(rules.leadIns)].map(foldAccents));
  const negations = new Set(wordsIn(rules.negations));
  const separable = new Set(wordsIn(rules.separable));
  const numbers = new Map(wordsIn(rules.numbers).map((word, index) => [word, String(index + 2)]));
  const opposites = new Set(rules.opposites.split(',').map((pair) => listed(pair).map(rootOf).sort().join(' ')));
  return {
    ...rules,
    lookUp,
    isStopWord: (word) => stopWords.has(foldAccents(word.toLowerCase())),
    isNegation: (word) => negations.has(word.toLowerCase()),
    isSeparable: (word) => separable.has(word),
    heads: [...lexicon.heads].filter(([root]) => root.length >= minRootLength).sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)),
    areOpposites: (root, other) =>
      opposites.has([root, other].sort().join(' ')) || isReversed(root, other, rules.reversing) || isReversed(other, root, rules.reversing),
    digitOf: (word) => numbers.get(word.toLowerCase()),
  };
}

interface Lexicon {
  /** By the form in which the lists have a word, without accents. */
  readonly byForm: ReadonlyMap<string, KnownWord>;
  /** Where words have one root, the first: verbs come before nouns. */
  readonly byRoot: ReadonlyMap<string, KnownWord>;
  /** The same, also of nouns that are not found by their root. */
  readonly heads: ReadonlyMap<string, KnownWord>;
}

function readLexicon(
  { actions, fillers, things }: LanguageRules,
  listed: (words: string) => string[],
  rootOf: (word: string) => string,
): Lexicon {
  const [byForm, byRoot, heads] = [new Map<string, KnownWord>(), new Map<string, KnownWord>(), new Map<string, KnownWord>()];
  const add = (word: string, sense: string | null, kind: WordKind): void => {
    const form = foldAccents(word.toLowerCase());
    const cutRoot = rootOf(word);
    const root = kind === 'thing' && isCutShort(cutRoot, form) ? form : cutRoot;
    const known = { root, sense: sense ?? root, kind };
    if (!byForm.has(form)) byForm.set(form, known);
    if (!byRoot.has(root)) byRoot.set(root, known);
    if (!heads.has(cutRoot)) heads.set(cutRoot, known);
  };
  for (const word of listed(fillers)) add(word, null, 'filler');
  for (const [groups, kind] of [
    [actions, 'action'],
    [things, 'thing'],
  ] as const)
    // prettier-ignore
    for (const group of groups.trim().split('\n')) {
      const words = listed(group);
      for (const word of words) add(word, `${kind} ${words[0]}`, kind);
    }
  return { byForm, byRoot, heads };
}

/** Whether so little is left of a noun that others may have the same root: medicamento and médico, Dutch ouder and oud. */
function isCutShort(root: string, form: string): boolean {
  return root.length < form.length - 3 || (root.length < 5 && root.length < form.length - 1);
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

const maxMemoized = 32768;
const minRootLength = 3;

function withoutEnding(stem: string, endings: RegExp): string {
  const root = stem.replace(endings, '');
  return root.length >= minRootLength ? root : stem;
}

function isReversed(root: string, other: string, prefixes: readonly string[]): boolean {
  return other.length > minRootLength && prefixes.some((prefix) => root === prefix + other);
}
