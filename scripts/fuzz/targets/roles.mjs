import { parse } from 'yaml';
import { readCorpus } from '../corpus.mjs';
import { mutateBytes } from '../mutate-bytes.mjs';
import { mutateJson } from '../mutate-json.mjs';
import { loadOtherRole, readRole } from '../read-role.mjs';

/** In bytes. Larger files take longer and find nothing more. */
const sizeLimit = 6000;

/** Hand-written role files with changes in their bytes and values. */
export const roles = {
  name: 'roles',
  share: 30,
  prepare: async () => {
    const valid = readCorpus(['test/fixtures/good', 'test/fixtures/golden', 'test/fixtures/ladders', 'data/roles'], /\.(ya?ml|json)$/);
    const files = [...valid, ...readCorpus(['test/fixtures/bad', 'test/fixtures/fuzz'], /\.(ya?ml|json)$/)].filter(
      ({ length }) => length < sizeLimit,
    );
    const values = valid.filter(({ length }) => length < sizeLimit).map((file) => parse(file.toString()));
    return { files, values, other: await loadOtherRole(readCorpus(['test/fixtures/good'], /^base\.yaml$/)[0]) };
  },
  make: (random, { files, values }) =>
    random.percent(50) ? mutateBytes(random.pick(files), files, random) : Buffer.from(mutateJson(random.pick(values), random)),
  check: (input, { other }, isThorough) => readRole(input, other, isThorough),
};
