import { onet as importer } from '../../../dist/importers/onet.js';
import { parseRole } from '../../../dist/roles/parse-role.js';
import { mutateBytes } from '../mutate-bytes.mjs';
import { mutateTable } from '../mutate-table.mjs';
import { release, releaseFiles, zip } from '../publications.mjs';
import { refusalKind } from '../refusal-kind.mjs';
import { temporaryFile } from '../temporary-file.mjs';

/** O*NET releases with changes in their tables or in the bytes of the zip. Checks that imported role files can be read. */
export const onet = {
  name: 'onet',
  share: 0.3,
  prepare: async () => zip(releaseFiles()),
  make: (random, original) => {
    if (random.percent(40)) return mutateBytes(original, [original], random);
    const name = random.pick(Object.keys(release));
    const tables = { ...release, [name]: mutateTable(release[name], random) };
    if (random.percent(10)) delete tables[random.pick(Object.keys(tables))];
    return zip(releaseFiles(tables));
  },
  check: async (input) => {
    let files;
    try {
      files = await importer.read({
        from: [temporaryFile('release.zip', input)],
        cwd: '/',
        now: new Date('2026-11-22'),
        progress: () => {},
        note: () => {},
      });
    } catch (error) {
      return refusalKind(error);
    }
    files.forEach(checkFile);
    return 'read';
  },
};

function checkFile({ name, text }) {
  if (!/^[a-z0-9-]+\.yaml$/.test(name)) throw new Error(`the import made a file called ${name}`);
  try {
    parseRole(Buffer.from(text), name);
  } catch (error) {
    throw new Error(`an imported role file is refused: ${error.faults?.[0]?.message ?? error.message}\n${text}`, { cause: error });
  }
}
