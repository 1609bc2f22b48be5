import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

/** The small publications that the importers are tested with, and what makes zips and spreadsheets of them. */
export const { csvText, oews, release, releaseFiles, spreadsheet, zip } = await fromTypeScript('../../test/importers/publications.ts');

async function fromTypeScript(path) {
  const options = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } };
  const { code } = await transformFile(fileURLToPath(new URL(path, import.meta.url)), options);
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
