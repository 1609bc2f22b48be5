import { categoryKind, entriesAs } from '../categories/index.js';
import { list } from '../categories/list.js';
import { categoryTitle } from '../categories/standard.js';
import type { Match } from '../model/comparison.js';
import type { Category, Entry } from '../model/role.js';
import { align } from './align.js';
import type { RoleLanguages } from '../categories/kind.js';
import type { RoleContext } from '../categories/tier.js';
import { pairsOf } from './similarity.js';
import { type MatchChoice, tiersOf } from './tiers-of.js';

/** The language of each role, a code of ISO 639-1; null if it is not known. */
type Languages = readonly (string | null)[];

/** Two names of categories that are probably about one topic. */
export interface HeadingPair {
  /** Their ids, in alphabetical order. */
  readonly ids: readonly [string, string];
  /** Whether both have one title, or the same item stands under both. */
  readonly isCertain: boolean;
  /** How much else speaks for it, from 0. */
  readonly strength: number;
}

/**
 * Finds the headings that are about one topic, by their items and their titles.
 * @param categories for each role, those to compare with each other
 * @param roles a key for each role, which breaks ties between equal entries
 * @returns each pair once, the most certain first; the order of roles and of items changes nothing
 */
export function headingPairs(
  categories: readonly (readonly Category[])[],
  roles: readonly string[],
  match: MatchChoice,
  contexts: readonly RoleContext[],
): HeadingPair[] {
  const languages = contexts.map(({ language }) => language);
  const evidence = new EvidenceByPair();
  addItems(evidence, categories, roles, match, contexts);
  addTitles(evidence, categories, match);
  const strongest = new Map<string, HeadingPair>();
  for (const pair of evidence.all().map((each) => toHeadingPair(each, match, languages))) {
    const key = pair.ids.join('\n');
    const other = strongest.get(key);
    if (other === undefined || byCertainty(pair, other) < 0) strongest.set(key, pair);
  }
  return [...strongest.values()].filter(({ isCertain, strength }) => isCertain || strength >= minStrength).sort(byCertainty);
}

/** What speaks for it that two categories of two roles are about one topic. */
interface Evidence {
  readonly left: Category;
  readonly right: Category;
  /** The indices of the two roles. */
  readonly roles: readonly [number, number];
  /** How alike their titles are, 0 to 1. */
  title: number;
  /** The scores of the items that match. */
  readonly scores: number[];
  isCertain: boolean;
}

interface CategoryOfRole {
  readonly role: number;
  readonly category: Category;
}

class EvidenceByPair {
  readonly #byPair = new Map<Category, Map<Category, Evidence>>();

  of({ role: a, category: left }: CategoryOfRole, { role: b, category: right }: CategoryOfRole): Evidence {
    const byRight = this.#byPair.get(left) ?? new Map<Category, Evidence>();
    this.#byPair.set(left, byRight);
    const evidence = byRight.get(right) ?? { left, right, roles: [a, b], title: 0, scores: [], isCertain: false };
    byRight.set(right, evidence);
    return evidence;
  }

  all(): Evidence[] {
    return [...this.#byPair.values()].flatMap((byRight) => [...byRight.values()]).filter(({ left, right }) => left.id !== right.id);
  }
}

/** Aligns the items of all categories at once, so that each item speaks for the heading under which its best match stands, and for no other. */
function addItems(
  evidence: EvidenceByPair,
  categories: readonly (readonly Category[])[],
  roles: readonly string[],
  match: MatchChoice,
  contexts: readonly RoleContext[],
): void {
  const items = categories.map((own, role) => own.flatMap((category) => itemsOf(category).map((entry) => ({ role, category, entry }))));
  const lists = items.map((own) => own.map(({ entry }) => entry));
  for (const group of align(lists, tiersOf(list, match), roles, '', contexts)) {
    if (group.match === null) continue;
    const stated = group.indices.flatMap((index, role) => (index === null ? [] : (items[role]?.[index] ?? [])));
    for (const [left, right] of pairsOf(stated)) {
      const score = scoreOf(left.entry, right.entry, group.match, match, [
        contexts[left.role]?.language ?? null,
        contexts[right.role]?.language ?? null,
      ]);
      const pair = evidence.of(left, right);
      pair.scores.push(score);
      pair.isCertain ||= score === 1;
    }
  }
}

/** The entries as items; none for figures, which say nothing about the topic. */
function itemsOf(category: Category): readonly Entry[] {
  const kind = categoryKind(category.kind);
  return category.entries.some(({ cell }) => kind.diffableText(cell) === null) ? [] : entriesAs(category, list.name);
}

/**
 * Returns 1 for the same item. An equal id, or code, proves little where the words differ: two companies may number their criteria.
 * @param joined what joined the two, possibly with items of other roles
 */
function scoreOf(left: Entry, right: Entry, joined: Match, match: MatchChoice, languages: RoleLanguages): number {
  if (list.wordingSimilarity(left, right, 'exact', languages) === 1) return 1;
  const isSameKey = joined.by === 'id' || joined.by === 'code';
  return isSameKey ? Math.max(chanceMatch, list.wordingSimilarity(left, right, match, languages)) : joined.score;
}

/** Judges titles as names of skills, each pair by what it says alone: `Communication` and `Communication and collaboration`. */
function addTitles(evidence: EvidenceByPair, categories: readonly (readonly Category[])[], match: MatchChoice): void {
  const lists = categories.map((own) => own.map(({ id }) => toItem(categoryTitle(id))));
  for (const { by, candidates } of tiersOf(list, match)) {
    for (const { left, right, score } of candidates(lists, () => true, 'skills')) {
      const [a, b] = [left, right].map(({ role, entry }) => categories[role]?.[entry]);
      if (!a || !b) continue;
      const pair = evidence.of({ role: left.role, category: a }, { role: right.role, category: b });
      pair.title = Math.max(pair.title, score);
      pair.isCertain ||= by === 'exact';
    }
  }
}

function toItem(text: string): Entry {
  return { kind: list.name, label: null, cell: { text }, scale: null };
}

/** From this score on, titles alone decide: they name one thing, or one of them names the other and more. */
const sameTitle = 0.9;

/**
 * Measured on 112 skills of a published framework, with the criteria of two levels of a skill as two companies' words for one topic: nine in ten of the
 * pairs found are right, and six in ten of the right ones are found. By matching items alone, it is four in ten.
 */
const minStrength = 0.33;

function toHeadingPair(evidence: Evidence, match: MatchChoice, languages: Languages): HeadingPair {
  const { left, right, title, scores, isCertain } = evidence;
  const ids: HeadingPair['ids'] = left.id < right.id ? [left.id, right.id] : [right.id, left.id];
  const byTitle = title >= sameTitle ? 1 : title / 4;
  const strength = scores.length === 0 ? byTitle : byTitle + strengthOfItems(evidence, match, languages);
  return { ids, isCertain, strength: Math.round(strength * 1000) / 1000 };
}

/** How much one match says where it may be chance. */
const chanceMatch = 0.3;

/** Returns how much of the headings the matching items are, plus half of how alike all that stands under them is. */
function strengthOfItems({ left, right, roles: [a, b], scores }: Evidence, match: MatchChoice, languages: Languages): number {
  const matched = Math.max(0, sum(scores) - chanceMatch) / Math.sqrt(left.entries.length * right.entries.length);
  return matched + list.wordingSimilarity(wholeOf(left), wholeOf(right), match, [languages[a] ?? null, languages[b] ?? null]) / 2;
}

/** Everything that stands under a heading as one text, in an order that does not depend on that of the items. */
function wholeOf(category: Category): Entry {
  return toItem(
    itemsOf(category)
      .map(({ cell }) => cell.text)
      .sort()
      .join('. '),
  );
}

function byCertainty(left: HeadingPair, right: HeadingPair): number {
  return (
    Number(right.isCertain) - Number(left.isCertain) ||
    right.strength - left.strength ||
    (left.ids.join('\n') < right.ids.join('\n') ? -1 : 1)
  );
}

/** Adds in ascending order, so that the order of items cannot change the last digit. */
function sum(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b).reduce((total, number) => total + number, 0);
}
