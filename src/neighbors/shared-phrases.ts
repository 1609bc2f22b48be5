import { detectLanguage } from '../similarity/languages/detect-language.js';
import { type Verbs, learnVerbs, nounPhrases } from './noun-phrases.js';
import type { RoleFeatures } from './role-features.js';

/** What a role says that it does. */
export type DescribedRole = Pick<RoleFeatures, 'summary' | 'duties'>;

/** The words, as stems, that the duties of two roles both use, each with the share of the library's roles that use it: above 0, at most 1. */
export type WordShares = ReadonlyMap<string, number>;

/**
 * Returns a function that finds what the duties of a role and of another one both speak of, the most telling first: nouns and pairs of words such as
 * `care plans` that few roles of the library use and both use often, as they are written. Expects English; of texts in other languages it finds nothing.
 * @param others the roles that it will be asked for, from which it learns which words are verbs
 */
export function phrasesSharedWith(
  role: DescribedRole,
  others: readonly DescribedRole[],
): (other: DescribedRole, shares: WordShares) => string[] {
  const verbs = learnVerbs([role, ...others].flatMap(({ duties }) => duties));
  const own = phrasesOf(role, verbs);
  return (other, shares) => mostTelling(own, phrasesOf(other, verbs), shares);
}

interface Usage {
  /** How many lines use it. */
  count: number;
  readonly spellings: Map<string, number>;
}

type Usages = ReadonlyMap<string, Usage>;

function phrasesOf({ summary, duties }: DescribedRole, verbs: Verbs): Usages {
  const usages = new Map<string, Usage>();
  const lines = [...summary.split(/(?<=[.!?])\s+/), ...duties];
  if (!['en', null].includes(detectLanguage(lines))) return usages;
  for (const line of lines) {
    const inLine = new Set<string>();
    for (const { key, text } of nounPhrases(line, verbs)) {
      const usage = usages.get(key) ?? { count: 0, spellings: new Map<string, number>() };
      if (!inLine.has(key)) usage.count += 1;
      usage.spellings.set(text, (usage.spellings.get(text) ?? 0) + 1);
      usages.set(key, usage);
      inLine.add(key);
    }
  }
  return usages;
}

/** Words that more roles use tell nothing. */
const widestShare = 0.15;
/** Of a word that the library does not know. */
const unknownShare = 0.005;
/** A pair tells more than the rarer of its words. */
const pairBonus = 1.25;
const mostPhrases = 5;

function mostTelling(left: Usages, right: Usages, shares: WordShares): string[] {
  const shared = [...left].flatMap(([key, ofLeft]) => {
    const ofRight = right.get(key);
    const stems = key.split(' ');
    const share = Math.min(...stems.map((stem) => shares.get(stem) ?? unknownShare));
    if (!ofRight || share > widestShare) return [];
    const rarity = -Math.log(share) * (stems.length > 1 ? pairBonus : 1);
    const weight = rarity * (1 + Math.log(ofLeft.count)) * (1 + Math.log(ofRight.count));
    return [{ key, stems, weight, count: ofLeft.count + ofRight.count, text: commonest([ofLeft, ofRight]) }];
  });
  const pairs = shared.filter(({ stems }) => stems.length > 1);
  const isInPair = (stem: string, count: number): boolean => pairs.some((pair) => pair.stems.includes(stem) && pair.count * 2 >= count);
  const ranked = shared
    .filter(({ stems, key, count }) => stems.length > 1 || !isInPair(key, count))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return distinct(ranked).slice(0, mostPhrases);
}

/** Each word once: not `care plans` and `plans`. */
function distinct(ranked: readonly { readonly stems: readonly string[]; readonly text: string }[]): string[] {
  const used = new Set<string>();
  return ranked.flatMap(({ stems, text }) => {
    if (stems.some((stem) => used.has(stem))) return [];
    stems.forEach((stem) => used.add(stem));
    return [text];
  });
}

/** The spelling that both use most; of several, a plural. */
function commonest(usages: readonly Usage[]): string {
  const counts = new Map<string, number>();
  for (const { spellings } of usages) for (const [text, count] of spellings) counts.set(text, (counts.get(text) ?? 0) + count);
  return (
    [...counts].sort((a, b) => b[1] - a[1] || Number(b[0].endsWith('s')) - Number(a[0].endsWith('s')) || (a[0] < b[0] ? -1 : 1))[0]?.[0] ??
    ''
  );
}
