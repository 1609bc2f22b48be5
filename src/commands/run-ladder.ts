import { UserError } from '../model/errors.js';
import { loadLadders } from '../roles/load-role.js';
import type { Outcome, World } from './command.js';
import type { LadderOptions } from './ladder.js';
import { referencesIn } from './references.js';

/** Shows the levels of one track or two, or places a role without levels on the ladder of another. */
export async function runLadder(words: readonly string[], options: LadderOptions, world: World): Promise<Outcome> {
  const references = await referencesIn(words, 2, world);
  const ladders = await loadLadders(references, world.roleSources, options.pick);
  const [first, second] = ladders;
  if (!first) throw new Error('a reference names a role');
  if (second && first.levels.length === 0 && second.levels.length > 0)
    return (await import('./run-placement.js')).runPlacement(first.role, second, options, world);
  throw new UserError('not yet');
}
