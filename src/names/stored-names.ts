import { ByteReader, type ByteSource } from '../cache/byte-reader.js';
import { unpackBytes } from './packed-bytes.js';
import type { PackedRole } from './packed-role.js';
import { Vocabulary } from './vocabulary.js';
import { byteUnits } from './weights.js';

/** A serialised name index. Reads the entries of a word and the texts of a role when they are asked for. */
export class StoredNames {
  readonly roleCount: number;
  readonly entryCount: number;
  readonly vocabulary: Vocabulary;
  readonly #rolesPerBlock: number;
  readonly #wordWeights: Uint8Array;
  readonly #postingEnds: Uint32Array;
  readonly #postings: ByteSource;
  readonly #shapes: Uint8Array;
  readonly #entryWeights: Uint8Array;
  readonly #titleShares: Uint8Array;
  readonly #entryEnds: Uint32Array;
  readonly #employment: Uint8Array;
  readonly #blockEnds: Uint32Array;
  readonly #blocks: ByteSource;
  #decoded = new Uint32Array(1000);
  readonly #readBlocks = new Map<number, readonly PackedRole[]>();

  private constructor(reader: ByteReader) {
    const [roleCount = 0, rolesPerBlock = 1] = reader.integers();
    this.roleCount = roleCount;
    this.#rolesPerBlock = rolesPerBlock;
    const columns = new ByteReader(unpackBytes(whole(reader.bytes())));
    this.#wordWeights = whole(columns.bytes());
    this.#shapes = whole(columns.bytes());
    this.#titleShares = whole(columns.bytes());
    this.#employment = whole(columns.bytes());
    this.vocabulary = new Vocabulary(reader.integers(), whole(reader.bytes()));
    this.#postingEnds = reader.integers();
    this.#postings = reader.bytes();
    this.#entryWeights = whole(reader.bytes());
    this.#entryEnds = reader.integers();
    this.#blockEnds = reader.integers();
    this.#blocks = reader.bytes();
    this.entryCount = this.#shapes.length;
  }

  /** Null if the bytes are not of this format. */
  static open(bytes: ByteSource): StoredNames | null {
    const reader = new ByteReader(bytes);
    const names = new StoredNames(reader);
    return reader.isComplete ? names : null;
  }

  /** From 0.1 to 1. */
  wordWeight(word: number): number {
    return this.#wordWeights[word]! * byteUnits.share;
  }

  /** The entries that have the word, ascending: for each twice its number, plus 1 if the word is its head. Valid until the next call. */
  entriesOf(word: number): Uint32Array {
    const bytes = this.#postings.subarray(this.#postingEnds[word - 1] ?? 0, this.#postingEnds[word]!);
    if (this.#decoded.length < bytes.length) this.#decoded = new Uint32Array(bytes.length);
    const entries = this.#decoded;
    let [count, entry, value, shift] = [0, 0, 0, 0];
    for (const byte of bytes) {
      value |= (byte & 127) << shift;
      shift += 7;
      if (byte > 127) continue;
      entry += value >>> 1;
      entries[count++] = entry * 2 + (value & 1);
      value = shift = 0;
    }
    return entries.subarray(0, count);
  }

  /** A position in `nameKinds`. */
  kindOf(entry: number): number {
    return this.#shapes[entry]! & 7;
  }

  /** Up to `maxWordCount`. */
  wordCountOf(entry: number): number {
    return this.#shapes[entry]! >> 4;
  }

  /** The weight of all its words. */
  weightOf(entry: number): number {
    return this.#entryWeights[entry]! * byteUnits.weight;
  }

  /** How much of a title of its role the published name has, 0 to 1. */
  titleShareOf(entry: number): number {
    return this.#titleShares[entry]! * byteUnits.share;
  }

  roleOf(entry: number): number {
    let [low, high] = [0, this.roleCount - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#entryEnds[middle]! <= entry) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Its title. */
  firstEntryOf(role: number): number {
    return this.#entryEnds[role - 1] ?? 0;
  }

  /** The logarithm to base 10 of the number of people, 0 if unknown. */
  employmentOf(role: number): number {
    return this.#employment[role]! * byteUnits.employment;
  }

  /** The name as published. */
  nameOf(entry: number): string {
    const role = this.roleOf(entry);
    let name = -1;
    for (let i = this.firstEntryOf(role); i <= entry; i++) name += (this.#shapes[i]! >> 3) & 1;
    return this.role(role)[4][name] ?? '';
  }

  role(role: number): PackedRole {
    const packed = this.#block(Math.floor(role / this.#rolesPerBlock))[role % this.#rolesPerBlock];
    if (!packed) throw new Error(`there is no role ${role}`);
    return packed;
  }

  #block(block: number): readonly PackedRole[] {
    const known = this.#readBlocks.get(block);
    if (known) return known;
    const bytes = this.#blocks.subarray(this.#blockEnds[block - 1] ?? 0, this.#blockEnds[block]!);
    const text = Buffer.from(unpackBytes(bytes)).toString('utf8');
    const roles: readonly PackedRole[] = JSON.parse(text);
    this.#readBlocks.set(block, roles);
    return roles;
  }
}

/** As the index has four bits for it. */
export const maxWordCount = 15;

function whole(bytes: ByteSource): Uint8Array {
  return bytes.subarray(0, bytes.length);
}
