import { resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { ByteReader } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import type { ChecksummedFile } from '../cache/checksummed-file.js';
import type { Cache } from '../cache/cache.js';
import type { Folder } from '../roles/folder.js';
import type { ParsedRole } from '../roles/parse-role.js';
import { type RoleRecord, readBytesOrNull, parseRoleRecord, toRoleRecord } from './role-record.js';
import { type FileFingerprint, type FolderFingerprint, folderKey } from './fingerprint.js';

/** A role file and its record. */
export interface FileRecord {
  readonly name: string;
  /** The SHA-256 of its bytes; empty if it cannot be read. */
  readonly hash: string;
  /** Null if the file has faults. */
  readonly record: () => Promise<RoleRecord | null>;
}

export interface FolderRecords {
  readonly folder: Folder;
  readonly files: readonly FileRecord[];
}

/** The records of several folders. They may be in open cache files, so they can be read only until `close` is called. */
export interface OpenRecords {
  readonly folders: readonly FolderRecords[];
  readonly close: () => void;
}

/**
 * Opens the records of all role files, and updates those in the cache. Reads only the files whose fingerprint has changed or was recent when they
 * were last read, and parses only those with new content.
 * @param progress gets a message before each file that is parsed
 */
export async function openRecords(
  fingerprints: readonly FolderFingerprint[],
  cache: Cache,
  progress: (message: string) => void,
): Promise<OpenRecords> {
  const opened: OpenFolder[] = [];
  for (const fingerprint of fingerprints) opened.push(await openFolder(fingerprint, cache, progress));
  return { folders: opened.map(({ records }) => records), close: () => opened.forEach(({ cacheFile }) => cacheFile?.close()) };
}

/** The records of the bundled roles. They need no fingerprints, as the whole cache belongs to one build of the tool. */
export function recordsOfPackedRoles(folder: Folder): FolderRecords {
  const { packed } = folder;
  if (!packed) throw new Error('only the bundled library is packed');
  const recordOf = async (id: string): Promise<RoleRecord> => toRoleRecord(withoutStandInSummary(packed.read(id)));
  return { folder, files: [...packed.ids].map((id) => ({ name: id, hash: '', record: () => recordOf(id) })) };
}

/** The summary of a bundled role without duties only says that there are figures alone, which makes it no more like others of its kind. */
function withoutStandInSummary(parsed: ParsedRole): ParsedRole {
  const { whole, ...rest } = parsed.categories();
  if (whole.categories.some(({ id }) => id === 'duties')) return parsed;
  const categories = whole.categories.filter(({ id }) => id !== 'summary');
  return { ...parsed, categories: () => ({ ...rest, whole: { ...whole, categories } }) };
}

/** A hash that is the same for the same folders with files of the same names and content. */
export function contentHashOf(folders: readonly FolderRecords[]): string {
  return sha256(JSON.stringify([folderKey(folders), folders.map(({ files }) => files.map(({ name, hash }) => [name, hash]))]));
}

interface OpenFolder {
  readonly records: FolderRecords;
  readonly cacheFile: ChecksummedFile | null;
}

async function openFolder({ folder, files }: FolderFingerprint, cache: Cache, progress: (message: string) => void): Promise<OpenFolder> {
  const cacheName = `folder-3-${sha256(resolve(folder.cwd, folder.path))}`;
  const cacheFile = await cache.openChecksummed(cacheName);
  const cached = readCachedFiles(cacheFile);
  const current: RecordedFile[] = [];
  for (const [i, fingerprint] of files.entries())
    current.push(await recordFile(fingerprint, folder, cached, () => progress(`reading ${folder.path}: ${i} of ${files.length}`)));
  if (cached.size !== current.length || current.some((file) => !isSame(file, cached.get(file.name))))
    await writeCachedFiles(cacheName, current, cache);
  return {
    records: { folder, files: current.map((file) => ({ ...file, record: async () => decodeRecord(file.recordText()) })) },
    cacheFile,
  };
}

/** A file's fingerprint and the hash of its bytes at the time when it was read. */
interface HashedFile extends FileFingerprint {
  readonly hash: string;
}

interface RecordedFile extends HashedFile {
  /** The record as JSON. */
  readonly recordText: () => string;
}

type CachedFiles = ReadonlyMap<string, RecordedFile>;

function readCachedFiles(cacheFile: ChecksummedFile | null): CachedFiles {
  if (!cacheFile) return new Map();
  const reader = new ByteReader(cacheFile);
  const [[filesText = '[]'], recordTexts] = [reader.texts(), reader.texts()];
  const files: HashedFile[] = JSON.parse(filesText);
  return new Map(files.map((file, i) => [file.name, { ...file, recordText: () => recordTexts.at(i) ?? 'null' }]));
}

async function recordFile(fingerprint: FileFingerprint, folder: Folder, cached: CachedFiles, onParse: () => void): Promise<RecordedFile> {
  const before = cached.get(fingerprint.name);
  if (before && !before.isRecent && before.size === fingerprint.size && before.changedAt === fingerprint.changedAt) return before;
  const bytes = await readBytesOrNull(folder, fingerprint.name);
  const hash = bytes ? sha256(bytes) : '';
  if (before && hash !== '' && hash === before.hash) return { ...fingerprint, hash, recordText: before.recordText };
  onParse();
  const recordText = JSON.stringify(bytes && (await parseRoleRecord(bytes, folder, fingerprint.name)));
  return { ...fingerprint, hash, recordText: () => recordText };
}

function decodeRecord(text: string): RoleRecord | null {
  return JSON.parse(text);
}

const hashedFileKeys = ['name', 'size', 'changedAt', 'isRecent', 'hash'] as const satisfies readonly (keyof HashedFile)[];

function isSame(file: HashedFile, cached: HashedFile | undefined): boolean {
  return cached !== undefined && hashedFileKeys.every((key) => file[key] === cached[key]);
}

async function writeCachedFiles(cacheName: string, files: readonly RecordedFile[], cache: Cache): Promise<void> {
  const writer = new ByteWriter();
  writer.texts([JSON.stringify(files, [...hashedFileKeys])]);
  writer.texts(files.map(({ recordText }) => recordText()));
  await cache.writeChecksummed(cacheName, writer.chunks);
}

/** The SHA-256 in hexadecimal. Node takes some milliseconds to load it, so nothing that every query needs may use it. */
function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
