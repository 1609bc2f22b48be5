import type { Evidence, EvidenceGroup, EvidencedPoint } from '../../model/evidence.js';
import type { PointState } from '../../model/placement.js';
import type { Role } from '../../model/role.js';
import { toComparedRole } from '../compare-roles.js';
import type { AskedPoint } from '../line-evidence/asked-point.js';
import { evidenceFinder } from '../line-evidence/finder.js';
import type { Finding } from '../line-evidence/point-rule.js';
import { type LineOf, toEvidence } from '../line-evidence/to-evidence.js';
import { type AdPoints, adPoints } from './ad-points.js';
import { postedPay } from './posted-pay.js';
import { questionsFor } from './questions.js';

export interface EvidenceOptions {
  readonly match?: 'exact' | 'wording';
  readonly lineOf?: LineOf;
  readonly placeUnit?: Evidence['placeUnit'];
  /** The role with the official pay of the occupation that the ad is of; null if that is not known. */
  readonly occupation?: Role | null;
}

/** Finds for each thing that a job ad asks for what a role states that speaks for it. */
export function evidenceForAd(me: Role, ad: Role, options: EvidenceOptions = {}): Evidence {
  const { match = 'wording', lineOf = () => null, placeUnit = null, occupation = null } = options;
  const points = adPoints(ad);
  const { names, ...groups } = points;
  const all = [...Object.values(groups), ...names.values()].flat();
  const find = withNames(names, evidenceFinder(me, ad, all, match));
  const { required, preferred, duties } = judge(points, find, lineOf);
  const ofNames = toGroup([...names.values()].flat().map((point) => toPoint(point, find(point), lineOf)));
  const unmet = [required, preferred, ofNames].flatMap((group) => group.points.filter(({ state }) => state !== 'met'));
  return {
    schemaVersion: 1,
    kind: 'evidence',
    role: toComparedRole(me),
    posting: toComparedRole(ad),
    placeUnit,
    required,
    preferred,
    duties,
    pay: postedPay(ad, occupation),
    questions: questionsFor(ad, { unmet, occupation }),
  };
}

type Find = (point: AskedPoint) => Finding | null;

/**
 * A point that the ad reads names from lacks those for which nothing speaks. If nothing else speaks for it, the others do so in part: `Kafka` for `event-driven systems (we use
 * Kafka)`.
 */
function withNames(namesOf: AdPoints['names'], find: Find): Find {
  return (point) => {
    const found = find(point);
    const names = (namesOf.get(point) ?? []).map((name) => ({ text: name.entry.cell.text, finding: find(name) }));
    const missing = names.flatMap(({ text, finding }) => (finding === null ? [text] : []));
    const lacking: Finding['lacking'] = missing.length > 0 ? { what: 'names', terms: missing } : null;
    const isVague = found === null || (found.by === 'wording' && found.lacking?.what === 'words');
    if (!isVague) return found.lacking === null && lacking !== null ? { ...found, lacking } : found;
    const said = names.flatMap(({ finding }) => finding ?? []);
    const met = said.filter((finding) => finding.lacking === null);
    const [first] = met;
    if (!first) return found ?? said[0] ?? null;
    const lines = [...new Set(met.flatMap((each) => each.lines))];
    return { lines, by: first.by, score: first.score / 2, lacking: lacking ?? { what: 'words', terms: [] } };
  };
}

function judge(
  { required, preferred, duties }: AdPoints,
  find: Find,
  lineOf: LineOf,
): Record<'required' | 'preferred' | 'duties', EvidenceGroup> {
  const groupOf = (points: readonly AskedPoint[]): EvidenceGroup => toGroup(points.map((point) => toPoint(point, find(point), lineOf)));
  return { required: groupOf(required), preferred: groupOf(preferred), duties: groupOf(duties) };
}

function toGroup(points: readonly EvidencedPoint[]): EvidenceGroup {
  const count = (state: PointState): number => points.filter((point) => point.state === state).length;
  return { counts: { met: count('met'), part: count('part'), missing: count('missing') }, points };
}

function toPoint({ category, entry, fields }: AskedPoint, finding: Finding | null, lineOf: LineOf): EvidencedPoint {
  const { kind, label, cell, scale } = entry;
  const state = finding === null ? 'missing' : finding.lacking === null ? 'met' : 'part';
  const evidence =
    finding === null ? [] : finding.lines.map((line) => ({ ...toEvidence(line, finding, lineOf), note: line.entry.cell.note ?? null }));
  return { category, kind, label, cell, scale, fields, state, evidence, lacking: finding?.lacking ?? null };
}
