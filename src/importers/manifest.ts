import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the files of an import: what they were when it wrote them, so that edited ones are known. It is not called like a role file. */
export const manifestName = '.role-compare-import';

/** The hash of each file, by its name. */
export type FileHashes = ReadonlyMap<string, string>;

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What every importer wrote into the folder; nothing where there is no manifest that can be read. */
export function readManifest(folder: string): ReadonlyMap<string, FileHashes> {
  try {
    const stated: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
    const imports = isMap(stated) && isMap(stated['imports']) ? stated['imports'] : {};
    return new Map(Object.entries(imports).map(([importer, files]) => [importer, new Map(isMap(files) ? filesOf(files) : [])]));
  } catch {
    return new Map();
  }
}

/** The same imports give the same text. */
export function manifestText(imports: ReadonlyMap<string, FileHashes>): string {
  const sorted = [...imports].sort(([a], [b]) => (a < b ? -1 : 1)).filter(([, written]) => written.size > 0);
  const files = (written: FileHashes): object => Object.fromEntries([...written].sort(([a], [b]) => (a < b ? -1 : 1)));
  const stated = { note: noteText, imports: Object.fromEntries(sorted.map(([importer, written]) => [importer, files(written)])) };
  return `${JSON.stringify(stated, null, 1)}\n`;
}

const noteText = 'Written by compare import, to tell files that somebody edited from those that may be replaced.';

/** A manifest may have been tampered with: nothing but plain names of role files is heeded. */
function filesOf(files: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(files).flatMap(([name, hash]): [string, string][] =>
    /^[a-z0-9-]+\.yaml$/.test(name) && typeof hash === 'string' ? [[name, hash]] : [],
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
