import type { Placement, PlacementLevel, PlacementPoint } from '../../model/placement.js';
import type { Block, Records, Report } from '../../model/report.js';
import type { Role } from '../../model/role.js';
import { languageNote } from '../language-note.js';
import { joined } from '../records.js';
import { answerSpans, caution, levelAdvice } from './answer.js';
import { placementHints } from './hints.js';
import { levelNames } from './level-names.js';
import { payBand } from './pay-band.js';
import { evidenceText, lackingText, laterText, pointText } from './point-text.js';

/**
 * Which level a role comes to, and every point of every level with what speaks for it.
 * @param roles the levels of the ladder, in the order of the placement
 */
export function placementReport(placement: Placement, roles: readonly Role[]): Report {
  const { role, ladder, levels } = placement;
  const names = levelNames(placement).map(({ number, name }) => `${number} ${name}`);
  const advice = levelAdvice(placement);
  const blocks: Block[] = [
    {
      type: 'title',
      text: `Which level: ${role.title} on ${ladder.title}`,
      question: null,
      roles: [role.title, ladder.title],
      meter: null,
      aside: null,
    },
    { type: 'paragraph', text: answerSpans(placement) },
    ...languageNote([role, ladder]),
    levelTable(levels, names, roles),
    ...levels.flatMap((level, index) => pointsOf(level, names[index] ?? '', placement)),
    { type: 'paragraph', text: [caution, ...(advice === null ? [] : [advice])].join(' ') },
    { type: 'hints', items: placementHints(placement) },
  ];
  return { data: placement, blocks, records: () => recordsOf(placement) };
}

/** How much of each level is met. */
function levelTable(levels: readonly PlacementLevel[], names: readonly string[], roles: readonly Role[]): Block {
  const pay = roles.map(payBand);
  const hasPay = pay.some((band) => band !== '');
  return {
    type: 'table',
    columns: ['Level', 'Points', 'Met', 'In part', 'Not found', ...(hasPay ? ['Pay'] : [])],
    rows: levels.map(({ points, counts }, index) => [
      names[index] ?? '',
      String(points.length),
      String(counts.met),
      String(counts.part),
      String(counts.missing),
      ...(hasPay ? [pay[index] ?? ''] : []),
    ]),
  };
}

const stateOrder = ['missing', 'part', 'met'] as const;

/** Points with the same state stay in the order of the ladder. */
export function sortByState(points: readonly PlacementPoint[]): PlacementPoint[] {
  return points.toSorted((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state));
}

/** The next level to reach comes first; if there is none, the highest. */
function pointsOf(level: PlacementLevel, name: string, placement: Placement): Block[] {
  const { id, points, counts } = level;
  if (points.length === 0) return [];
  return [
    { type: 'heading', text: `Level ${name}: ${counts.met} of ${points.length}` },
    {
      type: 'evidence',
      isFirst: id === (placement.next ?? placement.all),
      points: sortByState(points).map((point) => ({
        asked: pointText(point),
        state: point.state,
        lines: point.evidence.flatMap(({ line }) => line ?? []),
        evidence: evidenceOf(point, placement),
        lacking: point.state === 'missing' ? 'no line speaks for it' : lackingText(point.lacking, point.cell),
      })),
    },
  ];
}

/** The lines, and the points of a higher level for which they speak. */
function evidenceOf({ evidence, metBy }: PlacementPoint, placement: Placement): string {
  return [...evidence.map(evidenceText), ...laterTexts(metBy, placement)].join('; ');
}

/** `as at level 3: Names risks before they become delays`. */
export function laterTexts(metBy: PlacementPoint['metBy'], placement: Placement): string[] {
  const [names, levels] = [levelNames(placement), placement.levels];
  return metBy.map(
    (later) => `as at level ${names[levels.findIndex(({ id }) => id === later.level)]?.number ?? later.level}: ${laterText(later)}`,
  );
}

function recordsOf({ levels }: Placement): Records {
  return {
    columns: ['level', 'category', 'label', 'point', 'asked', 'change', 'state', 'evidence', 'line', 'by', 'lacking', 'terms', 'metBy'],
    rows: levels.flatMap(({ id, points }) =>
      points.map(({ category, label, cell, change, state, evidence, lacking, metBy }) => [
        id,
        category,
        label,
        cell.text,
        cell.level ?? null,
        change,
        state,
        joined(evidence.map(({ text }) => text)),
        joined(evidence.flatMap(({ line }) => (line === null ? [] : [String(line)]))),
        evidence[0]?.by ?? null,
        lacking?.what ?? null,
        joined(lacking?.terms),
        joined(metBy.map(({ level, text }) => `${level}: ${text}`)),
      ]),
    ),
  };
}
