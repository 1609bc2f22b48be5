import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { UserError, errorCode } from '../model/errors.js';
import { messageOf } from './files/published-file.js';
import type { ImportedFile } from './importer.js';
import { type FileHashes, manifestName, manifestText, readManifest, sha256 } from './manifest.js';

/** Where an import goes, and how. */
export interface ImportTarget {
  /** The whole path of the folder, and what messages call it. */
  readonly folder: string;
  readonly label: string;
  readonly importer: string;
  /** Write over files that somebody edited. */
  readonly isForced: boolean;
  readonly progress: (doing: string) => void;
  /** Has `undo` called where the person interrupts; what is returned ends that. */
  readonly onInterrupt: (undo: () => void) => () => void;
}

/** What became of the files, by their names in order. */
export interface WrittenImport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Edited, never of an import, or no files at all; left as they are. */
  readonly skipped: readonly string[];
  /** No longer in the publication. */
  readonly removed: readonly string[];
  /** Of those written, such as stated pay before and do not any more. */
  readonly lostPay: readonly string[];
}

interface Plan extends WrittenImport {
  readonly manifest: string;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Puts files into a folder, all or none: written beside first, then moved into place, and moved back where that fails.
 * @throws UserError where the folder cannot be written to, or another import is writing to it.
 */
export async function writeImport(files: readonly ImportedFile[], placing: ImportTarget): Promise<WrittenImport> {
  const { folder, label, onInterrupt } = placing;
  const isNew = !existsSync(folder);
  if (!isNew && !statSync(folder).isDirectory()) throw new UserError(`${label} is no folder`, { hint: 'Name a folder with --out.' });
  const beside = isNew ? `${folder}.${randomUUID()}.tmp` : join(folder, stagingName);
  let isOurs = false;
  const undo = (): void => {
    if (isOurs) rmSync(beside, { recursive: true, force: true });
  };
  const done = onInterrupt(undo);
  try {
    makeStagingFolder(beside, label);
    isOurs = true;
    const plan = planOf(files, placing);
    await writeToStaging(beside, plan, placing);
    // From here to the end nothing waits, so that no interruption comes between.
    if (!isNew) moveFromStaging(folder, beside, plan);
    else if (!renameToFolder(beside, folder)) return await writeImport(files, placing);
    return { written: plan.written, unchanged: plan.unchanged, skipped: plan.skipped, removed: plan.removed, lostPay: plan.lostPay };
  } catch (error) {
    throw writeFailure(error, label);
  } finally {
    undo();
    done();
  }
}

/** It has one name, so that whoever makes it holds the folder: two imports that move files at once would undo each other's moves. */
const stagingName = '.role-compare-import.tmp';

function makeStagingFolder(beside: string, label: string): void {
  try {
    mkdirSync(dirname(beside), { recursive: true });
    mkdirSync(beside);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' && basename(beside) === stagingName)
      throw new UserError(`another import is writing to ${label}`, {
        hint: `If there is none, remove ${join(label, stagingName)}.`,
        cause: error,
      });
    throw error;
  }
}

/** A new folder takes its place whole; false where another import was there first. */
function renameToFolder(beside: string, folder: string): boolean {
  try {
    renameSync(beside, folder);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) return false;
    throw error;
  }
}

function writeFailure(error: unknown, label: string): UserError {
  if (error instanceof UserError) return error;
  return new UserError(`${label} could not be written: ${reason(error)}`, { hint: 'Nothing was changed.', cause: error });
}

function planOf(files: readonly ImportedFile[], { folder, importer, isForced }: ImportTarget): Plan {
  const manifest = readManifest(folder);
  const before: FileHashes = manifest.get(importer) ?? new Map();
  const [written, unchanged, kept, removed]: [string[], string[], string[], string[]] = [[], [], [], []];
  const texts = new Map<string, string>();
  const hashes = new Map<string, string>();
  for (const { name, text } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [present, own, fresh] = [presentHash(folder, name), before.get(name), sha256(text)];
    const mayReplace = present !== noFile && (isForced || present === null || present === own);
    if (present === fresh) unchanged.push(name);
    else if (mayReplace) written.push(name);
    else kept.push(name);
    if (present !== fresh && mayReplace) texts.set(name, text);
    if (present === fresh || mayReplace) hashes.set(name, fresh);
    else if (own !== undefined) hashes.set(name, own);
  }
  const known = new Set(files.map(({ name }) => name));
  for (const [name, own] of [...before].filter(([each]) => !known.has(each))) {
    const present = presentHash(folder, name);
    if (present === own) removed.push(name);
    else if (present !== null) kept.push(name);
  }
  const imports = new Map(manifest).set(importer, hashes);
  return {
    written,
    unchanged,
    skipped: kept,
    removed,
    lostPay: written.filter((name) => !statesPay(texts.get(name) ?? '') && statesPay(presentText(folder, name))),
    texts,
    manifest: manifestText(imports),
  };
}

/** A folder or a link, which is not ours to replace. */
const noFile = 'no plain file';

/** The hash of what stands there; null where nothing does. */
function presentHash(folder: string, name: string): string | null {
  const path = join(folder, name);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return null;
  return stat.isFile() ? sha256(readFileSync(path)) : noFile;
}

function presentText(folder: string, name: string): string {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function statesPay(text: string): boolean {
  return /^pay:/m.test(text);
}

async function writeToStaging(beside: string, { texts, manifest }: Plan, { progress }: ImportTarget): Promise<void> {
  let count = 0;
  for (const [name, text] of texts) {
    if (count % 100 === 0) {
      progress(`writing: ${count} of ${texts.size}`);
      await setImmediate();
    }
    writeFileSync(join(beside, name), text, { flag: 'wx' });
    count += 1;
  }
  writeFileSync(join(beside, manifestName), manifest, { flag: 'wx' });
}

/** Each file is moved, not written; where one cannot be, those before it go back. */
function moveFromStaging(folder: string, beside: string, { written, removed }: Plan): void {
  const old = join(beside, 'before');
  mkdirSync(old);
  const back: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    back.push(() => renameSync(to, from));
  };
  try {
    for (const name of [...written, ...removed, manifestName]) {
      if (lstatSync(join(folder, name), { throwIfNoEntry: false })) move(join(folder, name), join(old, name));
      if (!removed.includes(name)) move(join(beside, name), join(folder, name));
    }
  } catch (error) {
    for (const step of back.toReversed()) step();
    throw error;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'a part of its path is no folder',
};

function reason(error: unknown): string {
  return reasons[errorCode(error)] ?? messageOf(error);
}
