import type { Entry } from '../model/role.js';
import type { ItemScorer } from '../similarity/item-scorer.js';
import type { Scorer } from '../similarity/scorer.js';
import { createNameScorer, createScorer, type ScoredPair, weighRivals } from '../similarity/text-similarity.js';
import { bundledThreshold, sameDutyThreshold, similarThreshold } from '../similarity/thresholds.js';
import { type Items, type ItemScope, memoizedItems, noItems, sharedAttributes } from './attribute-items.js';
import { areOtherBenefits } from './benefit-kinds.js';
import { inLanguages, type ItemsScorer } from './language-scorer.js';
import { isNameList, isProductList } from './name-lists.js';
import { mayBeOneThing } from './name-rules.js';
import { readProductName } from './product-names.js';
import { addDifferentWords } from './product-words.js';
import { isOtherHead, isShortPhrase } from './short-phrase.js';
import type { CandidateMatch, EntryPosition, RoleContext, Tier } from './tier.js';

/**
 * Matches items that are worded alike. Whether two items match depends on their texts alone; which of several matches of a sentence comes first,
 * on the others too.
 */
export function wordingTier(scope: ItemScope): Tier {
  const itemsOf = memoizedItems(scope);
  return {
    by: 'wording',
    candidates: (lists, isOpen, category, contexts = []) => {
      const byAttribute = lists.map(itemsOf);
      return sharedAttributes(byAttribute).flatMap((attribute) => {
        const items = byAttribute.map((attributes) => attributes.get(attribute) ?? noItems);
        return matchWording(items, isOpen, attribute || category, contexts);
      });
    },
  };
}

/** Scores the items of one list against those of another. */
export interface WordingScorer {
  /** How likely both say the same, 0 to 1, by the two texts alone; 0 below the threshold of the list. */
  readonly score: (left: number, right: number) => number;
  /** The terms that both share. */
  readonly why: (left: number, right: number) => readonly string[];
}

/**
 * Scores each two entries of two roles, whatever their attributes and whatever else the roles state.
 * @param list the id of the category if both lists are of it, which tells whether its items are names; otherwise empty
 * @param contexts what else is known of each role
 */
export function wordingScorer(
  [left, right]: readonly [readonly Entry[], readonly Entry[]],
  list: string,
  [leftContext, rightContext]: readonly [RoleContext, RoleContext],
): WordingScorer {
  const [leftItems, rightItems] = [wholeList(left).get('') ?? noItems, wholeList(right).get('') ?? noItems];
  const items = [leftItems, rightItems];
  const texts = items.map((each) => each.texts);
  const threshold = thresholdOf(list, leftContext, rightContext);
  const scorer = inLanguages(itemScorer(items, list, threshold), texts, list, [leftContext.language, rightContext.language]);
  const scoreOf = scorer.between(0, 1);
  return {
    score: (i, j) => {
      const score = scoreOf(i, j);
      return score < threshold || isDoubtful(texts[0]![i]!, texts[1]![j]!, score, threshold, list) ? 0 : score;
    },
    why: (i, j) => sharedTerms(scorer, i, j, [leftItems, rightItems]),
  };
}

const wholeList = memoizedItems({ attributeOf: () => '', isItem: () => true });

function matchWording(
  items: readonly Items[],
  isOpen: (position: EntryPosition) => boolean,
  list: string,
  contexts: readonly RoleContext[],
): CandidateMatch[] {
  const sides = items.map((each, role): Side => ({ role, items: each, open: openItems(each, (entry) => isOpen({ role, entry })) }));
  return sides.flatMap((left) =>
    sides.slice(left.role + 1).flatMap((right) => {
      const roles = [contexts[left.role], contexts[right.role]] as const;
      return candidatesBetween(withoutUnlike([left, right], list, roles), list, roles);
    }),
  );
}

/** The items of one role. */
interface Side {
  readonly role: number;
  readonly items: Items;
  /** The indices of those that are still open. */
  readonly open: readonly number[];
}

type Contexts = readonly [RoleContext | undefined, RoleContext | undefined];

/** Of two bundled roles, only the items that are known to be like one of the other role; of others, all. */
function withoutUnlike([left, right]: readonly [Side, Side], list: string, [leftContext, rightContext]: Contexts): readonly [Side, Side] {
  const pairs = rightContext?.knownPairs && leftContext?.knownPairs?.between(list, openTexts(left), openTexts(right));
  if (!pairs) return [left, right];
  return [narrow(left, new Set(pairs.map(([i]) => i))), narrow(right, new Set(pairs.map(([, j]) => j)))];
}

function openTexts({ items, open }: Side): string[] {
  return open.map((item) => items.texts[item]!);
}

/** @param places of the open items that stay */
function narrow({ role, items, open }: Side, places: ReadonlySet<number>): Side {
  const chosen = open.filter((_, place) => places.has(place));
  const pick = <Value>(values: readonly Value[]): Value[] => chosen.map((item) => values[item]!);
  const { entryIndices, texts, looksLikeName: areNames } = items;
  return {
    role,
    items: { entryIndices: pick(entryIndices), texts: pick(texts), looksLikeName: pick(areNames) },
    open: [...chosen.keys()],
  };
}

/** From which score on items of two roles match; between two bundled roles, sentences need more. */
function thresholdOf(list: string, left: RoleContext | undefined, right: RoleContext | undefined): number {
  if (isProductList(list)) return sameDutyThreshold;
  return left?.isBundled && right?.isBundled ? bundledThreshold : similarThreshold;
}

function itemScorer(items: readonly Items[], list: string, floor: number): ItemsScorer {
  const areNames = isNameList(list);
  const mayBeAlike = isProductList(list)
    ? (left: string, right: string): boolean => mayBeOneThing(left, right) && !addDifferentWords(left, right)
    : mayBeOneThing;
  const areBothNames = (a: number, i: number, b: number, j: number): boolean =>
    areNames || (items[a]!.looksLikeName[i]! && items[b]!.looksLikeName[j]!);
  let [names, sentences]: [Scorer?, Scorer?] = [];
  const nameScorer = (): Scorer => (names ??= createNameScorer(items.map((each) => namesOf(each, areNames)), floor)); // prettier-ignore
  const sentenceScorer = (): Scorer => (sentences ??= createScorer(items.map(({ texts }) => texts), floor)); // prettier-ignore
  return {
    areBothNames,
    between: (a, b) => {
      let [nameScore, sentenceScore]: [ItemScorer?, ItemScorer?] = [];
      return (i, j) => {
        if (!areBothNames(a, i, b, j)) return (sentenceScore ??= sentenceScorer().between(a, b))(i, j);
        const score = (nameScore ??= nameScorer().between(a, b))(i, j);
        return score < floor || mayBeAlike(items[a]!.texts[i]!, items[b]!.texts[j]!) ? score : 0;
      };
    },
    why: (a, i, b, j) => (areBothNames(a, i, b, j) ? nameScorer() : sentenceScorer()).why(a, i, b, j),
  };
}

/** The names among items, without vendors, versions of products and brackets; empty for a sentence. Made once, so that the scorer can cache by them. */
function namesOf(items: Items, areNames: boolean): readonly string[] {
  const cached = namesByItems.get(items);
  if (cached) return cached;
  const names = items.texts.map((text, index) => (areNames || items.looksLikeName[index] ? readProductName(text).words : ''));
  namesByItems.set(items, names);
  return names;
}

const namesByItems = new WeakMap<Items, readonly string[]>();

function openItems({ entryIndices }: Items, isOpen: (entry: number) => boolean): number[] {
  const open: number[] = [];
  for (let item = 0; item < entryIndices.length; item++) if (isOpen(entryIndices[item]!)) open.push(item);
  return open;
}

// Of thousands of pairs, only a few reach the threshold; no object is made for the others.
function candidatesBetween([left, right]: readonly [Side, Side], list: string, contexts: Contexts): CandidateMatch[] {
  if (left.open.length === 0 || right.open.length === 0) return [];
  const [items, threshold] = [[left.items, right.items], thresholdOf(list, ...contexts)];
  const [texts, languages] = [items.map((each) => each.texts), contexts.map((context) => context?.language ?? null)];
  const scorer = inLanguages(itemScorer(items, list, threshold), texts, list, languages);
  const scoreOf = scorer.between(0, 1);
  const [candidates, sentences]: [CandidateMatch[], ScoredPair[]] = [[], []];
  const add = (i: number, j: number, score: number): unknown => candidates.push(toCandidate(left, i, right, j, score, scorer));
  for (const i of left.open) {
    for (const j of right.open) {
      const score = scoreOf(i, j);
      if (score < threshold || isDoubtful(left.items.texts[i]!, right.items.texts[j]!, score, threshold, list)) continue;
      if (scorer.areBothNames(0, i, 1, j)) add(i, j, score);
      else sentences.push({ left: i, right: j, score });
    }
  }
  if (sentences.length === 0) return candidates;
  const scores = weighRivals(sentences);
  sentences.forEach((pair, index) => add(pair.left, pair.right, scores[index]!));
  return candidates;
}

/** Whether two texts are not alike although they reach the threshold. */
function isDoubtful(left: string, right: string, score: number, threshold: number, list: string): boolean {
  if (list === 'benefits' && areOtherBenefits(left, right)) return true;
  if (isShortPhrase(left) && isShortPhrase(right)) return score < 1 && isOtherHead(left, right);
  return threshold === bundledThreshold && score < sameDutyThreshold;
}

function toCandidate(left: Side, i: number, right: Side, j: number, score: number, scorer: Scorer): CandidateMatch {
  return {
    left: { role: left.role, entry: left.items.entryIndices[i]! },
    right: { role: right.role, entry: right.items.entryIndices[j]! },
    score: Math.round(score * 1000) / 1000,
    why: () => sharedTerms(scorer, i, j, [left.items, right.items]),
  };
}

/** The shared terms as the alphabetically first text spells them, so that the order of roles does not matter. */
function sharedTerms(scorer: Scorer, i: number, j: number, [left, right]: readonly [Items, Items]): string[] {
  return left.texts[i]! <= right.texts[j]! ? scorer.why(0, i, 1, j) : scorer.why(1, j, 0, i);
}
