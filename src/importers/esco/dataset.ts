import { basename } from 'node:path';
import { UserError } from '../../model/errors.js';
import { type CsvColumns, type CsvRow, readCsvTable } from '../files/csv-table.js';
import { type FileCollection, openCollection } from '../files/file-collection.js';

/** The tables of an ESCO download, from one or two zips or folders: the classification, and its relations. */
export interface Dataset {
  /** A code of ISO 639-1: `en`. */
  readonly language: string;
  /** `1.1.1`; null if the names of the files do not say. */
  readonly version: string | null;
  /** @throws UserError if there is no such table, or it lacks a required column. */
  rows<Required extends string, Optional extends string>(
    table: string,
    required: CsvColumns<Required>,
    optional: CsvColumns<Optional>,
  ): Promise<CsvRow<Required | Optional>[]>;
  close(): void;
}

const hint = 'Download ESCO as CSV from https://esco.ec.europa.eu/en/use-esco/download: the classification, and its relations.';

/** @throws UserError if a path cannot be read, or no classification is among them. */
export async function openDataset(paths: readonly string[], cwd: string): Promise<Dataset> {
  const collections: FileCollection[] = [];
  const close = (): void => collections.forEach((each) => each.close());
  try {
    for (const path of paths)
      collections.push(await openCollection(path, cwd, (name) => /^(?:occupations|.*Relations)\w*\.csv$/i.test(name), hint));
    const files = filesByTable(collections);
    const [, language] = /^occupations_([a-z]{2,3})\.csv$/i.exec(basename(files.get('occupations')?.name ?? '')) ?? [];
    const version = paths.flatMap((path) => /(?<![\d.])(\d+\.\d+(?:\.\d+)?)(?![\d.])/.exec(basename(path))?.[1] ?? [])[0] ?? null;
    if (!files.has('occupations')) throw new UserError(`${paths.join(' and ')} contain no occupations_en.csv`, { hint });
    return {
      language: language?.toLowerCase() ?? 'en',
      version,
      close,
      rows: async (table, required, optional) => {
        const file = files.get(table.toLowerCase());
        if (!file) throw new UserError(`${paths.join(' and ')} contain no table ${table}`, { hint });
        return readCsvTable(await file.collection.read(file.name), `${file.collection.label}: ${basename(file.name)}`, required, optional);
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

interface File {
  readonly collection: FileCollection;
  readonly name: string;
}

/** By the name of the table without its language, in lower case: `occupations` for `occupations_en.csv`. */
function filesByTable(collections: readonly FileCollection[]): ReadonlyMap<string, File> {
  const files = new Map<string, File>();
  for (const collection of collections) {
    for (const name of collection.names.filter((each) => each.toLowerCase().endsWith('.csv'))) {
      const table = basename(name)
        .toLowerCase()
        .replace(/(?:_[a-z]{2,3})?\.csv$/, '');
      const other = files.get(table);
      if (other)
        throw new UserError(`there are two tables ${table}: ${other.name} and ${name}`, { hint: 'Name one language and one version.' });
      files.set(table, { collection, name });
    }
  }
  return files;
}
