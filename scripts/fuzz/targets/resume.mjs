import { resume as importer } from '../../../dist/importers/resume.js';
import { checkImport, prepareImports } from '../check-import.mjs';
import { documentsIn, fromInput, contactsIn, toInput } from '../documents-in.mjs';
import { mutateDocument } from '../mutate-document.mjs';

/** Résumés of all formats, with changes in their bytes, lines, values and files. Checks the role files, and that they have no contact details. */
export const resume = {
  name: 'resume',
  share: 2,
  prepare: async () => prepareImports(importer, await documentsIn(['in-hand/resumes', 'resume', 'resumes'])),
  make: (random, documents) => {
    // A PDF takes a hundred times as long as the others.
    const isPdf = random.percent(3);
    const document = random.pick(documents.filter(({ type }) => (type === 'pdf') === isPdf));
    return toInput(document.name, mutateDocument(document, documents, random));
  },
  check: async (input) => {
    const { name, bytes } = fromInput(input);
    const { refusal, files } = await checkImport(importer, name, bytes);
    const contact = contactsIn(name).find((text) => files.some((file) => file.text.includes(text)));
    if (contact) throw new Error(`the role says how to reach the person: ${contact}\n${files[0].text}`);
    return refusal ?? 'read';
  },
};
