import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { UserError } from '../../model/errors.js';
import { archiveSizeLimit, entryCountLimit, tableSizeLimit } from './limits.js';
import { errorMessage } from './published-file.js';

/** A zip whose entries are read into memory one at a time. Nothing is ever extracted to disk. */
export interface Archive {
  /** Paths of the files in the archive, without folders. */
  readonly names: readonly string[];
  /** @throws UserError if the entry is damaged, encrypted, or larger than the limits. */
  read(name: string): Promise<Buffer>;
  /**
   * Inflates an entry while it is read, so that a reader can stop early and need not hold all of it.
   * @throws UserError as `read` does
   */
  chunks(name: string): AsyncIterable<Buffer>;
  close(): void;
}

/** Recognises a zip by its first four bytes, including an empty one. */
export function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] === 0x03 || start[2] === 0x05);
}

/**
 * Opens a zip and reads its directory.
 * @param source the path of a zip, or its bytes
 * @param label what messages call it
 * @param entrySizeLimit the most bytes that one of its files may have, unpacked
 * @throws UserError if it is cut off, damaged or too large, or contains paths that lead out of it.
 */
export async function openArchive(source: string | Buffer, label: string, entrySizeLimit = tableSizeLimit): Promise<Archive> {
  const yauzl = await import('yauzl');
  const options = { lazyEntries: true, autoClose: false } as const;
  const zip = await explainErrors(label, () =>
    typeof source === 'string' ? yauzl.openPromise(source, options) : yauzl.fromBufferPromise(source, options),
  );
  try {
    const entries = await explainErrors(label, () => readEntries(zip, label));
    const chunks = entryReader(zip, entries, label, entrySizeLimit);
    return { names: [...entries.keys()], read: async (name) => joinChunks(chunks(name)), chunks, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readEntries(zip: ZipFile, label: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > entryCountLimit) throw tooLarge(label, `it has ${zip.entryCount} files`);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    if (entries.has(entry.fileName)) throw new UserError(`${label} has two files called ${entry.fileName}`, { hint: downloadHint });
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function entryReader(zip: ZipFile, entries: ReadonlyMap<string, Entry>, label: string, entrySizeLimit: number): Archive['chunks'] {
  let totalSize = 0;
  return (name) => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`the archive has no ${name}`);
    totalSize += entry.uncompressedSize;
    if (entry.uncompressedSize > entrySizeLimit || totalSize > archiveSizeLimit)
      throw tooLarge(label, `${name} would be ${Math.ceil(entry.uncompressedSize / 1e6)} MB`);
    if (!entry.canDecodeFileData()) throw new UserError(`${label}: ${name} is encrypted, or uses an unsupported compression method`);
    return inflate(zip, entry, `${label}: ${name}`);
  };
}

/** Inflates an entry. yauzl stops as soon as there are more bytes than the entry declares, and that size was checked before. */
async function* inflate(zip: ZipFile, entry: Entry, label: string): AsyncGenerator<Buffer> {
  try {
    let checksum = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes = Buffer.from(chunk);
      checksum = crc32(bytes, checksum);
      yield bytes;
    }
    if (checksum !== entry.crc32) throw new Error('its checksum is wrong');
  } catch (cause) {
    throw explained(cause, label);
  }
}

async function joinChunks(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

function tooLarge(label: string, why: string): UserError {
  return new UserError(`${label} is too large: ${why}`, { hint: 'Is this the file as it was published?' });
}

const downloadHint = 'Was the download cut off? Download it again.';

async function explainErrors<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw explained(cause, label);
  }
}

function explained(cause: unknown, label: string): UserError {
  if (cause instanceof UserError) return cause;
  const message = errorMessage(cause);
  return /relative path|absolute path|invalid characters/i.test(message)
    ? new UserError(`${label} contains a file whose path leads out of the archive`, { hint: `It was refused: ${message}`, cause })
    : new UserError(`${label} is damaged: ${message}`, { hint: downloadHint, cause });
}
