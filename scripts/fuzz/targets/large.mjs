import { crc32 } from 'node:zlib';
import { chanceOf } from '../chance.mjs';
import { largeFiles } from '../large-files.mjs';
import { otherRole, readRole } from '../read-role.mjs';
import { UserError } from '../../../dist/model/errors.js';

/** Files that are large, deep or refer to themselves, up to the 5 MB that are read; those that are right are compared with one that is as large. */
export const large = {
  name: 'large',
  share: 0.1,
  prepare: async () => null,
  make: (chance) => {
    const make = chance.pick(Object.values(largeFiles));
    return Buffer.from(make(Math.ceil(10 ** (1 + (chance.below(1000) / 1000) * 3.5)))).subarray(0, 5_000_000);
  },
  check: async (input) => readRole(input, await another(input)),
};

/** The same in somewhat other words; another one where that is none. */
async function another(input) {
  const words = input.toString().replaceAll('ask', 'est').replaceAll('word', 'ward');
  try {
    return await otherRole(Buffer.from(words));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return otherRole(Buffer.from(`id: other\ntitle: Other ${chanceOf(crc32(input), 1).below(9)}\nduties: [Do it]\n`));
  }
}
