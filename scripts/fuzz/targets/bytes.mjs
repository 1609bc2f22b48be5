import { fragments } from '../hostile.mjs';
import { loadOtherRole, readRole } from '../read-role.mjs';
import { readCorpus } from '../corpus.mjs';

/** Random bytes, and random sequences of YAML syntax. */
export const bytes = {
  name: 'bytes',
  share: 40,
  prepare: async () => ({ other: await loadOtherRole(readCorpus(['test/fixtures/good'], /^everything\.yaml$/)[0]) }),
  make: (random) => {
    if (random.percent(20)) return Buffer.from(random.some(400, () => random.below(256)));
    const head = random.percent(60) ? 'id: a\ntitle: A\n' : '';
    return Buffer.from(head + random.some(60, () => random.pick(fragments)).join(''));
  },
  check: (input, { other }, isThorough) => readRole(input, other, isThorough),
};
