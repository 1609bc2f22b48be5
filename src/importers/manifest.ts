// The manifest of an import: a file in its folder with the hashes of the files that it wrote, by which edited files are recognised.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Has no extension of a role file, so that it is never read as one. */
export const manifestName = '.role-compare-import';

/** SHA-256 hashes in hex, by file name. */
export type FileHashes = ReadonlyMap<string, string>;

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Returns what each importer wrote into the folder, by importer. Empty if there is no readable manifest. */
export function readManifest(folder: string): ReadonlyMap<string, FileHashes> {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
    const imports = isMap(manifest) && isMap(manifest['imports']) ? manifest['imports'] : {};
    return new Map(Object.entries(imports).map(([importer, files]) => [importer, new Map(isMap(files) ? validEntries(files) : [])]));
  } catch {
    return new Map();
  }
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

/** Writes a manifest, sorted so that the same imports give the same text. */
export function manifestText(imports: ReadonlyMap<string, FileHashes>): string {
  const sorted = [...imports].sort(([a], [b]) => (a < b ? -1 : 1)).filter(([, hashes]) => hashes.size > 0);
  const files = (hashes: FileHashes): object => Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest = { note: noteText, imports: Object.fromEntries(sorted.map(([importer, hashes]) => [importer, files(hashes)])) };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

const noteText = 'Written by compare import, so that it does not overwrite files that you have edited.';
