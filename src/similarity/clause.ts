import { verbBase } from './irregular-verbs.js';
import { stemOf } from './terms.js';

/** What an item says is done, to what or whom, and by whom, as far as its words in order tell; everything as stems. */
export interface Clause {
  /** What is done; several where it says "check and sign". */
  readonly verbs: readonly string[];
  /** Whether the role itself is what it is done to: "Be supervised by nurses", "Work under the supervision of nurses". */
  readonly isDoneToSelf: boolean;
  /** The nouns in each place, the last word of a phrase: who does it, whom or what it is done to, and after each preposition. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** The stems of all words of the object, or else of what follows "to", "machine" in "machine operators" too. */
  readonly objectWords: readonly string[];
  /** Whether the object is surely one: "tests" and "a test", but not "research" in "market research". */
  readonly hasMarkedObject: boolean;
  /** Whether the first word ends like a plural or a third person: "trains", "sales". */
  readonly startsWithS: boolean;
}

/** The ways to read an item, the likeliest first: "Doctors supervise nurses" is read as an order first, then with "doctors" as those who do it. */
export function readClauses(text: string): Clause[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .match(/[\p{L}\p{N}]+[+#]*|[,;:()]/gu);
  if (words === null) return [];
  const passive = passiveClause(words) ?? supervisedClause(words);
  if (passive) return [passive];
  const receiving = receivingClause(words);
  if (receiving) return [receiving, activeClause(words)];
  const withSubject = isPlural(words[0]) && isPlain(words[1]) && isPlain(words[2]);
  const order = activeClause(words);
  return withSubject ? [order, activeClause(words.slice(1), [stemOf(words[0]!)])] : [order];
}

function activeClause(words: readonly string[], agents: readonly string[] = []): Clause {
  const { verbs, end } = coordinatedVerbs(words);
  return clauseOf({ verbs, rest: words.slice(end), agents, startsWithS: isPlural(words[0]) });
}

/** "Be assessed by managers", "Managed by nurses" and "Reports are written by the manager". */
function passiveClause(words: readonly string[]): Clause | null {
  const at = words.findIndex((word, index) => index < 5 && auxiliaries.has(word));
  const verb = at < 0 ? 0 : at + (words[at + 1]?.endsWith('ly') ? 2 : 1);
  if (!isParticiple(words[verb]) || (at < 0 && !isBySomebody(words, 1))) return null;
  const subject = at > 0 ? words.slice(0, at).filter((word) => !selves.has(word) && !determiners.has(word)) : [];
  if (!subject.every(isPlain)) return null;
  const objects = subject.slice(-1).map(stemOf);
  return clauseOf({ verbs: [stemOf(words[verb]!)], rest: words.slice(verb + 1), objects, isPassive: true });
}

/** "Receive training from doctors". */
function receivingClause(words: readonly string[]): Clause | null {
  if (!receivingVerbs.has(verbBase(words[0] ?? ''))) return null;
  const from = words.findIndex((word) => word === 'from' || word === 'by');
  const done = words[from - 1];
  if (from < 2 || from > 5 || done === undefined || !isPlain(done)) return null;
  return clauseOf({ verbs: [stemOf(done)], rest: ['by', ...words.slice(from + 1)], isPassive: true });
}

/** "Work under the supervision of nurses". */
function supervisedClause(words: readonly string[]): Clause | null {
  const under = words.indexOf('under');
  const of = words.indexOf('of', under);
  const done = words[of - 1];
  if (under < 0 || (under > 1 && !working.has(words[0]!)) || of < 0 || of > under + 4 || done === undefined) return null;
  return clauseOf({ verbs: [stemOf(done)], rest: ['by', ...words.slice(of + 1)], isPassive: true });
}

interface Parts {
  readonly verbs: readonly string[];
  readonly rest: readonly string[];
  readonly agents?: readonly string[];
  readonly objects?: readonly string[];
  readonly isPassive?: boolean;
  readonly startsWithS?: boolean;
}

function clauseOf({ verbs, rest, agents = [], objects = [], isPassive = false, startsWithS = false }: Parts): Clause {
  const places = new Map<string, string[]>([
    ['object', [...objects]],
    ['agent', [...agents]],
  ]);
  const objectWords = [...objects];
  let [place, head, isMarked, hasMarkedObject] = [isPassive ? 'complement' : 'object', '', false, false];
  const isObject = () => place === 'object' || (place === 'to' && places.get('object')?.length === 0);
  const closePhrase = () => {
    if (head !== '') places.set(place, [...(places.get(place) ?? []), stemOf(head)]);
    if (isObject() && head !== '') hasMarkedObject ||= isMarked || isPlural(head);
    [head, isMarked] = ['', false];
  };
  for (const word of rest) {
    if (prepositions.has(word)) {
      closePhrase();
      place = word === 'by' && isPassive ? 'agent' : word;
    } else if (conjunctions.has(word)) closePhrase();
    else if (ends.has(word)) break;
    else if (determiners.has(word)) isMarked = true;
    else {
      head = word;
      if (isObject()) objectWords.push(stemOf(word));
    }
  }
  closePhrase();
  return { verbs, isDoneToSelf: isPassive && objects.length === 0, places, objectWords, hasMarkedObject, startsWithS };
}

/** "check", "check and sign", "check, sign or file": what follows a comma or "and" is a verb too if its object is still to come. */
function coordinatedVerbs(words: readonly string[]): { verbs: string[]; end: number } {
  const verbs = [stemOf(words[0]!)];
  let end = 1;
  while (conjunctions.has(words[end] ?? '')) {
    let next = end + 1;
    while (conjunctions.has(words[next] ?? '')) next += 1;
    if (!isPlain(words[next]) || !(isPlain(words[next + 1]) || conjunctions.has(words[next + 1] ?? '') || determiners.has(words[next + 1] ?? ''))) break; // prettier-ignore
    verbs.push(stemOf(words[next]!));
    end = next + 1;
  }
  return { verbs, end };
}

function isParticiple(word = ''): boolean {
  return /..ed$/.test(word) || verbBase(word) !== word || unchangedParticiples.has(word);
}

/** "by nurses", but not "by 30 %" and "by testing". */
function isBySomebody(words: readonly string[], index: number): boolean {
  return words[index] === 'by' && /^\p{L}/u.test(words[index + 1] ?? '') && !words[index + 1]?.endsWith('ing');
}

function isPlain(word = ''): boolean {
  return /^\p{L}/u.test(word) && !prepositions.has(word) && !conjunctions.has(word) && !determiners.has(word) && !ends.has(word);
}

function isPlural(word = ''): boolean {
  return /[^s]s$/.test(word);
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const auxiliaries = wordSet('be is are was were been being am get gets got getting');
const selves = wordSet('to i we you they will shall must may can could should would have has had always often sometimes');
const working = wordSet('work works act acts perform performs serve serves function functions operate operates');
const receivingVerbs = wordSet('receive get obtain undergo accept take seek');
const unchangedParticiples = wordSet('cut set put hit hurt let read shut split spread run');
const conjunctions = wordSet('and or & , nor plus');
const prepositions = wordSet(
  'to from by for with in on at of into onto under over about during through within between against via as after before without upon',
);
const determiners = wordSet('a an the this these those any all each every some my your our their its his her own new several many');
const ends = wordSet(
  '; : ( ) that which who whom whose when where while if how why what so because including such using until unless than then',
);
