import { ByteReader, type ByteSource, type TextList } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import { once } from '../once.js';
import { facetKinds } from './facet-kinds.js';
import { facetsWithColumns, type ScoredFacetId, scoredFacetIds } from './facet-similarity.js';
import { cosinesByFacet, type FacetIndex, type NeighborIndex, scoredFacets } from './neighbor-index.js';
import { emptyVector, joinRows, type SparseVector } from './sparse-vectors.js';
import { readAll } from './stored-rows.js';
import type { Topics } from './topics.js';
import { readVectorBlocks, serializeVectorBlocks, type VectorBlocks } from './vector-blocks.js';

/** The name of the section, with the version of its format. */
export const packedIndexSection = 'near 7';

/** The facets of which a search reads the vectors of all roles stand apart from the rest, which it reads of the nearest. */
const groups: readonly (readonly ScoredFacetId[])[] = [facetsWithColumns, scoredFacetIds.filter((id) => !facetsWithColumns.includes(id))];

type Compress = (chunks: readonly Uint8Array[]) => Uint8Array;
type Decompress = (bytes: ByteSource) => Uint8Array;

/** Serialises the index of the bundled roles, so that single roles can be read from it. Its ids are stored with the roles. */
export function serializePackedIndex(index: NeighborIndex, compress: Compress): readonly Uint8Array[] {
  const rowsOf = new Map(scoredFacets(index).map(({ id, rows }) => [id, rows]));
  const writer = new ByteWriter();
  const noRows = joinRows(Array.from(index.ids, () => emptyVector));
  writer.integers(Uint32Array.of(index.topics?.offset.length ?? 0));
  writer.floats(index.pairScores);
  writer.bytes([index.traits]);
  for (const group of groups)
    writer.bytes(
      serializeVectorBlocks(
        group.map((id) => rowsOf.get(id) ?? noRows),
        compress,
      ),
    );
  const [learned, statistics, labels] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  for (const { space } of index.facets) {
    // Apart, because most roles of the user's own state few facets.
    const keys = new ByteWriter();
    keys.texts([...space.keys]);
    writer.bytes([compress(keys.chunks)]);
    statistics.floats(space.statistics);
    labels.texts([...space.labels]);
  }
  learned.floats(index.topics?.offset ?? new Float32Array());
  writeProjection(learned, index.topics?.projection.subarray() ?? new Float32Array());
  for (const { chunks } of [learned, statistics, labels]) writer.bytes([compress(chunks)]);
  return writer.chunks;
}

/**
 * Opens what `serializePackedIndex` wrote. Reads only what is asked for.
 * @param ids of the roles, ascending by code unit
 */
export function readPackedIndex(bytes: ByteSource, ids: TextList, decompress: Decompress): NeighborIndex {
  const reader = new ByteReader(bytes);
  const [topicCount] = reader.integers();
  const [pairScores, traits] = [reader.floatList('few').subarray(), readAll(reader.bytes())];
  const blocks = groups.map((group) => readVectorBlocks(reader.bytes(), { facetCount: group.length, roleCount: ids.length, decompress }));
  const keys = facetKinds.map(() => {
    const keyBytes = reader.bytes();
    return once(() => new ByteReader(decompress(keyBytes)).texts());
  });
  const [learnedBytes, statisticBytes, labelBytes] = [reader.bytes(), reader.bytes(), reader.bytes()];
  const learned = once(() => readLearned(decompress(learnedBytes)));
  const statistics = once(() => readStatistics(decompress(statisticBytes)));
  const labels = once(() => readLabels(decompress(labelBytes)));
  const facets = facetKinds.map(({ id }, i): FacetIndex => ({
    id,
    space: {
      get keys() {
        return keys[i]?.() ?? [];
      },
      get statistics() {
        return statistics()[i] ?? new Float32Array();
      },
      get labels() {
        return labels()[i] ?? [];
      },
    },
    get rows() {
      return placeOf(id, blocks).rows();
    },
  }));
  const learnedTopics: Topics = {
    id: 'topics',
    get rows() {
      return placeOf('topics', blocks).rows();
    },
    get projection() {
      return learned().projection;
    },
    get offset() {
      return learned().offset;
    },
  };
  const topics = topicCount === 0 ? null : learnedTopics;
  return {
    ids,
    facets,
    topics,
    cosinesIn: cosinesByFacet(facets, topics),
    vectorAt: (facet, position) => placeOf(facet, blocks).vectorAt(position),
    states: (facet, position) => placeOf(facet, blocks).states(position),
    pairScores,
    traits,
    teacher: null,
  };
}

interface Place {
  readonly rows: () => ReturnType<VectorBlocks['rows']>;
  readonly vectorAt: (position: number) => SparseVector;
  readonly states: (position: number) => boolean;
}

function placeOf(facet: ScoredFacetId, blocks: readonly VectorBlocks[]): Place {
  const group = groups.findIndex((ids) => ids.includes(facet));
  const [place, ofGroup] = [groups[group]?.indexOf(facet) ?? -1, blocks[group]];
  if (!ofGroup) throw new Error(`no facet is called ${facet}`);
  return {
    rows: () => ofGroup.rows(place),
    vectorAt: (position) => (position < 0 ? emptyVector : ofGroup.vectorAt(place, position)),
    states: (position) => position >= 0 && ofGroup.states(place, position),
  };
}

interface Learned {
  readonly offset: Float32Array;
  readonly projection: Float32Array;
}

function readLearned(bytes: Uint8Array): Learned {
  const reader = new ByteReader(bytes);
  return { offset: reader.floatList('few').subarray(), projection: readProjection(reader) };
}

/** Two bytes a number, which are as good as four for a mean of a thousand roles, and half as large. */
function writeProjection(writer: ByteWriter, projection: Float32Array): void {
  const step = projection.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 0) / 32_767 || 1;
  writer.floats(Float32Array.of(step));
  writer.smallIntegers(Int16Array.from(projection, (value) => Math.round(value / step)));
}

function readProjection(reader: ByteReader): Float32Array {
  const [step = 0] = reader.floatList('few').subarray();
  return Float32Array.from(reader.smallIntegerList('few').subarray(), (value) => value * step);
}

function readStatistics(bytes: Uint8Array): Float32Array[] {
  const reader = new ByteReader(bytes);
  return facetKinds.map(() => reader.floatList('few').subarray());
}

function readLabels(bytes: Uint8Array): TextList[] {
  const reader = new ByteReader(bytes);
  return facetKinds.map(() => reader.texts());
}
