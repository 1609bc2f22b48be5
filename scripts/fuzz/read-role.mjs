import { crc32 } from 'node:zlib';
import { compareRoles } from '../../dist/compare/compare-roles.js';
import { gapBetween } from '../../dist/compare/gap.js';
import { UserError } from '../../dist/model/errors.js';
import { comparisonReport } from '../../dist/reports/comparison.js';
import { gapReport } from '../../dist/reports/gap.js';
import { roleReport } from '../../dist/reports/role.js';
import { parseRole } from '../../dist/roles/parse-role.js';
import { resolveInheritance } from '../../dist/roles/resolve-inheritance.js';
import { resolveRole } from '../../dist/roles/resolve-role.js';
import { lintRole } from '../../dist/roles/lint/index.js';
import { chanceOf } from './chance.mjs';
import { checkPrinted } from './printed.mjs';
import { refusal } from './refusal.mjs';

/**
 * Reads a role file to the end: its levels, what it inherits, the strict checks; compares it, and prints what came of it.
 * @returns what became of it, `read` or the kind of its fault
 */
export async function readRole(bytes, other, isThorough = false) {
  const text = Buffer.from(bytes).toString('utf8');
  try {
    const found = findable(parseRole(bytes, 'role.yaml'), other);
    const whole = await resolveInheritance(found);
    lintRole(found.parsed, whole, { today: new Date('2026-11-22'), maxAge: 36 });
    const levels = [];
    for (const level of whole.role.levels.slice(0, 3)) levels.push(await resolveRole('role.yaml', found, level));
    checkRoles([whole.role, ...levels], other.role, isThorough ? null : chanceOf(crc32(bytes), 0));
    return 'read';
  } catch (error) {
    return refusal(error, text);
  }
}

/** A parsed role that may extend one other role, and itself. */
function findable(parsed, other) {
  const found = { parsed, key: 'role.yaml', origin: 'file', file: 'role.yaml', find };
  async function find(name) {
    const known = { [parsed.role.id]: found, [other.parsed.role.id]: other.found };
    if (!Object.hasOwn(known, name)) throw new UserError(`there is no role ${name}`);
    return { found: known[name], level: null };
  }
  return found;
}

/** A role that others can be compared with, and extend. */
export async function otherRole(bytes) {
  const parsed = parseRole(bytes, 'other.yaml');
  const found = {
    parsed,
    key: 'other.yaml',
    origin: 'file',
    file: 'other.yaml',
    find: () => Promise.reject(new UserError('there is no role')),
  };
  return { parsed, found, role: await resolveRole('other.yaml', found, null) };
}

/** Compares roles of one file with each other and with another one, and prints one of the results or, where `chance` is null, all. */
export function checkRoles(roles, other, chance) {
  const [first] = roles;
  const last = roles.at(-1);
  const alike = compareRoles([last, last]);
  const unlike = alike.categories.flatMap(({ rows }) => rows).find(({ status }) => status !== 'same');
  if (unlike) throw new Error(`a role is not the same as itself: ${JSON.stringify(unlike)}`);
  const reports = [
    () => comparisonReport(compareRoles([last, other]), { isExplained: true }),
    () => comparisonReport(compareRoles([other, last]), { isSummary: true }),
    () => comparisonReport(compareRoles([first, last, other]), { isExplained: true }),
    () => comparisonReport(compareRoles([first, last])),
    () => gapReport(gapBetween(other, last), [other, last]),
    () => roleReport(last),
  ];
  for (const report of chance ? [chance.pick(reports)] : reports) checkPrinted(report(), chance);
}
