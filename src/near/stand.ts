import type { NearIndex } from './near-index.js';
import { textCosines } from './texts.js';
import { FACETS } from './facet.js';
import type { LikenessId } from './likeness.js';
import type { NearRole } from './role.js';
import { joinRows, NOTHING, rowAt, rowOf, states, type Row, type Rows } from './rows.js';
import { byText, lookupIn } from './space.js';
import { placeInTopics } from './topics.js';

/** Where one role stands in each facet, and whether it is a role of the library: its number there, else −1. */
export type Stand = {
  readonly id: string;
  readonly at: number;
  readonly states: (facet: LikenessId) => boolean;
  /** Empty where it does not state the facet. */
  readonly rowIn: (facet: LikenessId) => Row;
};

export type Pair = readonly [one: Stand, other: Stand];

/**
 * Where a role stands: one of the library by its id, or any other role, which is measured by what the library taught.
 * @throws RangeError if no role has the id
 */
export function standOf(index: NearIndex, role: string | NearRole): Stand {
  if (typeof role !== 'string') return standOfStranger(index, role);
  const at = placeOf(role, index);
  if (at < 0) throw new RangeError(`no role has the id ${role}`);
  return standAt(index, at);
}

/** The place of a role in an index, which is ordered by ids; −1 where it is not there. */
export function placeOf(id: string, { ids }: NearIndex): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byText(ids.at(middle) ?? '', id) < 0) low = middle + 1;
    else high = middle;
  }
  return ids.at(low) === id ? low : -1;
}

/** A facet, or the topics. */
export type Layer = { readonly id: LikenessId; readonly rows: Rows };

/** Its rows are read when they are asked for. */
export function standAt(index: NearIndex, at: number): Stand {
  const [all, read] = [layers(index), new Map<LikenessId, Row>()];
  const rowsOf = (facet: LikenessId): Rows => all.find(({ id }) => id === facet)?.rows ?? NO_ROWS;
  const readRow = (facet: LikenessId): Row => {
    const row = rowAt(rowsOf(facet), at);
    read.set(facet, row);
    return row;
  };
  return {
    id: index.ids.at(at) ?? '',
    at,
    states: (facet) => states(rowsOf(facet), at),
    rowIn: (facet) => read.get(facet) ?? readRow(facet),
  };
}

const NO_ROWS: Rows = joinRows([]);

/** Every facet of an index, the topics as the last where there are any. */
export function layers({ facets, topics }: NearIndex): Layer[] {
  return topics === null ? [...facets] : [...facets, topics];
}

function standOfStranger(index: NearIndex, role: NearRole): Stand {
  const { facets, topics } = index;
  const rows = new Map<LikenessId, Row>();
  facets.forEach(({ id, space }, i) => {
    const kind = FACETS[i];
    if (kind !== undefined)
      rows.set(
        id,
        rowOf(
          kind.place(
            kind.measure(role, () => undefined),
            space,
            lookupIn(space),
          ),
        ),
      );
  });
  if (topics !== null)
    rows.set(
      'topics',
      placeInTopics(
        topics,
        textCosines(index, ({ id }) => rows.get(id) ?? NOTHING),
      ),
    );
  const rowIn: Stand['rowIn'] = (facet) => rows.get(facet) ?? NOTHING;
  return { id: role.id, at: -1, states: (facet) => rowIn(facet).weights.length > 0, rowIn };
}
