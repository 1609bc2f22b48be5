// The manifest of an import: a file in its folder with the hashes of the files that it wrote, by which edited files are recognised.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../group-by.js';

/** Has no extension of a role file, so that it is never read as one. */
export const manifestName = '.role-compare-import';

/** SHA-256 hashes in hex, by file name. */
export type FileHashes = ReadonlyMap<string, string>;

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What one import wrote into the folder. */
export interface ImportRecord {
  readonly importer: string;
  /** The files that it read, by their paths from the folder; null for a release, of which a newer one replaces an older. */
  readonly from: readonly string[] | null;
  readonly files: FileHashes;
}

/** Returns the imports into the folder. Empty if there is no readable manifest. */
export function readManifest(folder: string): readonly ImportRecord[] {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
    const imports = isMap(manifest) && isMap(manifest['imports']) ? manifest['imports'] : {};
    return Object.entries(imports).flatMap(([importer, records]) =>
      (Array.isArray(records) ? records : [{ files: records }]).flatMap((record: unknown) =>
        isMap(record) ? [recordOf(importer, record)] : [],
      ),
    );
  } catch {
    return [];
  }
}

function recordOf(importer: string, { from, files }: Readonly<Record<string, unknown>>): ImportRecord {
  const paths = Array.isArray(from) ? from.filter((path) => typeof path === 'string') : null;
  return { importer, from: paths, files: new Map(isMap(files) ? validEntries(files) : []) };
}

/** Ignores everything but names of imported files, because a manifest may have been tampered with. */
function validEntries(files: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(files).flatMap(([name, hash]): [string, string][] =>
    isImportedName(name) && typeof hash === 'string' ? [[name, hash]] : [],
  );
}

/** Whether an import may write a file of this name: an id and `.yaml`, so that it stays in its folder. */
export function isImportedName(name: string): boolean {
  return /^[a-z0-9-]+\.yaml$/.test(name);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Writes a manifest, sorted so that the same imports give the same text. A release is written without the files that it came from. */
export function manifestText(records: readonly ImportRecord[]): string {
  const imports = Object.fromEntries(
    [
      ...groupBy(
        records.filter(({ files }) => files.size > 0),
        ({ importer }) => importer,
      ),
    ]
      .sort(byName)
      .map(([importer, own]) => {
        const written = own.map(({ from, files }) => ({ ...(from && { from }), files: Object.fromEntries([...files].sort(byName)) }));
        const [first] = written;
        return [importer, own.length === 1 && first && !('from' in first) ? first.files : written];
      }),
  );
  return `${JSON.stringify({ note: noteText, imports }, null, 1)}\n`;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

const noteText = 'Written by compare import, so that it does not overwrite files that you have edited.';
