import { fragments } from '../hostile.mjs';
import { otherRole, readRole } from '../read-role.mjs';
import { corpusOf } from '../corpus.mjs';

/** Bytes that nobody wrote, and heaps of the signs that YAML gives a meaning. */
export const bytes = {
  name: 'bytes',
  share: 40,
  prepare: async () => ({ other: await otherRole(corpusOf(['test/fixtures/good'], /^everything\.yaml$/)[0]) }),
  make: (chance) => {
    if (chance.percent(20)) return Buffer.from(chance.some(400, () => chance.below(256)));
    const head = chance.percent(60) ? 'id: a\ntitle: A\n' : '';
    return Buffer.from(head + chance.some(60, () => chance.pick(fragments)).join(''));
  },
  check: (input, { other }, isThorough) => readRole(input, other, isThorough),
};
