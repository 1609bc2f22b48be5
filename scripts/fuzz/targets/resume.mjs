import { roleFromResume } from '../../../dist/importers/json-resume/role-from-resume.js';
import { parseResume } from '../../../dist/importers/json-resume/parse-resume.js';
import { roleYaml } from '../../../dist/importers/json-resume/role-yaml.js';
import { parseRole } from '../../../dist/roles/parse-role.js';
import { decodeUtf8 } from '../../../dist/roles/source-text.js';
import { corpusOf } from '../corpus.mjs';
import { mutatedBytes } from '../mutate-bytes.mjs';
import { mutatedJson } from '../mutate-value.mjs';
import { refusal } from '../refusal.mjs';

/** Résumés, changed: what is read of one is a role file that the tool reads again. */
export const resume = {
  name: 'resume',
  share: 5,
  prepare: async () => {
    const files = [...corpusOf(['test/fixtures/resume'], /\.json$/), ...corpusOf(['test/fixtures/fuzz'], /^resume.*\.json$/)];
    return { files, values: files.flatMap(valueOf) };
  },
  make: (chance, { files, values }) =>
    chance.percent(30) ? mutatedBytes(chance.pick(files), files, chance) : Buffer.from(mutatedJson(chance.pick(values), chance)),
  check: async (input) => {
    let text;
    try {
      text = roleYaml(
        roleFromResume(parseResume(decodeUtf8(input, 'resume.json'), 'resume.json'), new Set(['sql', 'docker']), new Date('2026-11-22')),
      );
    } catch (error) {
      return refusal(error, input.toString('utf8'));
    }
    readAgain(text);
    return 'read';
  },
};

function valueOf(file) {
  try {
    return [JSON.parse(file.toString())];
  } catch {
    return [];
  }
}

function readAgain(text) {
  try {
    parseRole(Buffer.from(text), 'imported.yaml');
  } catch (error) {
    throw new Error(`an import is refused: ${error.faults?.[0]?.message ?? error.message}\n${text}`, { cause: error });
  }
}
