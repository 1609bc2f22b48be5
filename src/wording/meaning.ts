import { type Directions, directionOf, halfOf, tailOf } from './directions.js';
import type { Reading } from './reading.js';
import { add, dot, times } from './sums.js';
import type { Vectors } from './vectors.js';

/** Directions against what all of the category's items have in common. */
export interface Against {
  readonly vectors: Int16Array;
  readonly squares: Float64Array;
  readonly tails: Float64Array;
  readonly common: Int16Array;
  /** The square of the common direction's length. */
  readonly ground: number;
  /** Of each, its share of the common direction, less half of that one's square; worked out with its length. */
  readonly shares: Float64Array;
  /** Of each, its length without the common direction; −1 before it is asked for: most are not. */
  readonly lengths: Float64Array;
}

/** The directions of a list's items against the common one of its category, and how to find others against it. */
export interface Meaning extends Against {
  /** The direction of what remains of an item without the term of that stem, a single one. */
  readonly rest: (item: number, stem: string) => Against;
}

interface Pointed {
  readonly items: readonly Reading[];
  readonly directions: () => Directions;
}

/** The meanings of all lists of one category. What most items say is taken out of the directions (× 0.7): it tells none from another. */
export function meaningsOf(lists: readonly Pointed[], vectors: Vectors): Meaning[] {
  const common = commonDirection(lists, vectors);
  const ground = dot(common, 0, common, 0, common.length);
  return lists.map(({ items, directions }) => ({
    ...against(common, ground, directions()),
    rest: restOf(items, common, ground, vectors),
  }));
}

/**
 * The cosine of two directions without the common one, −1 to 1. (a − c)·(b − c) = a·b − a·c − b·c + c·c: so the pairs cost one product
 * each, and no direction has to be made anew.
 * @param least what cannot reach it may be given as anything less: half of the product tells of most pairs that they are too far apart
 */
export function nearness(left: Against, i: number, right: Against, j: number, least = -Infinity): number {
  const length = lengthOf(left, i) * lengthOf(right, j);
  if (length === 0) return 0;
  const dims = left.common.length;
  const shares = left.shares[i]! + right.shares[j]!;
  const half = halfOf(dims);
  const head = dot(left.vectors, i * dims, right.vectors, j * dims, half);
  // The rest of the product is no more than that of the lengths (Cauchy and Schwarz).
  if (head + left.tails[i]! * right.tails[j]! - shares < least * length) return -Infinity;
  return (head + dot(left.vectors, i * dims + half, right.vectors, j * dims + half, dims - half) - shares) / length;
}

function lengthOf(all: Against, item: number): number {
  if (all.lengths[item]! < 0) place(all, item);
  return all.lengths[item]!;
}

function place({ vectors, squares, common, ground, shares, lengths }: Against, item: number): void {
  const shared = dot(vectors, item * common.length, common, 0, common.length);
  shares[item] = shared - ground / 2;
  lengths[item] = squares[item] === 0 ? 0 : Math.sqrt(Math.max(0, squares[item]! - 2 * shared + ground));
}

// Below about this many items, what they have in common is mostly chance.
const few = 12;

function commonDirection(lists: readonly Pointed[], vectors: Vectors): Int16Array {
  const sum = new Int32Array(vectors.dims);
  for (const { directions } of lists) add(sum, directions().sum);
  const count = lists.reduce((all, { items }) => all + items.length, 0);
  return times(sum, 0.7 / (count + few));
}

function restOf(items: readonly Reading[], common: Int16Array, ground: number, vectors: Vectors): Meaning['rest'] {
  const rests = new Map<string, Against>();
  return (item, stem) => {
    const key = `${item} ${stem}`;
    const before = rests.get(key);
    if (before) return before;
    const vector = directionOf(items[item]?.terms ?? [], vectors, stem);
    const [squares, tails] = [Float64Array.of(dot(vector, 0, vector, 0, vector.length)), Float64Array.of(tailOf(vector))];
    const rest = against(common, ground, { vectors: vector, squares, tails });
    rests.set(key, rest);
    return rest;
  };
}

function against(
  common: Int16Array,
  ground: number,
  { vectors, squares, tails }: Pick<Directions, 'vectors' | 'squares' | 'tails'>,
): Against {
  const [shares, lengths] = [new Float64Array(squares.length), new Float64Array(squares.length).fill(-1)];
  return { vectors, squares, tails, common, ground, shares, lengths };
}
