import type { ListReading } from './list-reading.js';
import type { Mentions } from './mentions.js';

/** How much each word of a list's items says, mention by mention; of each item, the squares sum to 1. */
export interface Profile {
  readonly stems: Float64Array;
  /** Words of one group of the thesaurus are one. */
  readonly senses: Float64Array;
}

/** What each item of one list has in common with each of another, row by row. */
export interface Overlap {
  /** The cosine of their shares, 0–1. */
  readonly cosine: Float64Array;
  /** The number of names. */
  readonly count: Uint16Array;
}

/**
 * The profiles of all lists of one category. A term says the more, the fewer of all these items have it, the rarer it is in work at large
 * and the nearer it is to the head: (t × ln((n + 1) / (df + ½)) + (½ − t / 4) × rarity) / (1 + place / 8), where trust t = n / (n + 6): of
 * few items, df tells little.
 */
export function profilesOf(lists: readonly ListReading[]): Profile[] {
  const n = lists.reduce((sum, { items }) => sum + items.length, 0);
  const trust = n / (n + 6);
  const logs = Float64Array.from({ length: n + 1 }, (_, df) => trust * Math.log((n + 1) / (df + 0.5)));
  return lists.map((list) => {
    const having = havingOf(list, lists);
    const weights = list.rarities.map((rarity, stem) => logs[having[stem]!]! + (0.5 - trust / 4) * rarity);
    return { stems: sharesOf(list.stems, weights), senses: sharesOf(list.senses, weights) };
  });
}

/** Sums name by name in the order of the alphabet, so that they are the same to the last bit from either side. */
export function overlapOf(left: Mentions, shares: Float64Array, right: Mentions, others: Float64Array): Overlap {
  const [rows, columns] = [left.ofItem.length - 1, right.ofItem.length - 1];
  const [cosine, count] = [new Float64Array(rows * columns), new Uint16Array(rows * columns)];
  for (let name = 0; name < left.names.length; name++) {
    const same = right.numbers.get(left.names[name]!);
    if (same === undefined) continue;
    for (let a = left.ofName[name]!; a < left.ofName[name + 1]!; a++) {
      const mention = left.sorted[a]!;
      const row = left.item[mention]! * columns;
      for (let b = right.ofName[same]!; b < right.ofName[same + 1]!; b++) {
        const other = right.sorted[b]!;
        const at = row + right.item[other]!;
        cosine[at]! += shares[mention]! * others[other]!;
        count[at]! += 1;
      }
    }
  }
  return { cosine, count };
}

/** How many items of all lists have each stem of the list. */
function havingOf({ stems }: ListReading, lists: readonly ListReading[]): Int32Array {
  const having = new Int32Array(stems.names.length);
  for (const { stems: other } of lists) {
    for (let stem = 0; stem < having.length; stem++) {
      const number = other === stems ? stem : other.numbers.get(stems.names[stem]!);
      if (number !== undefined) having[stem]! += other.ofName[number + 1]! - other.ofName[number]!;
    }
  }
  return having;
}

function sharesOf({ ofItem, parts, stem, factor }: Mentions, weights: Float64Array): Float64Array {
  const shares = new Float64Array(parts.length - 1);
  for (let item = 0; item + 1 < ofItem.length; item++) {
    let squares = 0;
    for (let mention = ofItem[item]!; mention < ofItem[item + 1]!; mention++) {
      let share = 0;
      for (let part = parts[mention]!; part < parts[mention + 1]!; part++) share += factor[part]! * weights[stem[part]!]!;
      shares[mention] = share;
      squares += share * share;
    }
    const length = Math.sqrt(squares) || 1;
    for (let mention = ofItem[item]!; mention < ofItem[item + 1]!; mention++) shares[mention]! /= length;
  }
  return shares;
}
