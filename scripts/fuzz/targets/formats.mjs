import { crc32 } from 'node:zlib';
import { resolveInheritance } from '../../../dist/roles/resolve-inheritance.js';
import { resolveRole } from '../../../dist/roles/resolve-role.js';
import { findable } from '../findable.mjs';
import { chanceOf } from '../chance.mjs';
import { madeUpRole } from '../made-up-role.mjs';
import { checkRoles } from '../read-role.mjs';
import { refusal } from '../refusal.mjs';

/** Two roles full of hostile words, compared and printed in every format, and read again. */
export const formats = {
  name: 'formats',
  share: 2,
  prepare: async () => null,
  make: (chance) => Buffer.from(JSON.stringify([madeUpRole('engineer', chance), madeUpRole('clerk', chance)])),
  check: async (input, _start, isThorough) => {
    const chance = isThorough ? null : chanceOf(crc32(input), 0);
    try {
      const [first, second] = JSON.parse(input.toString()).map(findable);
      const whole = await resolveInheritance(first);
      const level = whole.role.levels.at(-1);
      const roles = level === undefined ? [whole.role] : [whole.role, await resolveRole('engineer', first, level)];
      checkRoles(roles, await resolveRole('clerk', second, null), chance);
      return 'read';
    } catch (error) {
      return refusal(error);
    }
  },
};
