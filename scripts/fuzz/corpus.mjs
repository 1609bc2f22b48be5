import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** The files of these folders of the project that are named so, the shortest first. */
export function corpusOf(folders, ending) {
  return folders
    .flatMap((folder) => readdirSync(new URL(`${folder}/`, root), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`))
    .sort((a, b) => a.length - b.length || Buffer.compare(a, b));
}
