import type { matchChoices } from '../compare/compare-options.js';
import { UserError } from '../model/errors.js';
import { gapBetween } from '../compare/gap.js';
import { gapReport } from '../reports/gap.js';
import { quoteForShell } from '../reports/quote-for-shell.js';
import { readOccupations } from '../roles/bundled/occupations.js';
import { type Pick, loadRoles } from '../roles/load-role.js';
import type { Gap } from '../model/gap.js';
import type { AllOccupations } from '../model/occupations.js';
import type { Role } from '../model/role.js';
import type { Screen } from '../model/screen.js';
import type { Command, World } from './command.js';
import { fullOption, matchOption, oneRole, pickOption } from './options.js';
import { moreWords, referencesIn } from './references.js';
import { refuseSameRole } from './refuse-same-role.js';

interface Options {
  readonly full?: true;
  readonly match?: (typeof matchChoices)[number];
  readonly pick?: readonly Pick[];
}

export const gap: Command<Options> = {
  arguments: [
    ['<from>', `where you are: ${oneRole}`, 'the role that you have and the one to move to'],
    ['<to>', 'where you want to be', 'the role to move to'],
    moreWords,
  ],
  options: [fullOption('every step, and what carries over, instead of a plan'), pickOption()],
  rareOptions: [matchOption()],
  examples: [
    ['compare gap nurse teacher', 'the most important first'],
    ['compare gap paralegal lawyer --output plan.md', 'a checklist in a file'],
  ],
  run: async (words, { match, pick, full = false }, world) => {
    const { roleSources, endStage } = world;
    const references = await referencesIn(words, 2, world);
    if (references.length !== 2) throw wrongCount(references.length);
    const roles = await loadRoles(references, roleSources, pick);
    await refuseSameRole(roles, world);
    const [left, right] = roles;
    endStage?.('load roles');
    if (!left || !right) throw new Error('two references name two roles');
    if (isJob(left) && right.document === 'resume') throw swapped(left, right);
    if (isJob(right)) return (await import('./run-evidence.js')).runEvidence(left, right, { ...(match && { match }), full }, world);
    const all = allOccupations(world);
    const result = gapBetween(left, right, { ...(match && { match }), all });
    endStage?.('compare');
    const screen = async () => openGapScreen(result, [left, right], all);
    return { report: gapReport(result, [left, right], all), ...(!full && { screen }), exitCode: 0 };
  },
};

/** What the bundled library says of all occupations together; null if it is not there. */
function allOccupations({ roleSources }: World): AllOccupations | null {
  const packed = roleSources.library.folders.find((folder) => folder.packed)?.packed;
  return packed ? readOccupations(packed).all : null;
}

/** The plan, with what the two roles pay. */
async function openGapScreen(result: Gap, roles: readonly [Role, Role], all: AllOccupations | null): Promise<Screen> {
  const [{ gapScreen }, { compareRoles }, { comparedPaySentence }] = await Promise.all([
    import('../reports/gap-screen/gap-screen.js'),
    import('../compare/compare-roles.js'),
    import('../reports/pay-sentence.js'),
  ]);
  const hasPay = roles.some(({ categories }) => categories.some(({ id }) => id === 'pay'));
  const pay = hasPay ? comparedPaySentence(compareRoles(roles, { categories: ['pay'] })) : null;
  return gapScreen({ gap: result, roles, similarity: result.similarity, pay: pay ?? '', all });
}

function isJob({ document }: Role): boolean {
  return document === 'posting' || document === 'offer';
}

/** Nobody moves from a job ad to a person. */
function swapped(job: Role, resume: Role): UserError {
  return new UserError(`${resume.ref} is a résumé, and a gap leads from it to a job, not from a job to it`, {
    hint: `The other way round: compare gap ${quoteForShell(resume.ref)} ${quoteForShell(job.ref)}`,
  });
}

function wrongCount(count: number): UserError {
  return new UserError(`a gap is between two roles, not ${count}`, {
    hint: 'Name where you are and where you want to be: compare gap paralegal lawyer',
  });
}
