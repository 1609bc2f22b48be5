import { parse } from 'yaml';
import { corpusOf } from '../corpus.mjs';
import { mutatedBytes } from '../mutate-bytes.mjs';
import { mutatedJson } from '../mutate-value.mjs';
import { otherRole, readRole } from '../read-role.mjs';

/** Larger files take longer to read and show nothing that these do not. */
const largest = 6000;

/** Role files that people wrote, changed by the byte and by what they say. */
export const roles = {
  name: 'roles',
  share: 30,
  prepare: async () => {
    const right = corpusOf(['test/fixtures/good', 'test/fixtures/golden', 'test/fixtures/ladders', 'data/roles'], /\.(ya?ml|json)$/);
    const files = [...right, ...corpusOf(['test/fixtures/bad', 'test/fixtures/fuzz'], /\.(ya?ml|json)$/)].filter(
      ({ length }) => length < largest,
    );
    const values = right.filter(({ length }) => length < largest).map((file) => parse(file.toString()));
    return { files, values, other: await otherRole(corpusOf(['test/fixtures/good'], /^base\.yaml$/)[0]) };
  },
  make: (chance, { files, values }) =>
    chance.percent(50) ? mutatedBytes(chance.pick(files), files, chance) : Buffer.from(mutatedJson(chance.pick(values), chance)),
  check: (input, { other }, isThorough) => readRole(input, other, isThorough),
};
