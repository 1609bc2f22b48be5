import { crc32 } from 'node:zlib';
import { seededRandom } from '../seeded-random.mjs';
import { largeFiles } from '../large-files.mjs';
import { loadOtherRole, readRole } from '../read-role.mjs';
import { UserError } from '../../../dist/model/errors.js';

/** Large, deep and self-referencing files, up to the limit of 5 MB. Valid ones are compared with another file of the same size. */
export const large = {
  name: 'large',
  share: 0.1,
  prepare: async () => null,
  make: (random) => {
    const make = random.pick(Object.values(largeFiles));
    return Buffer.from(make(Math.ceil(10 ** (1 + (random.below(1000) / 1000) * 3.5)))).subarray(0, 5_000_000);
  },
  check: async (input) => readRole(input, await similarRole(input)),
};

/** Returns the same role with some words changed, or a small role if the input is not valid. */
async function similarRole(input) {
  const changed = input.toString().replaceAll('ask', 'est').replaceAll('word', 'ward');
  try {
    return await loadOtherRole(Buffer.from(changed));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return loadOtherRole(Buffer.from(`id: other\ntitle: Other ${seededRandom(crc32(input), 1).below(9)}\nduties: [Do it]\n`));
  }
}
