import { crc32 } from 'node:zlib';
import { compareRoles } from '../../dist/compare/compare-roles.js';
import { gapBetween } from '../../dist/compare/gap.js';
import { UserError } from '../../dist/model/errors.js';
import { comparisonReport } from '../../dist/reports/comparison.js';
import { gapReport } from '../../dist/reports/gap.js';
import { roleReport } from '../../dist/reports/role.js';
import { resolveInheritance } from '../../dist/roles/resolve-inheritance.js';
import { resolveRole } from '../../dist/roles/resolve-role.js';
import { lintRole } from '../../dist/roles/lint/index.js';
import { seededRandom } from './seeded-random.mjs';
import { checkOutput } from './check-output.mjs';
import { refusalKind } from './refusal-kind.mjs';
import { resolvableRole } from './resolvable-role.mjs';

/**
 * Reads a role file completely, with its levels, inheritance and lint checks, then compares it and prints the results.
 * @param other a role from `loadOtherRole`, to compare with and to extend
 * @param isThorough prints all reports in all formats and styles instead of one at random
 * @returns `read`, or the kind of error
 */
export async function readRole(bytes, other, isThorough = false) {
  const text = Buffer.from(bytes).toString('utf8');
  try {
    const role = resolvableRole(bytes, 'role.yaml', async (name) => {
      const known = { [role.parsed.role.id]: role, [other.role.id]: other.resolvable };
      if (!Object.hasOwn(known, name)) throw new UserError(`there is no role ${name}`);
      return { found: known[name], level: null };
    });
    const whole = await resolveInheritance(role);
    lintRole(role.parsed, whole, { today: new Date('2026-11-22'), maxAge: 36 });
    const levels = [];
    for (const level of whole.role.levels.slice(0, 3)) levels.push(await resolveRole('role.yaml', role, level));
    checkRoles([whole.role, ...levels], other.role, isThorough ? null : seededRandom(crc32(bytes), 0));
    return 'read';
  } catch (error) {
    return refusalKind(error, text);
  }
}

/** Loads a role that others can be compared with and can extend. */
export async function loadOtherRole(bytes) {
  const resolvable = resolvableRole(bytes, 'other.yaml');
  return { resolvable, role: await resolveRole('other.yaml', resolvable, null) };
}

/**
 * Compares roles of one file with each other and with another role, and prints the results.
 * @param random picks one of the reports; null prints all
 */
export function checkRoles(roles, other, random) {
  const [first] = roles;
  const last = roles.at(-1);
  const withItself = compareRoles([last, last]);
  const difference = withItself.categories.flatMap(({ rows }) => rows).find(({ status }) => status !== 'same');
  if (difference) throw new Error(`a role differs from itself: ${JSON.stringify(difference)}`);
  const reports = [
    () => comparisonReport(compareRoles([last, other]), { isExplained: true }),
    () => comparisonReport(compareRoles([other, last]), { sort: 'importance' }),
    () => comparisonReport(compareRoles([first, last, other]), { isExplained: true }),
    () => comparisonReport(compareRoles([first, last])),
    () => gapReport(gapBetween(other, last), [other, last]),
    () => roleReport(last),
  ];
  for (const report of random ? [random.pick(reports)] : reports) checkOutput(report(), random);
}
