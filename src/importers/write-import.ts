import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { UserError, errorCode } from '../model/errors.js';
import { errorMessage } from './files/published-file.js';
import type { ImportedFile } from './importer.js';
import { type FileHashes, type ImportRecord, isImportedName, manifestName, manifestText, readManifest, sha256 } from './manifest.js';
import { backupName, makeStagingFolder, removeOwner } from './staging-folder.js';

/** Where an import goes, and how. */
export interface ImportTarget {
  /** The absolute path of the folder. */
  readonly folder: string;
  /** What messages call the folder. */
  readonly label: string;
  readonly importer: string;
  /** The files that were read, by their paths from the folder; null if they are a release. */
  readonly from: readonly string[] | null;
  /** Overwrites files that somebody edited. */
  readonly isForced: boolean;
  readonly progress: (activity: string) => void;
  /** Registers `undo` to be called when the user interrupts. Returns a function that unregisters it. */
  readonly onInterrupt: (undo: () => void) => () => void;
}

/** What became of the files: their names, sorted. */
export interface WrittenImport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Left alone, because they were edited, come from elsewhere, or are folders or links. */
  readonly skipped: readonly string[];
  /** Deleted, because what they were made from was read again and no longer contains them. */
  readonly removed: readonly string[];
  /** Those of `written` that stated pay before and no longer do. */
  readonly lostPay: readonly string[];
}

/** The path of the file of a single role: the one that was named, or in the folder that was named. */
export function pathOfRole({ name }: ImportedFile, out: string, cwd: string): string {
  const isFolder = /[/\\]$/.test(out) || statSync(resolve(cwd, out), { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? join(out, name) : out;
}

interface Plan extends WrittenImport {
  readonly manifest: string;
  /** The texts of the files to write, by name. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Writes files into a folder, all or none: first to a staging folder, from which they are moved into place. If a move fails, the moves
 * before it are undone.
 * @throws UserError if the folder cannot be written to, or another import is writing to it; RangeError if a file's name is not an id and `.yaml`.
 */
export async function writeImport(files: readonly ImportedFile[], target: ImportTarget): Promise<WrittenImport> {
  const { folder, label, onInterrupt } = target;
  const badName = files.find(({ name }) => !isImportedName(name))?.name;
  if (badName !== undefined) throw new RangeError(`the importer ${target.importer} made a file called ${badName}`);
  const isNew = !existsSync(folder);
  if (!isNew && !statSync(folder).isDirectory()) throw new UserError(`${label} is not a folder`, { hint: 'Name a folder with --out.' });
  let staging: string | null = null;
  const removeStaging = (): void => {
    if (staging !== null) rmSync(staging, { recursive: true, force: true });
  };
  const stopListening = onInterrupt(removeStaging);
  try {
    staging = makeStagingFolder(folder, label);
    const plan = planImport(files, target);
    await writeToStaging(staging, plan, target);
    // From here on nothing is awaited, so no interruption can come between two moves.
    if (!isNew) moveFromStaging(folder, staging, plan);
    else if (!renameToFolder(staging, folder)) return await writeImport(files, target);
    return { written: plan.written, unchanged: plan.unchanged, skipped: plan.skipped, removed: plan.removed, lostPay: plan.lostPay };
  } catch (error) {
    throw writeFailure(error, label);
  } finally {
    removeStaging();
    stopListening();
  }
}

function planImport(files: readonly ImportedFile[], { folder, importer, from, isForced }: ImportTarget): Plan {
  const records = readManifest(folder);
  const own = records.filter((record) => record.importer === importer);
  const sameSource = own.filter((record) => isOf(record, from));
  const previousHashes = hashesOf(sameSource);
  const otherHashes = hashesOf(own.filter((record) => !sameSource.includes(record)));
  const [written, unchanged, skipped, removed]: [string[], string[], string[], string[]] = [[], [], [], []];
  const texts = new Map<string, string>();
  const hashes = new Map<string, string>();
  for (const { name, text } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [current, previous, next] = [currentHash(folder, name), previousHashes.get(name), sha256(text)];
    const mayReplace = current !== notAFile && (isForced || current === null || current === previous);
    if (current === next) unchanged.push(name);
    else if (mayReplace) written.push(name);
    else skipped.push(name);
    if (current !== next && mayReplace) texts.set(name, text);
    if (current === next ? !otherHashes.has(name) : mayReplace) hashes.set(name, next);
    else if (previous !== undefined) hashes.set(name, previous);
  }
  const names = new Set(files.map(({ name }) => name));
  const replaced = sameSource.filter((record) => isReadAgain(record, from));
  for (const [name, previous] of [...hashesOf(replaced)].filter(([each]) => !names.has(each))) {
    const current = currentHash(folder, name);
    if (current === previous) removed.push(name);
    else if (current !== null) skipped.push(name);
  }
  return {
    written,
    unchanged,
    skipped,
    removed,
    lostPay: written.filter((name) => !statesPay(texts.get(name) ?? '') && statesPay(currentText(folder, name))),
    texts,
    manifest: manifestText([
      ...records
        .filter((record) => !replaced.includes(record))
        .map((record) => (record.importer === importer ? without(record, hashes) : record)),
      { importer, from, files: hashes },
    ]),
  };
}

/** Whether an earlier import read one of these files, too, so that its roles may be written anew. One that does not say what it read may have. */
function isOf(record: ImportRecord, from: ImportTarget['from']): boolean {
  return from === null || record.from === null || record.from.some((path) => from.includes(path));
}

/** Whether all that an earlier import read is read again, so that its roles that are no longer there may be removed. Standard input may be any file. */
function isReadAgain(record: ImportRecord, from: ImportTarget['from']): boolean {
  return from === null || (record.from?.every((path) => path !== '-' && from.includes(path)) ?? false);
}

function hashesOf(records: readonly ImportRecord[]): FileHashes {
  return new Map(records.flatMap(({ files }) => [...files]));
}

function without(record: ImportRecord, hashes: FileHashes): ImportRecord {
  return { ...record, files: new Map([...record.files].filter(([name]) => !hashes.has(name))) };
}

/** Stands for the hash of a folder or a link, which an import never replaces. */
const notAFile = 'not a file';

/** The hash of the file in the folder now; null if there is none. */
function currentHash(folder: string, name: string): string | null {
  const path = join(folder, name);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return null;
  return stat.isFile() ? sha256(readFileSync(path)) : notAFile;
}

function currentText(folder: string, name: string): string {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function statesPay(text: string): boolean {
  return /^pay:/m.test(text);
}

async function writeToStaging(staging: string, { texts, manifest }: Plan, { progress }: ImportTarget): Promise<void> {
  let count = 0;
  for (const [name, text] of texts) {
    if (count % 100 === 0) {
      progress(`writing: ${count} of ${texts.size}`);
      await setImmediate();
    }
    writeFileSync(join(staging, name), text, { flag: 'wx' });
    count += 1;
  }
  writeFileSync(join(staging, manifestName), manifest, { flag: 'wx' });
}

/** Moves the staged files into place, and the files that they replace to a backup folder. If a move fails, undoes those before it. */
function moveFromStaging(folder: string, staging: string, { written, removed }: Plan): void {
  const backup = join(staging, backupName);
  mkdirSync(backup);
  const undoMoves: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    undoMoves.push(() => renameSync(to, from));
  };
  try {
    for (const name of [...written, ...removed, manifestName]) {
      if (lstatSync(join(folder, name), { throwIfNoEntry: false })) move(join(folder, name), join(backup, name));
      if (!removed.includes(name)) move(join(staging, name), join(folder, name));
    }
  } catch (error) {
    for (const undoMove of undoMoves.toReversed()) undoMove();
    throw error;
  }
}

/** Renames the staging folder to a new folder. Returns false if another import created that folder in the meantime. */
function renameToFolder(staging: string, folder: string): boolean {
  removeOwner(staging);
  try {
    renameSync(staging, folder);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) return false;
    throw error;
  }
}

function writeFailure(error: unknown, label: string): UserError {
  if (error instanceof UserError) return error;
  const reason = writeErrors[errorCode(error)] ?? errorMessage(error);
  return new UserError(`${label} could not be written: ${reason}`, { hint: 'Nothing was changed.', cause: error });
}

const writeErrors: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'part of its path is not a folder',
  EEXIST: 'part of its path is not a folder',
};
