import { onet as importer } from '../../../dist/importers/onet.js';
import { parseRole } from '../../../dist/roles/parse-role.js';
import { mutatedBytes } from '../mutate-bytes.mjs';
import { mutatedTable } from '../mutate-table.mjs';
import { release, releaseFiles, zip } from '../publications.mjs';
import { refusal } from '../refusal.mjs';
import { temporaryFile } from '../temporary-file.mjs';

/** Releases of O*NET, their tables changed, and their zips by the byte: what is made of one are role files that the tool reads again. */
export const onet = {
  name: 'onet',
  share: 0.3,
  prepare: async () => zip(releaseFiles()),
  make: (chance, whole) => {
    if (chance.percent(40)) return mutatedBytes(whole, [whole], chance);
    const changed = chance.pick(Object.keys(release));
    const tables = { ...release, [changed]: mutatedTable(release[changed], chance) };
    if (chance.percent(10)) delete tables[chance.pick(Object.keys(tables))];
    return zip(releaseFiles(tables));
  },
  check: async (input) => {
    let files;
    try {
      files = await importer.read({ from: temporaryFile('release.zip', input), cwd: '/', now: new Date('2026-11-22'), progress: () => {} });
    } catch (error) {
      return refusal(error);
    }
    files.forEach(checkFile);
    return 'read';
  },
};

function checkFile({ name, text }) {
  if (!/^[a-z0-9-]+\.yaml$/.test(name)) throw new Error(`an import makes a file called ${name}`);
  try {
    parseRole(Buffer.from(text), name);
  } catch (error) {
    throw new Error(`an import is refused: ${error.faults?.[0]?.message ?? error.message}\n${text}`, { cause: error });
  }
}
