import type { KnownWord, Language, WordKind } from './language.js';

/** A duty or another item, as the scorer reads it. */
export interface Sentence {
  /** All words in lower case: two items with equal words have the same text. */
  readonly words: string;
  /** The words that say something, in order; the parts of a compound one by one. */
  readonly terms: readonly Term[];
  /** The figures in it, sorted. */
  readonly figures: string;
  /** The senses of words that it negates. */
  readonly negated: ReadonlySet<string>;
  readonly isPassive: boolean;
}

export interface Term {
  readonly word: string;
  readonly root: string;
  readonly sense: string;
  readonly kind: WordKind;
  /** Whether it is what the sentence is about: the first thing that it names. */
  readonly isObject: boolean;
  /** For the head of a compound, the senses of its other parts. */
  readonly modifiers?: readonly string[];
  /** How much it says, 0 to 1. */
  readonly weight: number;
}

/** An item is a sentence or two. Of a longer text, only the beginning is read, so that a whole book takes no longer. */
const maxLength = 1000;

/** Reads a text in a language. */
export function readSentence(wholeText: string, language: Language): Sentence {
  const text = wholeText.slice(0, maxLength);
  const tokens = readTokens(text, language);
  const content = tokens.filter(({ isContent }) => isContent);
  // A text of nothing but stop words and lead-ins still says something.
  const meaningful = content.length > 0 ? content : tokens.filter(({ word }) => /\p{L}{3}/u.test(word));
  const kinds = kindsOf(meaningful, language);
  const hasActions = kinds.some((kind) => kind !== 'thing');
  const terms = meaningful.flatMap((token, index) => termsOf(token, kinds[index]!, language, hasActions));
  return {
    words: wordsOf(wholeText),
    terms: weighted(onlyFirst(terms)),
    figures: tokens.flatMap(({ figure }) => figure ?? []).sort().join(' '), // prettier-ignore
    negated: negatedSenses(tokens, language),
    isPassive: language.passive.test(text),
  };
}

/** With the signs before figures: `≥ 5` and `< 5` are other words. */
function wordsOf(text: string): string {
  const words = text.normalize('NFKC').toLowerCase();
  return (words.match(/[<>≤≥]|[\p{L}\p{N}]+[+#]*/gu) ?? []).join(' ');
}

interface Token {
  readonly word: string;
  readonly known: KnownWord;
  readonly figure: string | undefined;
  readonly isContent: boolean;
  readonly isAdjective: boolean;
  /** Whether it follows *and*, *or*, a comma or a slash. */
  readonly isCoordinated: boolean;
  /** Whether *of* or *and* follows. */
  readonly isLinked: boolean;
}

function readTokens(text: string, language: Language): Token[] {
  const parts = withJoinedVerb(withoutGenderMarks(text.normalize('NFKC')).match(wordOrMark) ?? [], language);
  return parts.flatMap((word, index): Token[] => {
    if (mark.test(word)) return [];
    const figure = figureOf(word, index, language);
    const next = parts[index + 1] ?? '';
    return [
      {
        word,
        known: language.lookUp(word),
        figure,
        isContent: figure === undefined && !isEmpty(word, language),
        isAdjective: language.adjectiveEndings?.test(word.toLowerCase()) ?? false,
        isCoordinated: isJoining(parts[index - 1]),
        isLinked: isJoining(next) || genitives.has(next.toLowerCase()),
      },
    ];
  });
}

const wordOrMark = /(?:[<>≤≥]=?\s*)?\d+(?:[.,]\d+)*(?!\p{L})|[\p{L}\p{N}]+[+#]*|[,;/&]/gu;
const mark = /^[,;/&]$/;

/** A number with its sign, without separators of thousands and with a point for decimals, a number in words, or a class (`Permis B`). */
function figureOf(word: string, index: number, language: Language): string | undefined {
  if (/^[<>≤≥]?[=\s]*\d+(?:[.,]\d+)*$/.test(word)) return word.replace(/[=\s]|[.,](?=\d{3}\b)/g, '').replace(',', '.');
  return index > 0 && /^[A-Z]$/.test(word) ? word : language.digitOf(word);
}

/** Stop words, negations, and words of one or two letters except abbreviations (`IT`, `C#`). */
function isEmpty(word: string, language: Language): boolean {
  if (/^[\p{Lu}\d]{2,}$|[+#]$/u.test(word)) return false;
  return word.length < 3 || language.isStopWord(word) || language.isNegation(word);
}

function isJoining(part = ''): boolean {
  return mark.test(part) || conjunctions.has(part.toLowerCase());
}

/** Joins a verb with its prefix at the end of the sentence: `Sie bereiten Speisen zu` has `zubereiten`. */
function withJoinedVerb(parts: readonly string[], language: Language): readonly string[] {
  const prefix = parts.at(-1) ?? '';
  if (!language.isSeparable(prefix)) return parts;
  const verb = parts.findIndex((word, index) => (index === 0 || /^\p{Ll}/u.test(word)) && !isEmpty(word, language));
  return parts.slice(0, -1).map((word, index) => (index === verb ? prefix + word.toLowerCase() : word));
}

const conjunctions = new Set(['und', 'oder', 'sowie', 'et', 'ou', 'y', 'e', 'o', 'u', 'ed', 'en', 'of']);
const genitives = new Set(
  'der des von vom de du d da di del della dello dei degli delle dell do da dos das van'.split(' '), // prettier-ignore
);

/** Removes what names both genders, and who is meant by a title: `Patient:innen`, `infirmier(ère)`, `alumnos/as`, `(m/w/d)`. */
function withoutGenderMarks(text: string): string {
  return text
    .replace(/\(\s*[mwfdhvxi]\s*(?:[/|]\s*[mwfdhvxi]\s*)+\)/gi, ' ')
    .replace(/(?<=\p{L}{3})(?:[:*_]-?innen|[:*_]-?in|\/-?innen|\/-?in)(?!\p{L})/giu, '')
    .replace(/(?<=\p{Ll}{3})In(?:nen)?(?!\p{L})/gu, '')
    .replace(/(?<=\p{L}{3})\(\p{Ll}{1,5}\)(?:s(?!\p{L}))?/gu, '')
    .replace(/(?<=\p{L}{3})[·.]\p{Ll}{1,5}(?:[·.]s)?(?!\p{L})/gu, '')
    .replace(/(?<=\p{L}{3})[/@*]-?(?:as?|os?|es?|i|e|esse|trice|euse)(?!\p{L})/gu, '');
}

function kindsOf(tokens: readonly Token[], language: Language): WordKind[] {
  const kinds = tokens.map((): WordKind => 'thing');
  const last = tokens.length - 1;
  const start = Math.max(
    0,
    tokens.findIndex(({ isAdjective }) => !isAdjective),
  );
  const first = tokens[start];
  const markVerb = (index: number): void => void (kinds[index] = tokens[index]!.known.kind === 'filler' ? 'filler' : 'action');
  if (first && language.verbAtEnd && last > start && isFinalVerb(tokens[last]!, first, language)) {
    markVerb(last);
    for (let index = last; index > start + 1 && tokens[index]!.isCoordinated && isVerb(tokens[index - 1]!, language); index--)
      markVerb(index - 1);
  } else if (first && (isInitialVerb(first, language) || isJoinedToVerb(tokens[start + 1]))) {
    markVerb(start);
    for (let index = start + 1; index <= last; index++) if (continuesVerbs(tokens[index]!, kinds[index - 1]!, language)) markVerb(index);
  }
  return kinds;
}

/** `Accueil et placement`, `assurer la maintenance`, `gérer les agendas et prendre …`. */
function continuesVerbs(token: Token, before: WordKind, language: Language): boolean {
  if (token.isCoordinated && before !== 'thing') return isVerb(token, language);
  return (token.isCoordinated || before === 'filler') && isKnownVerb(token);
}

function isInitialVerb(token: Token, { verbEndings, verbAtEnd }: Language): boolean {
  return isKnownVerb(token) || (verbEndings.test(token.word.toLowerCase()) && (!verbAtEnd || token.isLinked));
}

/** `Riego y cuidado de jardines`: the second is known as what is done, so the first is too. */
function isJoinedToVerb(second: Token | undefined): boolean {
  return second !== undefined && second.isCoordinated && isKnownVerb(second);
}

/** A verb at the end, unless the sentence begins with a noun that says what is done. German verbs begin with a small letter there. */
function isFinalVerb(token: Token, first: Token, language: Language): boolean {
  if (!isVerb(token, language) || /^\p{Lu}/u.test(token.word)) return false;
  return isKnownVerb(token) || !isInitialVerb(first, language);
}

function isVerb(token: Token, { verbEndings }: Language): boolean {
  return isKnownVerb(token) || verbEndings.test(token.word.toLowerCase());
}

function isKnownVerb({ known }: Token): boolean {
  return known.kind === 'action' || known.kind === 'filler';
}

type Unweighted = Omit<Term, 'weight' | 'isObject'> & { readonly isAdjective?: boolean };

/** The term of a word, or those of a compound that ends with a known word, the head first: `Kundenberatung`, `patiëntendossier`. */
function termsOf(
  { word, known, isAdjective = false }: Pick<Token, 'word' | 'known'> & Partial<Token>,
  kind: WordKind,
  language: Language,
  hasActions: boolean,
): Unweighted[] {
  const head = language.compounds && known.kind === null ? headOf(known.root, language) : undefined;
  if (!head || isAdjective) return [{ word, root: known.root, sense: known.sense, kind, isAdjective }];
  const [headRoot, { root, sense, kind: headKind }] = head;
  const modifier = language.lookUp(capitalized(known.root.slice(0, -headRoot.length)));
  const modifiers = termsOf({ word, known: modifier }, 'thing', language, true);
  return [
    {
      word,
      root,
      sense,
      kind: kind === 'thing' && hasActions ? 'thing' : (headKind ?? 'thing'),
      modifiers: modifiers.map((term) => term.sense),
    },
    ...modifiers,
  ];
}

function headOf(root: string, { heads }: Language): Language['heads'][number] | undefined {
  return heads.find(([head]) => root.endsWith(head) && root.length - head.length >= (head.length > 3 ? 4 : 5));
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Drops what was said before: `Patientinnen und Patienten`. */
function onlyFirst(terms: readonly Unweighted[]): Unweighted[] {
  return terms.filter((term, index) => terms.findIndex(({ sense, kind }) => sense === term.sense && kind === term.kind) === index);
}

/** The first thing is the object, which counts most; the verb nearly as much; what follows tells how, where and why. */
function weighted(terms: readonly Unweighted[]): Term[] {
  const object = terms.findIndex(({ kind, isAdjective }) => kind === 'thing' && !isAdjective);
  return terms.map((term, index) => ({ ...term, isObject: index === object, weight: index === object ? 1 : weights[weightKind(term)] }));
}

const weights = { action: 0.8, thing: 0.7, adjective: 0.5, filler: 0.2 };

function weightKind({ kind, isAdjective }: Unweighted): keyof typeof weights {
  return kind === 'thing' && isAdjective ? 'adjective' : kind;
}

/** A negation covers the next two words that say something. */
function negatedSenses(tokens: readonly Token[], language: Language): ReadonlySet<string> {
  const negated = new Set<string>();
  tokens.forEach(({ word }, index) => {
    if (!language.isNegation(word)) return;
    const before = language.verbAtEnd ? tokens.slice(0, index).filter(({ isContent }) => isContent).slice(-1) : []; // prettier-ignore
    const after = tokens.slice(index + 1).filter(({ isContent }) => isContent).slice(0, 2); // prettier-ignore
    for (const token of [...before, ...after]) for (const { sense } of termsOf(token, 'thing', language, true)) negated.add(sense);
  });
  return negated;
}
