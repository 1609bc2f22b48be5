import { levelsBetween } from '../compare/ladder/choose-columns.js';
import { placeOnLadder } from '../compare/placement/place-on-ladder.js';
import type { Role } from '../model/role.js';
import { placementReport } from '../reports/placement/report.js';
import { entryLines } from '../roles/entry-lines.js';
import type { LoadedLadder } from '../roles/load-role.js';
import type { Outcome, World } from './command.js';
import type { LadderOptions } from './ladder.js';

/** Answers which level of a ladder a role without levels comes to. */
export async function runPlacement(me: Role, { role, levels: all }: LoadedLadder, options: LadderOptions, world: World): Promise<Outcome> {
  const { category: categories, match, full = false, from, to } = options;
  const levels = levelsBetween({ role, levels: all }, { ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  const { lineOf } = await entryLines(me, world.roleSources);
  world.endStage?.('load roles');
  const placement = placeOnLadder(me, { role, levels }, { ...(categories && { categories }), ...(match && { match }), lineOf });
  world.endStage?.('compare');
  const screen = async () => (await import('../reports/placement/screen.js')).placementScreen(placement, levels);
  return { report: placementReport(placement, levels), ...(!full && { screen }), exitCode: 0 };
}
