import { openSourceFile } from '../../../dist/importers/documents/source-file.js';
import { readResume } from '../../../dist/importers/resume/resume-reader.js';
import { roleYaml } from '../../../dist/importers/role-yaml.js';
import { parseRole } from '../../../dist/roles/parse-role.js';
import { readCorpus } from '../corpus.mjs';
import { mutateBytes } from '../mutate-bytes.mjs';
import { mutateJson } from '../mutate-json.mjs';
import { refusalKind } from '../refusal-kind.mjs';

/** Résumés with changes in their bytes and values. Checks that imported role files can be read. */
export const resume = {
  name: 'resume',
  share: 5,
  prepare: async () => {
    const files = [
      ...readCorpus(['test/fixtures/resume'], /\.json$/),
      ...readCorpus(['test/fixtures/fuzz'], /^resume.*\.json$/),
      ...readCorpus(['test/fixtures/resumes'], /./),
    ];
    return { files, values: files.flatMap(parseIfValid) };
  },
  make: (random, { files, values }) =>
    random.percent(30) ? mutateBytes(random.pick(files), files, random) : Buffer.from(mutateJson(random.pick(values), random)),
  check: async (input) => {
    let text;
    try {
      const { role, madeFrom } = await readResume(openSourceFile(input, 'resume'), { now: new Date('2026-11-22'), technologies });
      text = roleYaml(role, madeFrom);
    } catch (error) {
      return refusalKind(error, input.toString('utf8'));
    }
    checkFile(text);
    return 'read';
  },
};

const technologies = { names: new Set(['sql', 'docker']), otherAcronyms: new Set(['cpr']) };

function parseIfValid(file) {
  try {
    return [JSON.parse(file.toString())];
  } catch {
    return [];
  }
}

function checkFile(text) {
  try {
    parseRole(Buffer.from(text), 'imported.yaml');
  } catch (error) {
    throw new Error(`an imported role file is refused: ${error.faults?.[0]?.message ?? error.message}\n${text}`, { cause: error });
  }
}
