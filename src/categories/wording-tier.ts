import type { EntryLists, EntryPosition, Judgement, Tier } from './tier.js';
import type { Entry } from '../model/role.js';
import { type Scorer, createScorer } from '../similarity/scorer.js';
import { sameDutyThreshold, similarThreshold } from '../similarity/thresholds.js';
import { attributeOf, isItem } from './entries.js';

/**
 * Items whose wording says alike, judged within their attribute where they stand in one. Words are weighed over the items of all roles, also
 * of those that are matched already: what all of them say tells nothing.
 */
export const wordingTier: Tier = {
  by: 'wording',
  edges: (lists, isOpen, category) =>
    attributesOf(lists).flatMap((attribute) => {
      const items = lists.map((entries) => itemsOf(entries).get(attribute) ?? noItems);
      return judgeWording(items, isOpen, nameLists.has(attribute || category) ? sameDutyThreshold : similarThreshold);
    }),
};

/** What is a list of names: Microsoft Excel and Microsoft Azure share a word, and nothing else. */
const nameLists: ReadonlySet<string> = new Set(['technologies', 'tools', 'software', 'languages', 'certifications', 'licenses']);

/** The items of one attribute: their places among the entries, and what they say. */
interface Items {
  readonly places: readonly number[];
  readonly texts: readonly string[];
}

const noItems: Items = { places: [], texts: [] };

/** Those of two roles or more, whose items can be joined. */
function attributesOf(lists: EntryLists): string[] {
  const all = new Set(lists.flatMap((entries) => [...itemsOf(entries).keys()]));
  return [...all].filter((attribute) => lists.filter((entries) => itemsOf(entries).has(attribute)).length > 1);
}

const itemsByEntries = new WeakMap<readonly Entry[], ReadonlyMap<string, Items>>();

/** The items of a list of entries by their attribute; found once for each list, so that the scorer sees the very same texts again. */
function itemsOf(entries: readonly Entry[]): ReadonlyMap<string, Items> {
  const before = itemsByEntries.get(entries);
  if (before) return before;
  const found = findItems(entries);
  itemsByEntries.set(entries, found);
  return found;
}

function findItems(entries: readonly Entry[]): ReadonlyMap<string, Items> {
  const found = new Map<string, { places: number[]; texts: string[] }>();
  entries.forEach((entry, place) => {
    if (!isItem(entry)) return;
    const items = found.get(attributeOf(entry)) ?? { places: [], texts: [] };
    found.set(attributeOf(entry), items);
    items.places.push(place);
    items.texts.push(entry.cell.text);
  });
  return found;
}

function judgeWording(items: readonly Items[], isOpen: (place: EntryPosition) => boolean, threshold: number): Judgement[] {
  const open = items.map(({ places }, role) => openItems(places, (entry) => isOpen({ role, entry })));
  if (open.filter((own) => own.length > 0).length < 2) return [];
  const scorer = createScorer(
    items.map(({ texts }) => texts),
    threshold,
  );
  const edges: Judgement[] = [];
  for (let a = 0; a < open.length; a++) for (let b = a + 1; b < open.length; b++) addEdges(edges, a, b, { open, items, scorer, threshold });
  return edges;
}

function openItems(places: readonly number[], isOpen: (entry: number) => boolean): number[] {
  const open: number[] = [];
  for (let item = 0; item < places.length; item++) if (isOpen(places[item]!)) open.push(item);
  return open;
}

interface Judged {
  /** Of each role, the items that are open, by their place among its items. */
  readonly open: readonly (readonly number[])[];
  readonly items: readonly Items[];
  readonly scorer: Scorer;
  readonly threshold: number;
}

// Of thousands of pairs a few reach the threshold: nothing is made of the others.
function addEdges(edges: Judgement[], a: number, b: number, { open, items, scorer, threshold }: Judged): void {
  const judge = scorer.between(a, b);
  for (const i of open[a]!) {
    for (const j of open[b]!) {
      const score = judge(i, j);
      if (score >= threshold) edges.push(edge([a, i, b, j], score, items, scorer));
    }
  }
}

/** Two items by their role and their place among its items, one after the other. */
type Pair = readonly [number, number, number, number];

function edge(pair: Pair, score: number, items: readonly Items[], scorer: Scorer): Judgement {
  const [a, i, b, j] = pair;
  return {
    left: { role: a, entry: items[a]!.places[i]! },
    right: { role: b, entry: items[b]!.places[j]! },
    score: Math.round(score * 1000) / 1000,
    why: () => inOneOrder(scorer, pair, items),
  };
}

/** The shared terms as the text tells them that comes first in the alphabet, so that the order of roles does not count. */
function inOneOrder(scorer: Scorer, [a, i, b, j]: Pair, items: readonly Items[]): string[] {
  return items[a]!.texts[i]! <= items[b]!.texts[j]! ? scorer.why(a, i, b, j) : scorer.why(b, j, a, i);
}
