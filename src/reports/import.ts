import type { Report } from '../model/report.js';

/** What became of the files of an import, by their names. */
interface Placed {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly skipped: readonly string[];
  readonly removed: readonly string[];
}

/** What an import did to a folder. */
export function importReport(importer: string, folder: string, { written, unchanged, skipped, removed }: Placed): Report {
  const done = [
    `${files(written.length)} written`,
    ...(unchanged.length > 0 ? [`${unchanged.length} unchanged`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} kept as edited`] : []),
  ];
  return {
    name: `Imported with ${importer}`,
    data: { schemaVersion: 1, kind: 'import', importer, folder, written, unchanged, kept: skipped, removed },
    blocks: [{ type: 'paragraph', text: `${folder}: ${done.join(', ')}.` }],
  };
}

function files(count: number): string {
  return count === 1 ? '1 role file' : `${count} role files`;
}
