import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { UserError } from '../../model/errors.js';
import { archiveLimit, entriesLimit, entryLimit } from './limits.js';
import { messageOf } from './published-file.js';

/** A zip, of which single entries are read into memory. Nothing is ever extracted to a file. */
export interface Archive {
  /** As the archive has them, folders left out. */
  readonly names: readonly string[];
  /** @throws UserError where the entry is damaged, or holds more than it says. */
  read(name: string): Promise<Buffer>;
  close(): void;
}

export function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] === 0x03 || start[2] === 0x05);
}

/**
 * @param from the path of a zip, or its bytes
 * @param label what messages call it
 * @throws UserError where it is cut off, damaged, too large, or has names that lead out of it.
 */
export async function openArchive(from: string | Buffer, label: string): Promise<Archive> {
  const yauzl = await import('yauzl');
  const options = { lazyEntries: true, autoClose: false } as const;
  const zip = await explained(label, () =>
    typeof from === 'string' ? yauzl.openPromise(from, options) : yauzl.fromBufferPromise(from, options),
  );
  try {
    const entries = await explained(label, () => entriesOf(zip, label));
    return { names: [...entries.keys()], read: reader(zip, entries, label), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function entriesOf(zip: ZipFile, label: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > entriesLimit) throw tooLarge(label, `it has ${zip.entryCount} files`);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    if (entries.has(entry.fileName))
      throw new UserError(`${label} has two files that are called ${entry.fileName}`, { hint: downloadHint });
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function reader(zip: ZipFile, entries: ReadonlyMap<string, Entry>, label: string): Archive['read'] {
  let total = 0;
  return async (name) => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`the archive has no ${name}`);
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > entryLimit || total > archiveLimit)
      throw tooLarge(label, `${name} would be ${Math.ceil(entry.uncompressedSize / 1e6)} MB`);
    if (!entry.canDecodeFileData()) throw new UserError(`${label}: ${name} is encrypted, or packed in a way that is not known`);
    return explained(`${label}: ${name}`, () => inflate(zip, entry));
  };
}

/** Its bytes; the library stops as soon as they are more than the entry says, and the size it says was checked before. */
async function inflate(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new Error('its checksum is wrong');
  return bytes;
}

function tooLarge(label: string, why: string): UserError {
  return new UserError(`${label} is too large to be what it should be: ${why}`, { hint: 'Is this the file as it was published?' });
}

const downloadHint = 'Was it cut off on its way? Fetch it again.';

async function explained<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const said = messageOf(cause);
    if (/relative path|absolute path|invalid characters/i.test(said))
      throw new UserError(`${label} has a file whose name leads out of the archive`, { hint: `It was refused: ${said}`, cause });
    throw new UserError(`${label} is damaged: ${said}`, { hint: downloadHint, cause });
  }
}
