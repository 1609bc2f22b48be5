import { type Stats, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { type Folder, roleFileCandidates } from '../roles/folder.js';

/** A role file as the file system tells of it. */
export interface FileFingerprint {
  readonly name: string;
  /** In bytes; −1 where nothing is known of it. */
  readonly size: number;
  /** When its content or anything else about it was last changed, in milliseconds with what fractions there are. */
  readonly changedAt: number;
  /** It was changed so shortly before that a further change need not show in its time. */
  readonly isRecent: boolean;
}

/** A folder that has role files, and how they stand. */
export interface FolderFingerprint {
  readonly folder: Folder;
  readonly files: readonly FileFingerprint[];
}

/** The coarsest clock of a file system in use, FAT's, counts in steps of two seconds. */
const clockStep = 2000;

/**
 * How the folders stand, those without role files left out.
 * @throws UserError where somebody named a folder and it cannot be read.
 */
export function fingerprintOf(folders: readonly Folder[], now: Date): FolderFingerprint[] {
  return folders.map((folder) => folderFingerprint(folder, now)).filter(({ files }) => files.length > 0);
}

function folderFingerprint(folder: Folder, now: Date): FolderFingerprint {
  const path = resolve(folder.cwd, folder.path);
  return { folder, files: roleFileCandidates(folder).flatMap((name) => fileFingerprint(`${path}${sep}${name}`, name, now) ?? []) };
}

/** Null where it is no file, whatever it is called; what cannot be looked at is told of later. */
function fileFingerprint(path: string, name: string, now: Date): FileFingerprint | null {
  const stat = statOf(path);
  if (!stat) return { name, size: -1, changedAt: 0, isRecent: true };
  if (!stat.isFile()) return null;
  // The time of the content can be set by anybody, and then stays behind the other.
  const changed = Math.max(stat.mtimeMs, stat.ctimeMs);
  return { name, size: stat.size, changedAt: changed, isRecent: changed > now.getTime() - clockStep };
}

/** A link may lead nowhere, or round in a circle. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

export function hasRecentChanges(standing: readonly FolderFingerprint[]): boolean {
  return standing.some(({ files }) => files.some(({ isRecent }) => isRecent));
}

/** The same for the same folders, as they are named, with files of the same names, sizes and times. */
export function fingerprintBytes(standing: readonly FolderFingerprint[]): Uint8Array {
  const names = standing.map(({ files }) => files.map(({ name }) => name).join('\0')).join('\0\0');
  return Buffer.concat([Buffer.from(`${folderKey(standing)}\0\0${names}\0\0`), ...standing.map(({ files }) => sizesAndTimes(files))]);
}

function sizesAndTimes(files: readonly FileFingerprint[]): Uint8Array {
  const figures = new Float64Array(files.length * 2);
  files.forEach(({ size, changedAt }, place) => {
    figures[place * 2] = size;
    figures[place * 2 + 1] = changedAt;
  });
  return Buffer.from(figures.buffer);
}

/** The same for the same folders, as they are named. */
export function folderKey(standing: readonly Pick<FolderFingerprint, 'folder'>[]): string {
  return JSON.stringify(standing.map(({ folder: { path, cwd, origin, isNamed = false } }) => [path, resolve(cwd, path), origin, isNamed]));
}
