import type { Placement, PlacementLevel, PlacementPoint } from '../../model/placement.js';
import type { Role } from '../../model/role.js';
import type { Screen, ScreenSection } from '../../model/screen.js';
import type { EvidenceRow, ScreenTask } from '../../model/screen/tasks.js';
import { section } from '../role-screen/section.js';
import { answerSpans, caution, focusOf, levelAdvice } from './answer.js';
import { placementHints } from './hints.js';
import { type LevelName, levelNames } from './level-names.js';
import { payBand } from './pay-band.js';
import { evidenceText, lackingText, pointText } from './point-text.js';
import { laterTexts, sortByState } from './report.js';

/**
 * The answer on one screen: which level, how much of each one is there, what is missing for the one that the answer is about and what speaks for the rest, and the level after that in short.
 * @param roles the levels of the ladder, in the order of the placement
 */
export function placementScreen(placement: Placement, roles: readonly Role[]): Screen {
  const { role, ladder, levels, next } = placement;
  const names = levelNames(placement);
  const focus = focusOf(placement);
  const at = levels.findIndex((level) => level === focus);
  const advice = levelAdvice(placement);
  return {
    roleCount: 2,
    title: {
      line: [
        { role: 0 },
        { text: ' ' },
        { text: role.title, tone: 'role-1' },
        { text: ' beside ' },
        { role: 1 },
        { text: ' ' },
        { text: ladder.title, tone: 'role-2' },
        { text: `, ${levels.length} ${levels.length === 1 ? 'level' : 'levels'}`, tone: 'muted' },
      ],
    },
    sections: [
      section('Which level', [{ type: 'lines', lines: [{ text: answerSpans(placement), aside: null, remarks: [] }] }]),
      metersSection(placement, names, roles),
      ...levelSections(levels[at], names[at], placement),
      ...(next === null ? [] : foldedSection(levels[at + 1], names[at + 1])),
    ],
    notes: [caution, ...(advice === null ? [] : [advice])].map((text, index) => ({ mark: null, text, isOptional: index > 0 })),
    hints: [{ purpose: 'Every level', command: '--full' }, ...placementHints(placement)],
    lineLimits: { narrow: 56, normal: 48, wide: 48 },
  };
}

function metersSection(placement: Placement, names: readonly LevelName[], roles: readonly Role[]): ScreenSection {
  const focus = focusOf(placement);
  const rows = placement.levels.map((level, index) => ({
    name: fullName(names[index]),
    isStrong: level === focus,
    met: level.counts.met,
    part: level.counts.part,
    count: level.points.length,
    aside: roles[index] ? payBand(roles[index]) : '',
  }));
  return section('Evidenced', [{ type: 'points', rows, asideLead: rows.some(({ aside }) => aside !== '') ? 'pay ' : '' }], {
    facts: ['a block is a point of the level'],
    space: 'always',
  });
}

function fullName(name: LevelName | undefined): string {
  return name ? `${name.number} ${name.name}` : '';
}

/** What is missing for a level, then what is there. */
function levelSections(level: PlacementLevel | undefined, name: LevelName | undefined, placement: Placement): ScreenSection[] {
  if (!level) return [];
  const sorted = sortByState(level.points);
  const { met, part, missing } = level.counts;
  return [
    ...evidenceSection(
      'Missing for',
      fullName(name),
      [count(missing, 'not found'), count(part, 'in part')],
      sorted.filter(({ state }) => state !== 'met'),
      placement,
    ),
    ...evidenceSection(
      'There for',
      fullName(name),
      [count(met, 'met')],
      sorted.filter(({ state }) => state === 'met'),
      placement,
    ),
  ];
}

function evidenceSection(
  name: string,
  levelName: string,
  counts: readonly (readonly string[])[],
  points: readonly PlacementPoint[],
  placement: Placement,
): ScreenSection[] {
  if (points.length === 0) return [];
  const rows = points.map((point) => evidenceRow(point, placement));
  const most = points.length;
  return [
    section(name, [{ type: 'evidence', rows, rowLimits: { narrow: most, normal: most, wide: most } }], {
      facts: [levelName, ...counts.flat()],
      space: 'always',
    }),
  ];
}

function count(number: number, words: string): string[] {
  return number === 0 ? [] : [`${number} ${words}`];
}

const taskStates = { met: 'done', part: 'in part', missing: 'to do' } as const;

function evidenceRow(point: PlacementPoint, placement: Placement): EvidenceRow {
  const { state, evidence, lacking, cell, metBy } = point;
  const remarks = state === 'missing' ? ['no line speaks for it'] : [lackingText(lacking, cell), ...laterTexts(metBy, placement)];
  return {
    state: taskStates[state],
    asked: pointText(point),
    lines: evidence.map((line) => ({ number: line.line, text: evidenceText(line) })),
    remark: remarks.filter((text) => text !== '').join('; '),
  };
}

/** The level after the next, in a text for each state. */
function foldedSection(level: PlacementLevel | undefined, name: LevelName | undefined): ScreenSection[] {
  if (!level || level.points.length === 0) return [];
  const { met, part, missing } = level.counts;
  const tasks = (['met', 'part', 'missing'] as const).flatMap((state): ScreenTask[] => {
    const points = level.points.filter((point) => point.state === state);
    return points.length === 0 ? [] : [{ state: taskStates[state], text: foldedText(points), aside: '' }];
  });
  return [
    section(`Then ${fullName(name)}`, [{ type: 'tasks', tasks, hasColumns: false, rowLimits: { narrow: 3, normal: 3, wide: 3 } }], {
      facts: [...count(met, 'met'), ...count(part, 'in part'), ...count(missing, 'not found')],
      space: 'if room',
      isMinor: true,
    }),
  ];
}

const mostNamed = 3;

/** `Databases: practitioner (22) · API design: expert (15) · 4 more`. */
function foldedText(points: readonly PlacementPoint[]): string {
  const named = points.slice(0, mostNamed).map((point) => {
    const lines = point.evidence.flatMap(({ line }) => line ?? []);
    return `${pointText(point)}${lines.length === 0 ? '' : ` (${lines.join(', ')})`}`;
  });
  const more = points.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(' · ');
}
