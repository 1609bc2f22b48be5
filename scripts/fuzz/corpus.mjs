import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** Reads all files in these folders of the project whose names match, the shortest first. */
export function readCorpus(folders, namePattern) {
  return folders
    .flatMap((folder) => readdirSync(new URL(`${folder}/`, root), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && namePattern.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`))
    .sort((a, b) => a.length - b.length || Buffer.compare(a, b));
}
