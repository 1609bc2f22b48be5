import type { Clause } from './clause.js';
import { senseOf } from './terms.js';

/**
 * Whether two items with the same words say who does what to whom the other way round: "Supervise nurses" and "Be supervised by nurses", "Train
 * drivers" and "Drive trains", "Refer patients to dentists" and "Refer dentists to patients".
 */
export function swapRoles(left: readonly Clause[], right: readonly Clause[]): boolean {
  const pairs = left.flatMap((leftClause) => right.map((rightClause) => [leftClause, rightClause] as const));
  if (pairs.some(([a, b]) => sharesVerb(a, b) && agrees(a, b))) return false;
  return pairs.some(([a, b]) => (sharesVerb(a, b) ? contradicts(a, b) : swapsVerbAndObject(a, b) || isConverse(a, b)));
}

function sharesVerb(left: Clause, right: Clause): boolean {
  return areKin(left.verbs, right.verbs);
}

/** Whether somebody is in the same place in both, or nobody is named. */
function agrees(left: Clause, right: Clause): boolean {
  if (left.isDoneToSelf !== right.isDoneToSelf || contradicts(left, right)) return false;
  return ['object', 'agent'].some((place) => areKin(placeOf(left, place), placeOf(right, place)));
}

function contradicts(left: Clause, right: Clause): boolean {
  return left.isDoneToSelf !== right.isDoneToSelf || movesPlace(left, right) || tradesPlaces(left, right);
}

/** Who does it in one is whom it is done to in the other. */
function movesPlace(left: Clause, right: Clause): boolean {
  const [leftObjects, rightObjects] = [placeOf(left, 'object'), placeOf(right, 'object')];
  if (areKin(leftObjects, rightObjects)) return false;
  return areKin(leftObjects, placeOf(right, 'agent')) || areKin(placeOf(left, 'agent'), rightObjects);
}

/** Two places have each other's nouns: "from the farm to the shop" and "from the shop to the farm". */
function tradesPlaces(left: Clause, right: Clause): boolean {
  const places = [...left.places.keys()].filter((place) => right.places.has(place));
  return places.some((place, index) =>
    places.slice(index + 1).some((other) => {
      const [a, b] = [placeOf(left, place), placeOf(left, other)];
      const [x, y] = [placeOf(right, place), placeOf(right, other)];
      return areKin(a, y) && areKin(b, x) && !areKin(a, x) && !areKin(b, y);
    }),
  );
}

/** What one does is what the other does it to, and the other way round. */
function swapsVerbAndObject(left: Clause, right: Clause): boolean {
  if (!left.hasMarkedObject || !right.hasMarkedObject || left.startsWithS !== right.startsWithS) return false;
  return (
    (areKin(left.objectWords.slice(-1), right.verbs) && areKin(left.verbs, right.objectWords)) ||
    (areKin(right.objectWords.slice(-1), left.verbs) && areKin(right.verbs, left.objectWords))
  );
}

/** "Give advice" and "Receive advice". */
function isConverse(left: Clause, right: Clause): boolean {
  return left.verbs.some((verb) => converses.get(verb)?.some((converse) => right.verbs.includes(converse)) === true);
}

function placeOf(clause: Clause, place: string): readonly string[] {
  return clause.places.get(place) ?? [];
}

function areKin(left: readonly string[], right: readonly string[]): boolean {
  return left.some((a) => right.some((b) => a === b || senseOf(a) === senseOf(b) || isDerived(a, b) || isDerived(b, a)));
}

/** Whether a stem is another one with an ending that the stemmer leaves: "tester" and "test", "instructor" and "instruct". */
function isDerived(longer: string, shorter: string): boolean {
  return shorter.length > 3 && longer.startsWith(shorter) && /^(?:e?r|or|ee|ist|ion|ment|anc|al|u?or)$/.test(longer.slice(shorter.length));
}

const converses: ReadonlyMap<string, readonly string[]> = new Map([
  ['give', ['receiv']],
  ['send', ['receiv']],
  ['deliv', ['receiv']],
  ['ship', ['receiv']],
  ['receiv', ['give', 'send', 'deliv', 'ship']],
  ['teach', ['learn']],
  ['learn', ['teach']],
  ['ask', ['answer']],
  ['answer', ['ask']],
  ['lead', ['follow']],
  ['follow', ['lead']],
]);
