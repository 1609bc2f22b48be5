import type { Lacking, Placement, PlacementLevel, PlacementPoint, PointEvidence, PointState } from '../../model/placement.js';
import type { Role } from '../../model/role.js';
import type { CompareOptions } from '../compare-options.js';
import { toComparedRole } from '../compare-roles.js';
import { type LineOf, toEvidence } from '../line-evidence/to-evidence.js';
import { evidenceFinder } from '../line-evidence/finder.js';
import type { Finding } from '../line-evidence/point-rule.js';
import type { Track } from '../ladder/track.js';
import { type LadderPoint, ladderPoints } from './points.js';

export interface PlacementOptions extends CompareOptions {
  readonly lineOf?: LineOf;
}

/**
 * Finds which level of a ladder a role comes to: what of each level it states, by which entry, and what it does not.
 * @throws UserError for a chosen category that the ladder does not state and that is not a standard one.
 */
export function placeOnLadder(
  me: Role,
  { role, levels }: Track,
  { categories, match = 'wording', lineOf = () => null }: PlacementOptions = {},
): Placement {
  const points = ladderPoints(levels, categories);
  const find = evidenceFinder(me, levels.at(-1) ?? me, points.flat(), match);
  const judged = judgeAll(points, find);
  const placed = levels.map((level, index) =>
    toLevel(
      level,
      (points[index] ?? []).map((point) => toPoint(point, judged, levels, lineOf)),
    ),
  );
  const reached = countReached(placed);
  const above = placed.slice(reached).filter((level) => level.points.length > 0);
  const [next = null] = above;
  const most = above.slice(0, countWhile(above, isMostlyMet)).at(-1) ?? null;
  return {
    schemaVersion: 1,
    kind: 'placement',
    role: toComparedRole(me),
    ladder: toComparedRole(role),
    all: placed[reached - 1]?.id ?? null,
    next: next?.id ?? null,
    isMostOfNext: most !== null,
    most: most?.id ?? null,
    levels: placed,
  };
}

/** How a point is met. */
interface Judgement {
  readonly state: PointState;
  readonly finding: Finding | null;
  /** Whether that is because of the points that take its place. */
  readonly isByLater: boolean;
}

type Judgements = ReadonlyMap<LadderPoint, Judgement>;

/** Judges the highest level first, because a point also counts as met where what takes its place is. */
function judgeAll(points: readonly (readonly LadderPoint[])[], find: (point: LadderPoint) => Finding | null): Judgements {
  const judged = new Map<LadderPoint, Judgement>();
  for (const point of points.toReversed().flat()) {
    const finding = find(point);
    const isByLater = (finding === null || finding.lacking !== null) && isReplaced(point, judged);
    const state = isByLater || finding?.lacking === null ? 'met' : finding === null ? 'missing' : 'part';
    judged.set(point, { state, finding, isByLater });
  }
  return judged;
}

/** Whether at least half of what takes the place of a point is met. */
function isReplaced({ replacedBy }: LadderPoint, judged: Judgements): boolean {
  const met = metOf(replacedBy, judged);
  return met.length > 0 && met.length * 2 >= replacedBy.length;
}

function metOf(points: readonly LadderPoint[], judged: Judgements): LadderPoint[] {
  return points.filter((point) => judged.get(point)?.state === 'met');
}

function toPoint(point: LadderPoint, judged: Judgements, levels: readonly Role[], lineOf: LineOf): PlacementPoint {
  const { category, entry, change, replacedBy } = point;
  const { state, finding, isByLater } = judged.get(point) ?? { state: 'missing', finding: null, isByLater: false };
  const metBy = isByLater ? metOf(replacedBy, judged) : [];
  const lacking: Lacking | null = state === 'part' ? (finding?.lacking ?? null) : null;
  return {
    category,
    kind: entry.kind,
    label: entry.label,
    cell: entry.cell,
    scale: entry.scale,
    change,
    state,
    evidence: evidenceOf(point, judged, lineOf),
    lacking,
    metBy: metBy.map((later) => ({
      level: levels[later.level]?.level ?? '',
      text: later.entry.cell.text,
      step: later.entry.cell.level ?? null,
    })),
  };
}

/** The lines that speak for a point, or else for what takes its place, each once. */
function evidenceOf(point: LadderPoint, judged: Judgements, lineOf: LineOf): readonly PointEvidence[] {
  const { finding = null, isByLater = false } = judged.get(point) ?? {};
  if (!isByLater) return finding === null ? [] : finding.lines.map((line) => toEvidence(line, finding, lineOf));
  const all = metOf(point.replacedBy, judged).flatMap((later) => evidenceOf(later, judged, lineOf));
  return [...new Map(all.map((each) => [JSON.stringify([each.category, each.label, each.text]), each])).values()];
}

function toLevel({ level, ref, title }: Role, points: readonly PlacementPoint[]): PlacementLevel {
  const count = (state: PointState): number => points.filter((point) => point.state === state).length;
  return { id: level ?? '', ref, title, counts: { met: count('met'), part: count('part'), missing: count('missing') }, points };
}

function isMostlyMet({ counts, points }: PlacementLevel): boolean {
  return counts.met * 2 >= points.length;
}

/** How many levels come before the first that is not like that. */
function countWhile(levels: readonly PlacementLevel[], isSo: (level: PlacementLevel) => boolean): number {
  const end = levels.findIndex((level) => !isSo(level));
  return end < 0 ? levels.length : end;
}

/** How many levels from the lowest on are met in every point; none before the first that has a point. */
function countReached(levels: readonly PlacementLevel[]): number {
  const reached = countWhile(levels, ({ counts, points }) => counts.met === points.length);
  return levels.slice(0, reached).some(({ points }) => points.length > 0) ? reached : 0;
}
