import { isActionVerb } from '../similarity/verb-kinds.js';
import { porterStem } from './words.js';

/** The end of a noun phrase: a noun, or the last two words, such as `care plans`. */
export interface NounPhrase {
  /** Equal for singular and plural: the stems, separated by a space. */
  readonly key: string;
  /** As the text writes it, in lower case unless it is an acronym. */
  readonly text: string;
}

/**
 * The noun phrases of English texts that begin with what is done, such as duties: "Give medications and watch for side effects" has the nouns
 * `medications`, `effects` and the pair `side effects`.
 */
export function nounPhrases(text: string, verbs: Verbs): NounPhrase[] {
  return wordRuns(text, verbs).flatMap(({ words, isJoined }) => {
    // "Take notes and chart outbursts".
    const isVerb = words.length === 2 && isJoined && verbs.isPossible(stemOf(words[0] ?? ''));
    const [before, last] = [isVerb ? undefined : words.at(-2), words.at(-1)];
    if (last === undefined || !canEndPhrase(last)) return [];
    const stem = stemOf(last);
    const pair = before === undefined ? [] : [{ key: `${stemOf(before)} ${stem}`, text: `${before} ${last}` }];
    // "Keep the counter clean": alone, such a word is a noun only in the plural.
    const isNoun = !verbs.isUsual(stem) || last.endsWith('s');
    return [...(isNoun ? [{ key: stem, text: last }] : []), ...pair];
  });
}

/** Which words, by their stems, are verbs. */
export interface Verbs {
  /** Wherever a verb may be. */
  readonly isUsual: (stem: string) => boolean;
  readonly isPossible: (stem: string) => boolean;
}

/**
 * Learns verbs from duties, which begin with what is done: a usual one begins them more often than it stands where no verb can be. Of words that stand in
 * neither place, common verbs of work are.
 */
export function learnVerbs(duties: readonly string[]): Verbs {
  const [leading, nouns] = [new Map<string, number>(), new Map<string, number>()];
  for (const duty of duties) {
    const tokens = tokensOf(duty);
    tokens.forEach((token, index) => {
      const mayBeVerb = joining.has(tokens[index - 1] ?? '') || verbMarkers.has(tokens[index - 1] ?? '');
      if (!isWord(token) || (index > 0 && mayBeVerb)) return;
      const counts = index === 0 ? leading : nouns;
      counts.set(stemOf(token), (counts.get(stemOf(token)) ?? 0) + 1);
    });
  }
  return {
    isUsual: (stem) => {
      const [asVerb, asNoun] = [leading.get(stem) ?? 0, nouns.get(stem) ?? 0];
      return asVerb + asNoun === 0 ? isActionVerb(stem) : asVerb > asNoun;
    },
    isPossible: (stem) => leading.has(stem) || isActionVerb(stem),
  };
}

interface WordRun {
  readonly words: readonly string[];
  /** Whether a comma, "and" or "or" comes before it. */
  readonly isJoined: boolean;
}

/** Words that follow each other without a verb, a small word or a mark between them. */
function wordRuns(text: string, verbs: Verbs): WordRun[] {
  const runs: WordRun[] = [];
  let [run, previous, isAfterVerb, isJoined, isInClause] = [new Array<string>(), '.', false, false, false];
  const endRun = (): void => {
    // "When symptoms worsen", "what each client wants".
    const last = stemOf(run.at(-1) ?? '');
    const endsWithVerb = isInClause && run.length > 1 && (verbs.isUsual(last) || verbsOfState.has(last));
    const words = endsWithVerb ? run.slice(0, -1) : run;
    if (words.length > 0) runs.push({ words, isJoined });
    run = [];
  };
  const tokens = tokensOf(text);
  tokens.forEach((token, index) => {
    if (!isWord(token)) endRun();
    else if (isVerbAt(token, previous, isAfterVerb, tokens[index + 1] ?? '.', verbs)) {
      endRun();
      isAfterVerb = true;
    } else {
      if (run.length === 0) isJoined = joining.has(previous);
      run.push(token);
      isAfterVerb = false;
    }
    // "Give the": what follows a small word is not a second verb, unless it is joined to the first.
    if (!isWord(token) && !joining.has(token)) isAfterVerb = false;
    if (clauseMarkers.has(token) || sentenceEnds.has(token)) isInClause = clauseMarkers.has(token);
    // "Quickly dust": the verb is still to come.
    if (!token.endsWith('ly')) previous = token;
  });
  endRun();
  return runs;
}

/** At the beginning, joined to another verb, or a known verb where one may be: "to run", "and runs the pumps", "by checking the oil". */
function isVerbAt(word: string, previous: string, isAfterVerb: boolean, next: string, verbs: Verbs): boolean {
  if (sentenceEnds.has(previous)) return true;
  const isJoined = joining.has(previous);
  if (isJoined && isAfterVerb) return true;
  if (/.{2}ing$/.test(word) && !isWord(previous)) return isWord(next) || determiners.has(next);
  const stem = stemOf(word);
  return (isJoined || verbMarkers.has(previous)) && (verbs.isUsual(stem) || verbsOfState.has(stem));
}

/** Words, as they are written, and marks. A possessive ends what it belongs to: `patients' care` are two. */
function tokensOf(text: string): string[] {
  const tokens = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*[+#]*|['’]s?\b|['’]|[.,;:()/?!]/gu) ?? [];
  return tokens.map((token, index) => (isAcronym(token) || !sentenceEnds.has(tokens[index - 1] ?? '.') ? token : token.toLowerCase()));
}

function isWord(token: string): boolean {
  return /^[\p{L}\p{N}]/u.test(token) && !smallWords.has(token.toLowerCase()) && !token.endsWith('ly');
}

/** Adjectives made of verbs, numbers, and words that say little, end no phrase that tells something. */
function canEndPhrase(word: string): boolean {
  return word.length > 1 && !/^\d|[^e]ed$/.test(word.length > 4 ? word : word.replace(/ed$/, '')) && !saysLittle.has(word);
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word);
}

function stemOf(word: string): string {
  const lowerCased = word.toLowerCase();
  return porterStem(irregularPlurals[lowerCased] ?? lowerCased);
}

const sentenceEnds: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!']);
const joining: ReadonlySet<string> = new Set(['and', 'or', ',', 'then', '/']);
const verbMarkers: ReadonlySet<string> = new Set([
  'to',
  'who',
  'that',
  'which',
  'they',
  'it',
  'must',
  'can',
  'may',
  'not',
  'help',
  'helps',
]);
/** Stems of verbs with which no duty begins, so that they cannot be learnt from duties. They are hardly ever nouns. */
const verbsOfState: ReadonlySet<string> = new Set(
  'want know mean feel think see learn prove decide make grow become seem belong stay'.split(' ').map(porterStem),
);
const irregularPlurals: Readonly<Record<string, string | undefined>> = {
  children: 'child',
  men: 'man',
  women: 'woman',
  teeth: 'tooth',
  feet: 'foot',
};
const clauseMarkers: ReadonlySet<string> = new Set(
  'after as because before how if once since that until what when where which while who why'.split(' '),
);
const determiners: ReadonlySet<string> = new Set('a an the this that these those their its his her each every all any some new'.split(' '));

const smallWords: ReadonlySet<string> = new Set(
  (
    'a about above across after against all along also although always among an and another any anything are around as at away back be because been before behind ' +
    'being below beside between both but by can do does doing done down during each either else enough etc even ever every everyone everything few for from get gets go goes happen happens had has come comes ' +
    'have he her here him his how if in inside instead into is it its itself just least less like many may more most much must near needed never next no nobody not nothing now of ' +
    'off often on once one only onto open or other others our out outside over own per rather same she should since so some somebody someone something soon still such than ' +
    'that the their them themselves then there these they this those though through till to together too toward towards two under until up upon very via was we ' +
    'were what whatever when where whether which while who whom whose will with within without would yet you your several'
  ).split(' '),
);

/** Nouns of any work, and words that describe another one. */
const saysLittle: ReadonlySet<string> = new Set(
  (
    'area areas aspect aspects bit case cases change changes clock day days detail details end ends fact form forms good goods group groups half hand hands help home hour hours idea ideas ' +
    'information issue issues item items job jobs kind kinds level levels lot matter matters minute minutes month months need needs number numbers order orders part parts ' +
    'people person piece pieces place places point points problem problems result results rule rules set side sides sort step steps task tasks thing things time times top type types use ' +
    'chemical electrical electronic financial first legal mechanical medical online physical public safe second technical ' +
    'way ways week weeks well word words work year years wrong question questions answer answers'
  ).split(' '),
);
