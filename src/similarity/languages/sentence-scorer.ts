import { memoize } from '../memoize.js';
import { sameDutyThreshold, similarThreshold } from '../thresholds.js';
import { defineLanguage, type Language, type LanguageRules } from './language.js';
import { readSentence, type Sentence, type Term } from './sentence.js';

/** Judges sentences in one language. */
export interface SentenceScorer {
  /** How likely two sentences say the same, 0 to 1: 1 for equal words. Depends on the two texts alone; the order does not matter. */
  score(left: string, right: string): number;
  /** The words that make two sentences alike, as written: `Patienten`, `prüfen ~ Kontrolle`. */
  why(left: string, right: string): string[];
}

export function sentenceScorer(rules: LanguageRules): SentenceScorer {
  const cached = scorers.get(rules);
  if (cached) return cached;
  const language = defineLanguage(rules);
  const read = memoize((text) => readSentence(text, language));
  const scorer = {
    score: (left: string, right: string) => {
      const [a, b] = [read(left), read(right)];
      // In one order, so that ties between words are broken alike.
      return a.words <= b.words ? scoreOf(a, b, language) : scoreOf(b, a, language);
    },
    why: (left: string, right: string) => reasons(read(left), read(right), language),
  };
  scorers.set(rules, scorer);
  return scorer;
}

const scorers = new WeakMap<LanguageRules, SentenceScorer>();

function scoreOf(left: Sentence, right: Sentence, language: Language): number {
  if (left.words === right.words) return 1;
  const match = matchTerms(left.terms, right.terms, language);
  if (match.pairs.length === 0) return 0;
  const likeness = likenessOf(left.terms, right.terms, match);
  const score = match.isComplete ? sameDutyThreshold + 0.02 : scoreOfLikeness(likeness);
  return contradict(left, right, language) ? Math.min(score, similarThreshold - 0.01) : score;
}

/** The likeness from which on two sentences are shown as similar, chosen on test/fixtures/duties-in-six-languages.json. */
const similarLikeness = 0.43;

/** Stretches the likeness so that the best ones lie where the threshold for similar items is. */
function scoreOfLikeness(likeness: number): number {
  const top = sameDutyThreshold - 0.01;
  if (likeness < similarLikeness) return (likeness / similarLikeness) * similarThreshold * 0.999;
  return similarThreshold + ((likeness - similarLikeness) / (1 - similarLikeness)) * (top - similarThreshold);
}

/** Which terms of two sentences match, and how well: 1 for the same word, 0 for none. */
interface TermMatch {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The pairs, by index. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Whether every term has its equal. */
  readonly isComplete: boolean;
}

function matchTerms(left: readonly Term[], right: readonly Term[], language: Language): TermMatch {
  const [leftQuality, rightQuality] = [left.map(() => 0), right.map(() => 0)];
  const pairs: (readonly [number, number])[] = [];
  for (const { i, j, quality } of candidatesOf(left, right, language)) {
    if (leftQuality[i]! > 0 || rightQuality[j]! > 0) continue;
    [leftQuality[i], rightQuality[j]] = [quality, quality];
    pairs.push([i, j]);
  }
  const isComplete = [...leftQuality, ...rightQuality].every((quality) => quality === 1) && left.length > 0;
  return { left: leftQuality, right: rightQuality, pairs, isComplete };
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly quality: number;
}

/** The pairs of terms that may match, the best first. */
function candidatesOf(left: readonly Term[], right: readonly Term[], language: Language): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < left.length; i++)
    for (let j = 0; j < right.length; j++) {
      const quality = qualityOf(left[i]!, right[j]!, language);
      if (quality > 0) candidates.push({ i, j, quality: areOtherKinds(left[i]!, left, right[j]!, right) ? otherKindQuality : quality });
    }
  return candidates.sort((a, b) => b.quality - a.quality || a.i + a.j - b.i - b.j);
}

const otherKindQuality = 0.3;

/** Whether two compounds with one head are different things: *Dienstplan*, *Speiseplan*. */
function areOtherKinds(a: Term, left: readonly Term[], b: Term, right: readonly Term[]): boolean {
  if (a.sense !== b.sense || a.kind !== 'thing' || b.kind !== 'thing' || !a.modifiers || !b.modifiers) return false;
  return !isAnyIn(a.modifiers, right) && !isAnyIn(b.modifiers, left);
}

function isAnyIn(senses: readonly string[], terms: readonly Term[]): boolean {
  return terms.some(({ sense }) => senses.includes(sense));
}

function qualityOf(left: Term, right: Term, { compounds }: Language): number {
  if (left.kind !== right.kind && (left.kind === 'filler' || right.kind === 'filler')) return 0;
  if (left.root === right.root) return 1;
  if (left.sense === right.sense) return 0.9;
  // The lists say that they are not.
  if (left.sense !== left.root && right.sense !== right.root) return 0;
  if (areRelated(left.root, right.root)) return 0.8;
  return compounds ? compoundQuality(left, right) : 0;
}

/** Whether two roots are nearly the same: `telefon`, `telefonist`. */
function areRelated(left: string, right: string): boolean {
  const length = Math.max(left.length, right.length);
  if (length < 5 || left[0] !== right[0]) return false;
  let shared = 0;
  while (shared < length && left[shared] === right[shared]) shared++;
  return shared >= 5 && shared >= length - 2;
}

/** One root is a part of the other: at its end, where the head of a compound stands, or at its beginning. */
function compoundQuality(left: Term, right: Term): number {
  const [part, whole] = left.root.length < right.root.length ? [left, right] : [right, left];
  if (part.root.length < 3 || whole.root.length - part.root.length < 3) return 0;
  if (whole.root.endsWith(part.root)) return part.modifiers ? otherKindQuality : 0.7;
  return part.root.length > 3 && whole.root.startsWith(part.root) ? 0.5 : 0;
}

function likenessOf(left: readonly Term[], right: readonly Term[], match: TermMatch): number {
  const [leftTotal, rightTotal] = [totalOf(left), totalOf(right)];
  if (leftTotal === 0 || rightTotal === 0) return 0;
  const [leftShared, rightShared] = [totalOf(left, match.left), totalOf(right, match.right)];
  const overlap = (leftShared + rightShared) / (leftTotal + rightTotal);
  const containment = Math.max(leftShared / leftTotal, rightShared / rightTotal);
  return (0.6 * overlap + 0.4 * containment) * objectFactor(left, right, match) * actionFactor(left, right, match);
}

function totalOf(terms: readonly Term[], qualities?: readonly number[]): number {
  return terms.reduce((sum, { weight }, index) => sum + weight * (qualities?.[index] ?? 1), 0);
}

/** What is done counts only together with what it is done to, unless one of the two says nothing else. */
function objectFactor(left: readonly Term[], right: readonly Term[], { pairs, left: leftQuality, right: rightQuality }: TermMatch): number {
  const sharesThing = pairs.some(([i, j]) => left[i]!.kind === 'thing' || right[j]!.kind === 'thing');
  const sharedActions = pairs.filter(([i, j]) => left[i]!.kind === 'action' && right[j]!.kind === 'action');
  const sharesAction = sharedActions.length > 0;
  if (!sharesThing) return (isAllAction(left) || isAllAction(right)) && sharedActions.some(([i]) => leftQuality[i] === 1) ? 1 : 0.3;
  if (differInDetail(left, leftQuality) && differInDetail(right, rightQuality)) return 0.6;
  const areObjectsShared = isObjectShared(left, leftQuality) && isObjectShared(right, rightQuality);
  return areObjectsShared ? 1 : sharesAction ? 0.85 : 0.6;
}

/** Names a kind of thing, and nothing that matches of what makes it special: *degree in economics*. */
function differInDetail(terms: readonly Term[], qualities: readonly number[]): boolean {
  return terms.length > 1 && terms.every(({ kind }, index) => kind === 'thing' && (index === 0 || qualities[index] === 0));
}

function isAllAction(terms: readonly Term[]): boolean {
  return terms.every(({ kind }) => kind !== 'thing');
}

/**
 * Whether the first thing that a sentence names has a match; also if it names none. Where no verb is recognised, the first word may be a noun that
 * stands for one: *interviews with candidates*.
 */
function isObjectShared(terms: readonly Term[], qualities: readonly number[]): boolean {
  const index = terms.findIndex(({ isObject }) => isObject);
  return index < 0 || qualities[index]! > 0 || (terms.every(({ kind }) => kind === 'thing') && (qualities[1] ?? 0) > 0);
}

/**
 * Two different things are done to the same object: *write invoices*, *check invoices*. Less certain of verbs that no list has, and where more than the
 * object is shared.
 */
function actionFactor(left: readonly Term[], right: readonly Term[], { pairs, left: leftQuality, right: rightQuality }: TermMatch): number {
  const [these, those] = [left, right].map((terms) => terms.filter(({ kind }) => kind === 'action'));
  if (these!.length === 0 || those!.length === 0) return 1;
  if (isActionShared(left, leftQuality) || isActionShared(right, rightQuality)) return 1;
  const areKnown = [these!, those!].every((actions) => actions.every(({ root, sense }) => root !== sense));
  return (areKnown ? 0.5 : 0.65) + (pairs.length > 1 ? 0.15 : 0);
}

function isActionShared(terms: readonly Term[], qualities: readonly number[]): boolean {
  return terms.some(({ kind }, index) => kind === 'action' && qualities[index]! > 0);
}

function contradict(left: Sentence, right: Sentence, language: Language): boolean {
  if (left.figures !== '' && right.figures !== '' && left.figures !== right.figures) return true;
  if (left.isPassive !== right.isPassive) return true;
  if (negates(left, right) || negates(right, left)) return true;
  const [onlyLeft, onlyRight] = [rootsOnlyIn(left, right), rootsOnlyIn(right, left)];
  return onlyLeft.some((root) => onlyRight.some((other) => language.areOpposites(root, other)));
}

function rootsOnlyIn({ terms }: Sentence, other: Sentence): string[] {
  return terms.flatMap(({ root }) => (other.terms.some((term) => term.root === root) ? [] : [root]));
}

function negates({ negated }: Sentence, other: Sentence): boolean {
  return other.terms.some(({ sense }) => negated.has(sense) && !other.negated.has(sense));
}

function reasons(left: Sentence, right: Sentence, language: Language): string[] {
  const { pairs } = matchTerms(left.terms, right.terms, language);
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const texts = sorted.map(([i, j]) => {
    const [a, b] = [left.terms[i]!, right.terms[j]!];
    return a.word.toLowerCase() === b.word.toLowerCase() ? a.word : `${a.word} ~ ${b.word}`;
  });
  return [...new Set(texts)];
}
