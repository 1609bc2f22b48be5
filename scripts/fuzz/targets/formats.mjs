import { crc32 } from 'node:zlib';
import { resolveInheritance } from '../../../dist/roles/resolve-inheritance.js';
import { resolveRole } from '../../../dist/roles/resolve-role.js';
import { resolvableRole } from '../resolvable-role.mjs';
import { seededRandom } from '../seeded-random.mjs';
import { generateRole } from '../generate-role.mjs';
import { checkRoles } from '../read-role.mjs';
import { refusalKind } from '../refusal-kind.mjs';

/** Two roles with hostile texts, compared, printed in one of the formats and parsed again. */
export const formats = {
  name: 'formats',
  share: 2,
  prepare: async () => null,
  make: (random) => Buffer.from(JSON.stringify([generateRole('engineer', random), generateRole('clerk', random)])),
  check: async (input, _prepared, isThorough) => {
    const random = isThorough ? null : seededRandom(crc32(input), 0);
    try {
      const [first, second] = JSON.parse(input.toString()).map((raw) => resolvableRole(Buffer.from(JSON.stringify(raw)), `${raw.id}.json`));
      const whole = await resolveInheritance(first);
      const level = whole.role.levels.at(-1);
      const roles = level === undefined ? [whole.role] : [whole.role, await resolveRole('engineer', first, level)];
      checkRoles(roles, await resolveRole('clerk', second, null), random);
      return 'read';
    } catch (error) {
      return refusalKind(error);
    }
  },
};
