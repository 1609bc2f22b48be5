import { LIKENESS, likenessIn } from './likeness.js';
import type { NearIndex } from './near-index.js';
import { cosines, cosineWith, NOTHING, states, type Columns, type Row, type Rows } from './rows.js';
import { layers, type Layer, type Stand } from './stand.js';

/** How near one role is to those of the library. */
export type ScoresFrom = {
  /** No score is above that at its place: a role is as near as the facets in `WIDE` leave it, were it the other's equal in all the rest. */
  readonly bounds: Float64Array;
  /** The score with the role at a place: to the last bit what `scoreOf` finds for the two. */
  readonly scoreAt: (place: number) => number;
};

export function scoresFrom(index: NearIndex, stand: Stand): ScoresFrom {
  const stated = layers(index).filter(({ id }) => (stand.rows.get(id) ?? NOTHING).weights.length > 0);
  const rest = stated.reduce((sum, { id }) => sum + (index.columns.has(id) ? 0 : LIKENESS[id].weight), 0);
  const bounds = new Bounds(index.ids.length, rest);
  const facets = stated.map((layer): FacetFrom => {
    const [row, columns, { weight }] = [stand.rows.get(layer.id) ?? NOTHING, index.columns.get(layer.id), LIKENESS[layer.id]];
    const likenessAt = columns ? wide(row, columns, layer, bounds) : narrow(row, layer);
    return { weight, rows: layer.rows, likenessAt };
  });
  return { bounds: bounds.all(), scoreAt: (place) => scoreAt(place, facets) };
}

/** A facet that the one role states. */
type FacetFrom = { readonly weight: number; readonly rows: Rows; readonly likenessAt: (place: number) => number };

/** Sums of likenesses by weight, and of the weights: each begins with all that is not looked at, taken as alike. */
class Bounds {
  readonly count: number;
  readonly #sums: Float64Array;
  readonly #weights: Float64Array;

  constructor(count: number, rest: number) {
    this.count = count;
    this.#sums = new Float64Array(count).fill(rest);
    this.#weights = new Float64Array(count).fill(rest);
  }

  add(place: number, weight: number, alike: number): void {
    this.#sums[place]! += weight * alike;
    this.#weights[place]! += weight;
  }

  /** Sums in another order may differ in their last bits. */
  all(): Float64Array {
    return this.#sums.map((sum, place) => sum / (this.#weights[place] || 1) + 1e-9);
  }
}

/** Set beside all roles at once. */
function wide(row: Row, columns: Columns, { id, rows }: Layer, bounds: Bounds): FacetFrom['likenessAt'] {
  const [{ weight }, likeness, known] = [LIKENESS[id], likenessIn(id), cosines(row, columns, bounds.count)];
  for (let place = 0; place < known.length; place++) {
    const alike = likeness(known[place]!);
    known[place] = alike;
    if (states(rows, place)) bounds.add(place, weight, alike);
  }
  return (place) => known[place]!;
}

/** Set beside those alone that are asked for. */
function narrow(row: Row, { id, rows }: Layer): FacetFrom['likenessAt'] {
  const [likeness, cosineAt] = [likenessIn(id), cosineWith(row, rows)];
  return (place) => likeness(cosineAt(place));
}

function scoreAt(place: number, facets: readonly FacetFrom[]): number {
  let [sum, weights] = [0, 0];
  for (const { weight, rows, likenessAt } of facets) {
    if (!states(rows, place)) continue;
    sum += weight * likenessAt(place);
    weights += weight;
  }
  return sum / (weights || 1);
}
