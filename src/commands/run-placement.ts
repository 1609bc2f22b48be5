import { UserError } from '../model/errors.js';
import type { Role } from '../model/role.js';
import type { LoadedLadder } from '../roles/load-role.js';
import type { Outcome, World } from './command.js';
import type { LadderOptions } from './ladder.js';

/** Answers which level of a ladder a role without levels comes to. */
export async function runPlacement(_me: Role, _ladder: LoadedLadder, _options: LadderOptions, _world: World): Promise<Outcome> {
  throw new UserError('not yet');
}
