// The folder in which an import writes its files before they are moved into place. It says which process owns it, so that one that was killed can be told
// from one that is running.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { kill, pid as ownPid } from 'node:process';
import { UserError, errorCode } from '../model/errors.js';

/** A fixed name, so that the staging folder is also a lock: two imports that move files at once would undo each other's moves. */
const stagingName = '.role-compare-import.tmp';

/** A file whose name alone says who owns the folder: it is there whole or not at all, even if the process is killed. */
const ownerPrefix = 'owner ';

/** Where the files that are being replaced are kept until all are in place. */
export const backupName = 'before';

/**
 * Makes the staging folder of an import: in the folder that is imported into, or beside it if that is new. Removes those of imports that were killed.
 * @param label what messages call the folder
 * @throws UserError if another import is writing to the folder, or the error of the file system
 */
export function makeStagingFolder(folder: string, label: string): string {
  const isNew = !existsSync(folder);
  const staging = isNew ? `${folder}.${randomUUID()}.tmp` : join(folder, stagingName);
  mkdirSync(dirname(staging), { recursive: true });
  if (isNew) removeAbandonedBeside(folder);
  else recover(folder, staging);
  try {
    mkdirSync(staging);
    writeFileSync(join(staging, ownerName(ownPid)), '');
    if (ownersOf(staging).length > 1) throw new OwnedByAnother();
    return staging;
  } catch (error) {
    if (error instanceof OwnedByAnother) removeOwner(staging);
    else if (isNew || !['EEXIST', 'ENOENT'].includes(errorCode(error))) {
      rmSync(staging, { recursive: true, force: true });
      throw error;
    }
    throw new UserError(`another import is writing to ${label}`, {
      hint: `If none is running, remove ${join(label, stagingName)}.`,
      cause: error,
    });
  }
}

/** Makes the staging folder one that holds nothing but the files of the import. */
export function removeOwner(staging: string): void {
  rmSync(join(staging, ownerName(ownPid)), { force: true });
}

/** Thrown if two imports begin at once. Each of them may find the other and give up. */
class OwnedByAnother extends Error {}

function ownerName(pid: number): string {
  return `${ownerPrefix}${pid} ${hostname()}`;
}

function ownersOf(staging: string): string[] {
  return readdirSync(staging).filter((name) => name.startsWith(ownerPrefix));
}

/**
 * Puts back what an import that was killed had moved away and not yet replaced. Ignores all errors: then the staging folder is found there. An empty one
 * may also be that of an import which begins just now: of the two, one goes on at most.
 */
function recover(folder: string, staging: string): void {
  removeEmpty(staging);
  if (!isAbandoned(staging)) return;
  try {
    const backup = join(staging, backupName);
    for (const name of existsSync(backup) ? readdirSync(backup) : [])
      if (!existsSync(join(folder, name))) renameSync(join(backup, name), join(folder, name));
    rmSync(staging, { recursive: true });
  } catch {}
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {}
}

function removeAbandonedBeside(folder: string): void {
  const isStaging = (name: string): boolean => name.startsWith(`${basename(folder)}.`) && /\.[\da-f-]{36}\.tmp$/.test(name);
  for (const name of readdirSync(dirname(folder)).filter(isStaging)) {
    const staging = join(dirname(folder), name);
    try {
      if (isAbandoned(staging)) rmSync(staging, { recursive: true });
    } catch {}
  }
}

/** Whether the process that owns a staging folder has ended. False if that is open, as it is of another machine. */
function isAbandoned(staging: string): boolean {
  try {
    const [name = '', ...others] = ownersOf(staging);
    const pid = Number.parseInt(name.slice(ownerPrefix.length), 10);
    if (!(pid > 0) || name !== ownerName(pid) || others.length > 0) return false;
    kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}
