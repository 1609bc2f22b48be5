import { readdirSync, readFileSync } from 'node:fs';
import { openDocument } from './mutate-document.mjs';

const fixtures = new URL('../../test/fixtures/', import.meta.url);

/** Reads the files of these folders of fixtures that are documents, and not what is known of them. */
export async function documentsIn(folders) {
  const documents = [];
  for (const folder of folders)
    for (const entry of readdirSync(new URL(`${folder}/`, fixtures), { withFileTypes: true }))
      if (entry.isFile() && !entry.name.endsWith('.truth.json') && !/\.ya?ml$/.test(entry.name))
        documents.push(await openDocument(entry.name, readFileSync(new URL(`${folder}/${entry.name}`, fixtures))));
  return documents;
}

/** The addresses and numbers of the person whose résumé this is; none for documents of which that is not known. */
export function contactsIn(name) {
  const path = new URL(`in-hand/resumes/${name.replace(/\.\w+$/, '')}.truth.json`, fixtures);
  try {
    return JSON.parse(readFileSync(path, 'utf8')).mustNotAppear.filter((text) => /@|\d.*\d.*\d.*\d.*\d.*\d/.test(text));
  } catch {
    return [];
  }
}

/** An input of a run: the name of the document, and its bytes. */
export function toInput(name, bytes) {
  return Buffer.concat([Buffer.from(`${name}\0`), bytes]);
}

export function fromInput(input) {
  const end = input.indexOf(0);
  return { name: input.toString('utf8', 0, end), bytes: input.subarray(end + 1) };
}
