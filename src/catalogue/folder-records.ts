import { resolve } from 'node:path';
import { ByteReader } from '../kept/byte-reader.js';
import { ByteWriter } from '../kept/byte-writer.js';
import type { KeptFile } from '../kept/kept-file.js';
import { unlessSpoilt } from '../kept/spoilt-file.js';
import type { Cache } from '../kept/cache.js';
import type { Folder } from '../roles/folder.js';
import { hashOf } from './hash.js';
import { bytesOf, type RoleRecord, recordOf } from './record.js';
import { type FileStanding, type FolderStanding, keyOf } from './standing.js';

/** A role file, and what is kept of it. */
export interface FileRecord {
  readonly name: string;
  /** Of its bytes; empty where it cannot be read. */
  readonly hash: string;
  /** Null where the file has faults. */
  readonly record: () => Promise<RoleRecord | null>;
}

export interface FolderRecords {
  readonly folder: Folder;
  readonly files: readonly FileRecord[];
}

/** The records of several folders; those that were kept can be had until they are closed. */
export interface OpenRecords {
  readonly folders: readonly FolderRecords[];
  readonly close: () => void;
}

/**
 * What is kept of the folders' files. Those alone are parsed of which the content is new; a file's name, size and time vouch for its content, unless
 * it was young when it was read.
 * @param tell is told of what is parsed
 */
export async function openRecords(standing: readonly FolderStanding[], cache: Cache, tell: (doing: string) => void): Promise<OpenRecords> {
  const opened: OpenFolder[] = [];
  for (const each of standing) opened.push(await openFolder(each, cache, tell));
  return { folders: opened.map(({ records }) => records), close: () => opened.forEach(({ file }) => file?.close()) };
}

/** The same for the same content of the same files of the same folders. */
export function stateOf(folders: readonly FolderRecords[]): string {
  return hashOf(JSON.stringify([keyOf(folders), folders.map(({ files }) => files.map(({ name, hash }) => [name, hash]))]));
}

interface OpenFolder {
  readonly records: FolderRecords;
  readonly file: KeptFile | null;
}

async function openFolder({ folder, files }: FolderStanding, cache: Cache, tell: (doing: string) => void): Promise<OpenFolder> {
  const name = `folder-1-${hashOf(resolve(folder.cwd, folder.path))}`;
  const file = await cache.open(name);
  const kept = readKept(file);
  const lines: Line[] = [];
  for (const [place, standing] of files.entries())
    lines.push(await lineOf(standing, folder, kept, () => tell(`reading ${folder.path}: ${place} of ${files.length}`)));
  if (kept.size !== lines.length || lines.some((line) => !isSame(line, kept.get(line.name)))) await keep(name, lines, cache);
  return { records: { folder, files: lines.map((line) => ({ ...line, record: async () => parse(await line.text()) })) }, file };
}

/** A file as it was when it was read. */
interface Read extends FileStanding {
  readonly hash: string;
}

/** And its record, as text. */
interface Line extends Read {
  readonly text: () => Promise<string>;
}

interface KeptLine extends Read {
  readonly text: () => string | null;
}

type Kept = ReadonlyMap<string, KeptLine>;

function readKept(file: KeptFile | null): Kept {
  const lines = file && unlessSpoilt(() => keptLines(new ByteReader(file)));
  return new Map(lines?.map((line) => [line.name, line]));
}

function keptLines(reader: ByteReader): KeptLine[] {
  const [[stated = '[]'], records] = [reader.texts(), reader.texts()];
  const read: Read[] = JSON.parse(stated);
  return read.map((line, place) => ({ ...line, text: () => unlessSpoilt(() => records.at(place) ?? null) }));
}

async function lineOf(standing: FileStanding, folder: Folder, kept: Kept, tell: () => void): Promise<Line> {
  const before = kept.get(standing.name);
  const textOf = async (bytes: Uint8Array | null): Promise<string> => {
    tell();
    return JSON.stringify(bytes && (await recordOf(bytes, folder, standing.name)));
  };
  const asBefore = async (): Promise<string> => before?.text() ?? textOf(await bytesOf(folder, standing.name));
  if (before && !before.isYoung && before.size === standing.size && before.changed === standing.changed)
    return { ...standing, isYoung: false, hash: before.hash, text: asBefore };
  const bytes = await bytesOf(folder, standing.name);
  const hash = bytes ? hashOf(bytes) : '';
  if (before && hash !== '' && hash === before.hash) return { ...standing, hash, text: asBefore };
  const text = await textOf(bytes);
  return { ...standing, hash, text: async () => text };
}

function parse(text: string): RoleRecord | null {
  return JSON.parse(text);
}

const readKeys = ['name', 'size', 'changed', 'isYoung', 'hash'] as const satisfies readonly (keyof Read)[];

function isSame(line: Read, kept: Read | undefined): boolean {
  return kept !== undefined && readKeys.every((key) => line[key] === kept[key]);
}

async function keep(name: string, lines: readonly Line[], cache: Cache): Promise<void> {
  const writer = new ByteWriter();
  writer.texts([JSON.stringify(lines, [...readKeys])]);
  writer.texts(await Promise.all(lines.map(({ text }) => text())));
  await cache.writePieces(name, writer.parts);
}
