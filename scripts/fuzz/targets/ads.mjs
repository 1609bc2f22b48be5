import { posting } from '../../../dist/importers/posting.js';
import { checkImport, prepareImports } from '../check-import.mjs';
import { documentsIn, fromInput, toInput } from '../documents-in.mjs';
import { mutateDocument } from '../mutate-document.mjs';

/** Job ads as pages, data, Markdown and text, with changes in their bytes, lines, tags and values. Checks the role files. */
export const ads = {
  name: 'ads',
  share: 2,
  prepare: async () => prepareImports(posting, await documentsIn(['in-hand/ads', 'posting'])),
  make: (random, documents) => {
    const document = random.pick(documents);
    return toInput(document.name, mutateDocument(document, documents, random));
  },
  check: async (input) => {
    const { name, bytes } = fromInput(input);
    const { refusal } = await checkImport(posting, name, bytes);
    return refusal ?? 'read';
  },
};
