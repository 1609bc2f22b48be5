import type { EvidenceOptions } from '../compare/posting/evidence-for-ad.js';
import type { Role } from '../model/role.js';
import type { Outcome, World } from './command.js';

/** Answers what speaks for each thing that a job ad asks for. */
export async function runEvidence(
  me: Role,
  ad: Role,
  { full, ...options }: Pick<EvidenceOptions, 'match'> & { readonly full: boolean },
  { roleSources, endStage }: World,
): Promise<Outcome> {
  const [{ entryLines }, { occupationOf }, { evidenceForAd }, { evidenceReport }] = await Promise.all([
    import('../roles/entry-lines.js'),
    import('../roles/occupation-of.js'),
    import('../compare/posting/evidence-for-ad.js'),
    import('../reports/evidence/report.js'),
  ]);
  const [{ lineOf, unit }, occupation] = await Promise.all([entryLines(me, roleSources), occupationOf(ad, roleSources)]);
  endStage?.('load roles');
  const evidence = evidenceForAd(me, ad, { ...options, lineOf, placeUnit: unit, occupation });
  endStage?.('compare');
  const screen = async () => (await import('../reports/evidence/screen.js')).evidenceScreen(evidence, me.document);
  return { report: evidenceReport(evidence), ...(!full && { screen }), exitCode: 0 };
}
