import { resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { ByteReader } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import type { ChecksummedFile } from '../cache/checksummed-file.js';
import type { Cache } from '../cache/cache.js';
import type { Folder } from '../roles/folder.js';
import { type RoleRecord, readBytesOrNull, parseRoleRecord } from './role-record.js';
import { type FileFingerprint, type FolderFingerprint, folderKey } from './fingerprint.js';

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
export async function openRecords(
  standing: readonly FolderFingerprint[],
  cache: Cache,
  tell: (doing: string) => void,
): Promise<OpenRecords> {
  const opened: OpenFolder[] = [];
  for (const each of standing) opened.push(await openFolder(each, cache, tell));
  return { folders: opened.map(({ records }) => records), close: () => opened.forEach(({ file }) => file?.close()) };
}

/** The same for the same content of the same files of the same folders. */
export function contentHashOf(folders: readonly FolderRecords[]): string {
  return sha256(JSON.stringify([folderKey(folders), folders.map(({ files }) => files.map(({ name, hash }) => [name, hash]))]));
}

interface OpenFolder {
  readonly records: FolderRecords;
  readonly file: ChecksummedFile | null;
}

async function openFolder({ folder, files }: FolderFingerprint, cache: Cache, tell: (doing: string) => void): Promise<OpenFolder> {
  const name = `folder-2-${sha256(resolve(folder.cwd, folder.path))}`;
  const file = await cache.openChecksummed(name);
  const kept = readCachedFiles(file);
  const lines: RecordedFile[] = [];
  for (const [place, standing] of files.entries())
    lines.push(await recordFile(standing, folder, kept, () => tell(`reading ${folder.path}: ${place} of ${files.length}`)));
  if (kept.size !== lines.length || lines.some((line) => !isSame(line, kept.get(line.name)))) await writeCachedFiles(name, lines, cache);
  return { records: { folder, files: lines.map((line) => ({ ...line, record: async () => decodeRecord(line.text()) })) }, file };
}

/** A file as it was when it was read. */
interface HashedFile extends FileFingerprint {
  readonly hash: string;
}

/** And its record, as text. */
interface RecordedFile extends HashedFile {
  readonly text: () => string;
}

type CachedFiles = ReadonlyMap<string, RecordedFile>;

function readCachedFiles(file: ChecksummedFile | null): CachedFiles {
  if (!file) return new Map();
  const reader = new ByteReader(file);
  const [[stated = '[]'], records] = [reader.texts(), reader.texts()];
  const read: HashedFile[] = JSON.parse(stated);
  return new Map(read.map((line, place) => [line.name, { ...line, text: () => records.at(place) ?? 'null' }]));
}

async function recordFile(standing: FileFingerprint, folder: Folder, kept: CachedFiles, tell: () => void): Promise<RecordedFile> {
  const before = kept.get(standing.name);
  if (before && !before.isRecent && before.size === standing.size && before.changedAt === standing.changedAt) return before;
  const bytes = await readBytesOrNull(folder, standing.name);
  const hash = bytes ? sha256(bytes) : '';
  if (before && hash !== '' && hash === before.hash) return { ...standing, hash, text: before.text };
  tell();
  const text = JSON.stringify(bytes && (await parseRoleRecord(bytes, folder, standing.name)));
  return { ...standing, hash, text: () => text };
}

function decodeRecord(text: string): RoleRecord | null {
  return JSON.parse(text);
}

const hashedFileKeys = ['name', 'size', 'changedAt', 'isRecent', 'hash'] as const satisfies readonly (keyof HashedFile)[];

function isSame(line: HashedFile, kept: HashedFile | undefined): boolean {
  return kept !== undefined && hashedFileKeys.every((key) => line[key] === kept[key]);
}

async function writeCachedFiles(name: string, lines: readonly RecordedFile[], cache: Cache): Promise<void> {
  const writer = new ByteWriter();
  writer.texts([JSON.stringify(lines, [...hashedFileKeys])]);
  writer.texts(lines.map(({ text }) => text()));
  await cache.writeChecksummed(name, writer.chunks);
}

/** SHA-256, in hexadecimal. Node takes some milliseconds to set it up, so it is asked for nothing that is only looked up. */
function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
