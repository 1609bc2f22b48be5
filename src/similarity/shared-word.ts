import type { Clause } from './clause.js';
import type { ParsedItem } from './parsed-item.js';
import { senseOf } from './terms.js';
import { areAlikeVerbs } from './verb-kinds.js';

/**
 * The likeness of two items whose only shared word is what both are about, at least one of which says no more: "Plan a budget" and "Prepare
 * budgets for three hospitals". Null for other pairs, and where the verbs have nothing in common: "Clean windows" and "Break windows".
 */
export function sameObjectLikeness(left: ParsedItem, right: ParsedItem): number | null {
  // Nearly all pairs of sentences are ruled out by their length.
  const shorter = Math.min(left.stems.size, right.stems.size);
  if (shorter < 2 || shorter > 4) return null;
  const object = left.terms.find(({ stem }) => right.stems.has(stem))?.stem;
  const [leftClause, rightClause] = [left.clauses()[0], right.clauses()[0]];
  if (object === undefined || !leftClause || !rightClause) return null;
  // Two names such as "service desk" and "repair desk" have no verb.
  if (!leftClause.hasMarkedObject && !rightClause.hasMarkedObject) return null;
  if (!isObject(leftClause, object) || !isObject(rightClause, object) || !areAlikeVerbs(leftClause.verbs, rightClause.verbs)) return null;
  const [leftExtras, rightExtras] = [countExtras(left, leftClause, object), countExtras(right, rightClause, object)];
  return Math.min(leftExtras, rightExtras) > 0 ? null : Math.max(0.4, 0.5 - 0.015 * Math.max(leftExtras, rightExtras));
}

/** Whether a word is what is done in one item, and deep in the other: "Calculate wages", "Agree on how wages are calculated". */
export function isBuriedVerb(left: ParsedItem, right: ParsedItem, stem: string): boolean {
  const [leftClause, rightClause] = [left.clauses()[0], right.clauses()[0]];
  if (!leftClause || !rightClause) return false;
  return isVerb(leftClause, stem) ? isBuried(rightClause, stem) : isVerb(rightClause, stem) && isBuried(leftClause, stem);
}

/** Whether both items do the same to the same thing. */
export function sharesVerbAndObject(left: ParsedItem, right: ParsedItem): boolean {
  const [leftClause, rightClause] = [left.clauses()[0], right.clauses()[0]];
  if (!leftClause || !rightClause) return false;
  return shareSense(leftClause.verbs, rightClause.verbs) && shareSense(objectsOf(leftClause), objectsOf(rightClause));
}

function countExtras({ stems }: ParsedItem, { verbs }: Clause, object: string): number {
  let extras = 0;
  for (const stem of stems) if (stem !== object && !verbs.includes(stem)) extras += 1;
  return extras;
}

function isVerb({ verbs }: Clause, stem: string): boolean {
  return verbs.includes(stem);
}

function isObject(clause: Clause, stem: string): boolean {
  return objectsOf(clause).includes(stem);
}

function isBuried(clause: Clause, stem: string): boolean {
  return !isVerb(clause, stem) && !isObject(clause, stem) && !clause.objectWords.includes(stem);
}

function objectsOf({ places }: Clause): readonly string[] {
  return places.get('object') ?? [];
}

function shareSense(left: readonly string[], right: readonly string[]): boolean {
  return left.some((a) => right.some((b) => senseOf(a) === senseOf(b)));
}
