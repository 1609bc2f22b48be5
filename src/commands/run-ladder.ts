import { compareLadder } from '../compare/ladder/compare-ladder.js';
import { UserError } from '../model/errors.js';
import type { Ladder } from '../model/ladder.js';
import type { ListedRole } from '../model/role.js';
import { ladderReport } from '../reports/ladder/ladder-report.js';
import { quoteForShell } from '../reports/quote-for-shell.js';
import { type LoadedLadder, loadLadders } from '../roles/load-role.js';
import type { Outcome, World } from './command.js';
import type { LadderOptions } from './ladder.js';
import { referencesIn } from './references.js';
import { refuseSameRole } from './refuse-same-role.js';

/** Shows the levels of one track or two, or places a role without levels on the ladder of another. */
export async function runLadder(words: readonly string[], options: LadderOptions, world: World): Promise<Outcome> {
  const references = await referencesIn(words, 2, world);
  if (references.length > 2) throw new UserError(`a ladder has one or two tracks, not ${references.length}`);
  const ladders = await loadLadders(references, world.roleSources, options.pick);
  await refuseSameRole(
    ladders.map(({ role }) => role),
    world,
  );
  const [first, second] = ladders;
  if (!first) throw new Error('a reference names a role');
  world.endStage?.('load roles');
  if (second && first.levels.length === 0 && second.levels.length > 0)
    return (await import('./run-placement.js')).runPlacement(first.role, second, options, world);
  // Of two, the first is the role to place.
  const without = ladders.findLast(({ levels }) => levels.length === 0);
  if (without) throw await noLevels(without, ladders, world);
  const ladder = compareLadder([first, second], {
    ...(options.category && { categories: options.category }),
    ...(options.match && { match: options.match }),
    ...(options.from !== undefined && { from: options.from }),
    ...(options.to !== undefined && { to: options.to }),
  });
  world.endStage?.('compare');
  const otherTrack = second ? null : await likeTrack(first, world);
  const report = ladderReport(ladder, { isFull: options.full ?? false, otherTrack });
  return { report, exitCode: 0, notes: ladder.joinedBy === 'nothing' ? [notJoined(ladder)] : [] };
}

/** Says how to set the levels of two tracks side by side that have nothing in common. */
function notJoined({ tracks, columns }: Ladder): string {
  const [left, right] = tracks.map(({ id }, track) => ({
    id,
    level: columns.find(({ levels }) => levels[track])?.levels[track]?.id ?? '',
  }));
  return `No level of ${left?.id} is said to be one of ${right?.id}, so they stand one after the other. Where two are the same, say so at the level of ${right?.id}: same-as: ${left?.id}@${left?.level}`;
}

/** One's own role that shares the most levels with a ladder, of equally many the first by id; null if none shares any. */
async function likeTrack({ role }: LoadedLadder, world: World): Promise<string | null> {
  const ids = new Set(role.levels);
  const shares = (await rolesWithLevels(world, role.id)).map(({ id, levels }) => {
    const shared = levels.filter((level) => ids.has(level)).length;
    return { id, share: shared / (levels.length + ids.size - shared) };
  });
  const [most] = shares.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
  return most?.id ?? null;
}

/** One's own roles that have levels, by id, except one. */
async function rolesWithLevels({ roleSources }: World, except: string): Promise<ListedRole[]> {
  const { roles } = await roleSources.library.list();
  return roles.filter(({ id, origin, levels }) => origin !== 'bundled' && levels.length > 0 && id !== except);
}

async function noLevels({ role }: LoadedLadder, ladders: readonly LoadedLadder[], world: World): Promise<UserError> {
  const name = quoteForShell(role.found ? role.id : role.ref);
  if (role.level !== null)
    return new UserError(`${role.ref} is one level of a ladder`, { hint: `All of them: compare ladder ${quoteForShell(role.id)}` });
  const [first, second] = ladders;
  if (second && first && first.levels.length > 0)
    return new UserError(`${role.id} has no levels, so it is no track`, {
      hint: `To find the level that it comes to, name it first: compare ladder ${name} ${quoteForShell(first.role.found ? first.role.id : first.role.ref)}`,
    });
  const own = await rolesWithLevels(world, role.id);
  const yours = own.length === 0 ? [] : [`Your own roles with levels: ${own.map(({ id }) => id).join(', ')}`];
  const hint = [
    'A ladder is a role file with levels, each of which states what it changes to the one below.',
    'Start one: compare init engineer --ladder',
    ...yours,
  ].join('\n');
  return new UserError(`${role.id} has no levels`, { hint });
}
