import { readForeign } from '../../../dist/importers/read-foreign.js';
import { parseRole } from '../../../dist/roles/parse-role.js';
import { checkNotes, checkRoleFile, oneOfEachSort } from '../check-import.mjs';
import { documentsIn, fromInput, toInput } from '../documents-in.mjs';
import { mutateDocument } from '../mutate-document.mjs';
import { refusalKind } from '../refusal-kind.mjs';

const folders = ['in-hand/ads', 'posting', 'in-hand/resumes', 'resumes', 'in-hand/ladders', 'ladders'];

/** Documents of all kinds with changes, named where a role is: read as an ad or a résumé, taken for a role file, or refused. */
export const foreign = {
  name: 'foreign',
  share: 1,
  prepare: async () => {
    const documents = await documentsIn(folders);
    for (const { name, bytes } of oneOfEachSort(documents)) await check(name, bytes);
    return documents;
  },
  make: (random, documents) => {
    const isPdf = random.percent(3);
    const document = random.pick(documents.filter(({ type }) => (type === 'pdf') === isPdf));
    const name = random.percent(20) ? random.pick(documents).name : document.name;
    return toInput(name, mutateDocument(document, documents, random));
  },
  check: async (input) => {
    const { name, bytes } = fromInput(input);
    return check(name, bytes);
  },
};

async function check(name, bytes) {
  let role;
  try {
    role = await readForeign(bytes, name, new Date('2026-12-01'));
    if (role === null) parseRole(bytes, name);
  } catch (error) {
    return refusalKind(error);
  }
  if (role === null) return 'a role file';
  await checkRoleFile({ name: 'role.yaml', text: role.text });
  checkNotes([role.note]);
  const places = [...role.places.values()];
  if (places.some((place) => !(Number.isInteger(place) && place >= 1)))
    throw new Error(`a place is ${places.find((place) => !(place >= 1))}`);
  if (places.length > 0 && role.placeUnit === null) throw new Error('places are in no unit');
  return 'read';
}
