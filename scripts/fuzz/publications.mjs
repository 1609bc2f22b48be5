import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

/** The small publications of the importer tests, and the functions that make zips and spreadsheets of them. */
export const { csvText, oews, release, releaseFiles, spreadsheet, zip } = await importTypeScript('../../test/importers/publications.ts');

/** The small classification of ESCO, its relations, and the function that makes CSV of a table. */
export const { classification, escoCsv, relations } = await importTypeScript('../../test/importers/esco-tables.ts');

async function importTypeScript(path) {
  const options = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } };
  const { code } = await transformFile(fileURLToPath(new URL(path, import.meta.url)), options);
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
