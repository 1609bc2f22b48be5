import { UserError } from '../model/errors.js';
import type { Role } from '../model/role.js';
import { quoteForShell } from '../reports/quote-for-shell.js';
import type { World } from './command.js';

/**
 * Refuses two different names of one role, which are a mistake, whereas the same name twice may be wanted.
 * @throws UserError that says what could be compared instead
 */
export async function refuseSameRole(roles: readonly Role[], world: World): Promise<void> {
  for (const [index, role] of roles.entries()) {
    const other = roles.slice(0, index).find((each) => keyOf(each) === keyOf(role) && each.ref.toLowerCase() !== role.ref.toLowerCase());
    if (other) throw await sameRoleError(other, role, world);
  }
}

/** Standard input is a file of its own each time. */
function keyOf({ id, level, origin, file, ref }: Role): string {
  return JSON.stringify([id, level, origin, file ?? (origin === 'stdin' ? ref : null)]);
}

async function sameRoleError(left: Role, right: Role, world: World): Promise<UserError> {
  const [{ nearestRoles }, { toMeasured }] = await Promise.all([import('./near-roles.js'), import('../neighbors/index.js')]);
  const [nearest] = (await nearestRoles(toMeasured(left), 1, world)).roles;
  const shown = quoteForShell(left.level === null ? left.id : `${left.id}@${left.level}`);
  const others = [...(left.found?.alternatives ?? []), ...(right.found?.alternatives ?? [])].slice(0, 1);
  const instead = nearest ?? others[0];
  const lines = [
    `That role: compare show ${shown}`,
    ...(instead ? [`Beside the nearest: compare ${shown} ${quoteForShell(instead.id)}`] : []),
  ];
  const isByOccupation = [left, right].some(({ found }) => found && occupationNames.has(found.by));
  const said = isByOccupation
    ? `O*NET counts both ${left.ref} and ${right.ref} as ${left.title}`
    : `${left.ref} and ${right.ref} are both ${left.title}`;
  return new UserError(said, { hint: lines.join('\n') });
}

/** Names that O*NET publishes for an occupation. */
const occupationNames: ReadonlySet<string> = new Set(['occupation', 'reported', 'alternate']);
