import type { Report } from '../model/report.js';

/** File names, by what happened to the files. */
interface ImportedFiles {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly skipped: readonly string[];
  readonly removed: readonly string[];
}

/** What an import changed in a folder. */
export function importReport(importer: string, folder: string, { written, unchanged, skipped, removed }: ImportedFiles): Report {
  const changes = [
    `${roleFiles(written.length)} written`,
    ...(unchanged.length > 0 ? [`${unchanged.length} unchanged`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} not overwritten`] : []),
  ];
  return {
    name: `Imported with ${importer}`,
    data: { schemaVersion: 1, kind: 'import', importer, folder, written, unchanged, kept: skipped, removed },
    blocks: [{ type: 'paragraph', text: `${folder}: ${changes.join(', ')}.` }],
  };
}

function roleFiles(count: number): string {
  return count === 1 ? '1 role file' : `${count} role files`;
}
