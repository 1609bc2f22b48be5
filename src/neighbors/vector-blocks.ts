import { ByteReader, type ByteSource } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import { fromSteps, hasEntries, joinRows, rowAt, type SparseRows, type SparseVector, storedWeights, toSteps } from './sparse-vectors.js';

/**
 * The vectors of many roles in some facets, in compressed blocks of a few roles, so that two roles can be compared without reading all others.
 */
export interface VectorBlocks {
  /** The vector of a role in a facet, for which the block of the role is read. */
  vectorAt(facet: number, role: number): SparseVector;
  /** Whether the vector has entries. */
  states(facet: number, role: number): boolean;
  /** All vectors in a facet. */
  rows(facet: number): SparseRows;
}

/** As many roles are decompressed in a third of a millisecond. Smaller blocks take more space, and longer to read all of. */
const rolesPerBlock = 32;

/** Serialises the rows of some facets, which all have the same number of roles. */
export function serializeVectorBlocks(
  facets: readonly SparseRows[],
  compress: (chunks: readonly Uint8Array[]) => Uint8Array,
): readonly Uint8Array[] {
  const count = (facets[0]?.starts.length ?? 1) - 1;
  const blocks: Uint8Array[] = [];
  for (let first = 0; first < count; first += rolesPerBlock) {
    const roles = Array.from({ length: Math.min(rolesPerBlock, count - first) }, (_, i) => first + i);
    blocks.push(compress(facets.map((rows) => encodeRows(joinRows(roles.map((role) => rowAt(rows, role)))))));
  }
  let end = 0;
  const writer = new ByteWriter();
  writer.integers(Uint32Array.from(blocks, ({ length }) => (end += length)));
  writer.bytes(blocks);
  return writer.chunks;
}

/** Opens what `serializeVectorBlocks` wrote. */
export function readVectorBlocks(
  bytes: ByteSource,
  { facetCount, roleCount, decompress }: { facetCount: number; roleCount: number; decompress: (bytes: ByteSource) => Uint8Array },
): VectorBlocks {
  const reader = new ByteReader(bytes);
  const [ends, content] = [reader.integers(), reader.bytes()];
  const blocks = new Map<number, Block>();
  const whole = new Map<number, SparseRows>();
  const readBlock = (place: number): Block => {
    const [start, end] = [ends[place - 1] ?? 0, ends[place] ?? 0];
    const raw = decompress({ length: end - start, subarray: (from, to) => content.subarray(start + from, start + to) });
    const block = new Block(raw, facetCount, Math.min(rolesPerBlock, roleCount - place * rolesPerBlock));
    blocks.set(place, block);
    return block;
  };
  const blockOf = (place: number): Block => blocks.get(place) ?? readBlock(place);
  const readRows = (facet: number): SparseRows => {
    const rows = joinBlocks(Array.from(ends, (_, place) => blockOf(place).rows(facet)));
    whole.set(facet, rows);
    return rows;
  };
  return {
    vectorAt: (facet, role) => {
      const rows = whole.get(facet);
      return rows ? rowAt(rows, role) : blockOf(Math.floor(role / rolesPerBlock)).vectorAt(facet, role % rolesPerBlock);
    },
    states: (facet, role) => {
      const rows = whole.get(facet);
      return rows ? hasEntries(rows, role) : blockOf(Math.floor(role / rolesPerBlock)).states(facet, role % rolesPerBlock);
    },
    rows: (facet) => whole.get(facet) ?? readRows(facet),
  };
}

/**
 * The lengths of the rows, the distances between dimensions and the weights, each number as two bytes; of each, all low bytes stand before all high ones, as
 * like bytes compress best.
 */
function encodeRows({ starts, dimensions, weights }: SparseRows): Uint8Array {
  const stated = dimensions.subarray();
  const isFirst = new Set(starts);
  const lengths = Array.from({ length: starts.length - 1 }, (_, role) => starts[role + 1]! - starts[role]!);
  const distances = Array.from(stated, (dimension, i) => (isFirst.has(i) ? dimension : dimension - stated[i - 1]!));
  return Buffer.concat([lengths, distances, Array.from(toSteps(weights.subarray()))].map(splitBytes));
}

function splitBytes(numbers: readonly number[]): Uint8Array {
  if (numbers.some((number) => number > 65_535)) throw new RangeError('a library with so many words needs wider numbers');
  return Uint8Array.from([...numbers.map((number) => number & 255), ...numbers.map((number) => (number >> 8) & 255)]);
}

/** A block of some roles. Each vector can be read by itself, as of most blocks only one is asked for. */
class Block {
  readonly #bytes: Uint8Array;
  readonly #roleCount: number;
  /** Where each facet begins, and where in it each role does. */
  readonly #offsets: readonly number[];
  readonly #starts: readonly Uint32Array[];

  constructor(bytes: Uint8Array, facetCount: number, roleCount: number) {
    this.#bytes = bytes;
    this.#roleCount = roleCount;
    const [offsets, starts] = [[0], new Array<Uint32Array>()];
    for (let facet = 0; facet < facetCount; facet++) {
      const ofFacet = this.#readStarts(offsets[facet]!);
      starts.push(ofFacet);
      offsets.push(offsets[facet]! + 2 * roleCount + 4 * ofFacet.at(-1)!);
    }
    [this.#offsets, this.#starts] = [offsets, starts];
  }

  vectorAt(facet: number, role: number): SparseVector {
    const { dimensions, steps } = this.#entries(facet, role, role + 1);
    return { dimensions, weights: fromSteps(steps) };
  }

  states(facet: number, role: number): boolean {
    const starts = this.#starts[facet]!;
    return starts[role + 1]! > starts[role]!;
  }

  rows(facet: number): StoredRows {
    return { starts: this.#starts[facet]!, ...this.#entries(facet, 0, this.#roleCount) };
  }

  #readStarts(offset: number): Uint32Array {
    const [bytes, count] = [this.#bytes, this.#roleCount];
    const starts = new Uint32Array(count + 1);
    for (let role = 0; role < count; role++)
      starts[role + 1] = starts[role]! + (bytes[offset + role]! | (bytes[offset + count + role]! << 8));
    return starts;
  }

  /** The entries of the roles from `first` up to `end`. Loops without calls, as all is read before V8 has compiled anything. */
  #entries(facet: number, first: number, end: number): Omit<StoredRows, 'starts'> {
    const starts = this.#starts[facet]!;
    const [bytes, from, to, size] = [this.#bytes, starts[first]!, starts[end]!, starts.at(-1)!];
    const [low, high] = [this.#offsets[facet]! + 2 * this.#roleCount, this.#offsets[facet]! + 2 * this.#roleCount + size];
    const [dimensions, steps] = [new Uint32Array(to - from), new Int16Array(to - from)];
    for (let role = first; role < end; role++) {
      let dimension = 0;
      for (let i = starts[role]!; i < starts[role + 1]!; i++) {
        dimension += bytes[low + i]! | (bytes[high + i]! << 8);
        dimensions[i - from] = dimension;
      }
    }
    const [lowSteps, highSteps] = [low + 2 * size, high + 2 * size];
    for (let i = from; i < to; i++) steps[i - from] = bytes[lowSteps + i]! | (bytes[highSteps + i]! << 8);
    return { dimensions, steps };
  }
}

/** Rows with their weights as whole numbers. */
interface StoredRows {
  readonly starts: Uint32Array;
  readonly dimensions: Uint32Array;
  readonly steps: Int16Array;
}

function joinBlocks(blocks: readonly StoredRows[]): SparseRows {
  const size = blocks.reduce((sum, { steps }) => sum + steps.length, 0);
  const starts = new Uint32Array(blocks.reduce((sum, block) => sum + block.starts.length - 1, 1));
  const [dimensions, steps] = [new Uint32Array(size), new Int16Array(size)];
  let [role, entry] = [0, 0];
  for (const block of blocks) {
    for (let i = 1; i < block.starts.length; i++) starts[++role] = entry + block.starts[i]!;
    dimensions.set(block.dimensions, entry);
    steps.set(block.steps, entry);
    entry += block.steps.length;
  }
  return { starts, dimensions, weights: storedWeights(starts, steps) };
}
