import { ByteWriter } from '../cache/byte-writer.js';
import { nameEntries, type NameEntry, nameKinds } from './name-entries.js';
import type { NamedRole } from './named-role.js';
import { packBytes } from './packed-bytes.js';
import { packRole, type PackedRole } from './packed-role.js';
import { maxWordCount } from './stored-names.js';
import { rankFactor, toByte, wordWeight } from './weights.js';

/**
 * Serialises what `openNameIndex` reads. Equal roles in equal order give equal bytes.
 *
 * An entry is one name of one role, and a role's entries follow each other. For each word, the index has the list of its entries, so a query reads
 * little more than the lists of its own words. The names as text are in blocks of several roles, of which a query reads those of its answers. What is
 * known of every word, entry and role in a byte or two is packed, and read whole.
 */
export function buildNameIndex(roles: readonly NamedRole[]): readonly Uint8Array[] {
  const entriesOfRoles = roles.map(nameEntries);
  const entries = entriesOfRoles.flat();
  const roleCounts = countRoles(entriesOfRoles);
  const words = sortByBytes([...roleCounts.keys()]);
  const weights = new Map(words.map((word) => [word, wordWeight(roleCounts.get(word)!, roles.length)]));
  const lists = postingsOf(words, entries);
  const blocks = blocksOf(roles.map((role, i) => packRole(role, entriesOfRoles[i]!)));
  const shares = entriesOfRoles.flatMap((ofRole) => titleShares(ofRole, weights));
  const columns = new ByteWriter();
  columns.bytes([Uint8Array.from(words, (word) => toByte(weights.get(word)!, 'share'))]);
  columns.bytes([Uint8Array.from(entries, shapeOf)]);
  columns.bytes([Uint8Array.from(shares, (share) => toByte(share, 'share'))]);
  columns.bytes([Uint8Array.from(roles, (role) => toByte(Math.log10(1 + people(role)), 'employment'))]);
  const writer = new ByteWriter();
  writer.integers(Uint32Array.of(roles.length, rolesPerBlock));
  writer.bytes([packBytes(Buffer.concat(columns.chunks), 'deflate')]);
  writer.texts(words);
  writer.integers(ends(lists));
  writer.bytes(lists);
  // Too irregular to be compressed.
  writer.bytes([Uint8Array.from(entries, (entry) => toByte(entryWeight(entry, weights), 'weight'))]);
  writer.integers(ends(entriesOfRoles));
  writer.integers(ends(blocks));
  writer.bytes(blocks);
  return writer.chunks;
}

/** For each word, the number of roles that have it in a name. */
function countRoles(entriesOfRoles: readonly (readonly NameEntry[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entries of entriesOfRoles) {
    const words = new Set(entries.flatMap((entry) => entry.words.map(({ word }) => word)));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function sortByBytes(words: readonly string[]): string[] {
  return words
    .map((word) => ({ word, bytes: Buffer.from(word) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ word }) => word);
}

/** The list of each word: for each of its entries twice the distance to the last one, plus 1 if the word is its head. */
function postingsOf(words: readonly string[], entries: readonly NameEntry[]): Uint8Array[] {
  const lists = new Map(words.map((word) => [word, { bytes: new Array<number>(), last: 0 }]));
  for (const [i, entry] of entries.entries()) {
    for (const { word, isHead } of entry.words) {
      const list = lists.get(word)!;
      pushVariableLength(list.bytes, 2 * (i - list.last) + Number(isHead));
      list.last = i;
    }
  }
  return Array.from(lists.values(), ({ bytes }) => Uint8Array.from(bytes));
}

/** Seven bits a byte, the lowest first; the eighth bit says that more follow. */
function pushVariableLength(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

/** Three bits for the kind, one for whether it is the first of its name, four for the number of words. */
function shapeOf({ kind, isFirst, words }: NameEntry): number {
  return nameKinds.indexOf(kind) + 8 * Number(isFirst) + 16 * Math.min(maxWordCount, words.length);
}

type WordWeights = ReadonlyMap<string, number>;

function entryWeight({ words }: Pick<NameEntry, 'words'>, weights: WordWeights): number {
  return words.reduce((sum, { word, isRank }) => sum + (weights.get(word) ?? 1) * (isRank ? rankFactor : 1), 0);
}

/** How much of the title, or of the name of ours of which it has most, each published name has. */
function titleShares(entries: readonly NameEntry[], weights: WordWeights): number[] {
  const titles = entries
    .filter(({ kind }) => kind === 'title' || kind === 'alias' || kind === 'occupation')
    .map((title) => ({ words: title.words, weight: entryWeight(title, weights) }));
  return entries.map(({ publishedWords }) => {
    const shares = titles.map(
      ({ words, weight }) => entryWeight({ words: words.filter(({ word }) => publishedWords.has(word)) }, weights) / weight,
    );
    return Math.max(0, ...shares);
  });
}

/** None for what O*NET leaves over, such as `Engineers, All Other`, so that it stands behind what it counts by itself. */
function people({ title, employment, isWhole }: NamedRole): number {
  if (employment === null || /\ball other\b/i.test(title)) return 0;
  return isWhole ? employment : employment * assumedPart;
}

/** How many people of an occupation do what is a part of it, such as charge nurse: nobody counts them, so this only puts the whole first. */
const assumedPart = 0.1;

function blocksOf(roles: readonly PackedRole[]): Uint8Array[] {
  const count = Math.ceil(roles.length / rolesPerBlock);
  return Array.from({ length: count }, (_, i) =>
    packBytes(Buffer.from(JSON.stringify(roles.slice(i * rolesPerBlock, (i + 1) * rolesPerBlock))), 'brotli'),
  );
}

function ends(parts: readonly { readonly length: number }[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(parts, ({ length }) => (end += length));
}

/** So that a block takes about 0.2 ms to read. */
const rolesPerBlock = 8;
