import { type Stats, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { type Folder, roleFileCandidates } from '../roles/folder.js';

/** What the file system says of a role file. While that stays the same, so does the content of the file. */
export interface FileFingerprint {
  readonly name: string;
  /** In bytes; −1 if the file cannot be inspected. */
  readonly size: number;
  /** When its content or its attributes last changed, in milliseconds since 1970, with fractions. */
  readonly changedAt: number;
  /** Whether it changed so recently that another change might not show in `changedAt`. */
  readonly isRecent: boolean;
}

/** The fingerprints of the role files of a folder. */
export interface FolderFingerprint {
  readonly folder: Folder;
  readonly files: readonly FileFingerprint[];
}

/**
 * Inspects the role files of some folders, without reading them. Leaves out folders without any.
 * @throws UserError if the user named a folder and it cannot be read.
 */
export function fingerprintOf(folders: readonly Folder[], now: Date): FolderFingerprint[] {
  return folders.map((folder) => folderFingerprint(folder, now)).filter(({ files }) => files.length > 0);
}

function folderFingerprint(folder: Folder, now: Date): FolderFingerprint {
  const path = resolve(folder.cwd, folder.path);
  return { folder, files: roleFileCandidates(folder).flatMap((name) => fileFingerprint(`${path}${sep}${name}`, name, now) ?? []) };
}

/** In milliseconds: the step of the coarsest clock of a file system in use, FAT's. */
const clockStep = 2000;

/** Null if it is not a file, whatever its name. A file that cannot be inspected is included, so that the error is reported when it is read. */
function fileFingerprint(path: string, name: string, now: Date): FileFingerprint | null {
  const stat = statOf(path);
  if (!stat) return { name, size: -1, changedAt: 0, isRecent: true };
  if (!stat.isFile()) return null;
  // Anyone can set the mtime to an earlier time, but that sets the ctime to the current time.
  const changedAt = Math.max(stat.mtimeMs, stat.ctimeMs);
  return { name, size: stat.size, changedAt, isRecent: changedAt > now.getTime() - clockStep };
}

/** Undefined for links that lead nowhere or in a circle. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

export function hasRecentChanges(fingerprints: readonly FolderFingerprint[]): boolean {
  return fingerprints.some(({ files }) => files.some(({ isRecent }) => isRecent));
}

/** Bytes that are the same for folders with the same `folderKey` and files with the same names, sizes and times. */
export function fingerprintBytes(fingerprints: readonly FolderFingerprint[]): Uint8Array {
  const names = fingerprints.map(({ files }) => files.map(({ name }) => name).join('\0')).join('\0\0');
  return Buffer.concat([
    Buffer.from(`${folderKey(fingerprints)}\0\0${names}\0\0`),
    ...fingerprints.map(({ files }) => sizesAndTimes(files)),
  ]);
}

function sizesAndTimes(files: readonly FileFingerprint[]): Uint8Array {
  const numbers = new Float64Array(files.length * 2);
  files.forEach(({ size, changedAt }, i) => {
    numbers[i * 2] = size;
    numbers[i * 2 + 1] = changedAt;
  });
  return Buffer.from(numbers.buffer);
}

/** A key that is the same for the same folders in the same order, given by the same paths. */
export function folderKey(folders: readonly Pick<FolderFingerprint, 'folder'>[]): string {
  return JSON.stringify(
    folders.map(({ folder: { path, cwd, origin, isFromUser = false } }) => [path, resolve(cwd, path), origin, isFromUser]),
  );
}
