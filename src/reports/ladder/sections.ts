import { beforeText } from '../../before-text.js';
import { categoryKind } from '../../categories/index.js';
import { normalizeText } from '../../categories/normalize.js';
import { isSameScale } from '../../categories/scale.js';
import type { Ladder, LadderCategory } from '../../model/ladder.js';
import type { LadderBlockRow, LadderSection } from '../../model/blocks/ladder.js';
import type { Text } from '../../model/text.js';
import { type PlacedRow, blockRows, isSameName, plainText } from './block-rows.js';
import { paySection } from './pay-section.js';

/** A section, and whether its rows are what levels ask for, so that they are counted. */
export interface RankedSection {
  readonly section: LadderSection;
  readonly isCounted: boolean;
  /** Sections of lower ranks come first. */
  readonly rank: number;
}

/**
 * Makes a section of each category. What is drawn on scales comes before words, and technologies come last, because people read these last. The summary
 * stands above the levels, unless it was asked for alone.
 */
export function ladderSections(ladder: Ladder): RankedSection[] {
  const shown = ladder.categories.filter(({ id }) => id !== 'summary');
  return (shown.length === 0 ? ladder.categories : shown)
    .map((category) => {
      const pay = paySection(category, ladder);
      return pay ? { section: pay, isCounted: categoryKind(category.kind).isCriterion, rank: 0 } : rowSection(category, ladder);
    })
    .sort((a, b) => a.rank - b.rank);
}

function rowSection(category: LadderCategory, ladder: Ladder): RankedSection {
  const rows = blockRows(category, ladder.tracks.length);
  // What explains a criterion needs a row, in which formats can fold it away.
  const explained = new Set(rows.flatMap(({ row, criterion }) => (row.description === null && row.points.length === 0 ? [] : [criterion])));
  const isShared = (placed: PlacedRow): boolean =>
    ladder.columns.length > 1 && !explained.has(placed.criterion) && goesOnThroughout(placed, ladder);
  const shown = rows.filter((placed) => !isShared(placed));
  return {
    section: {
      title: category.title,
      note: '',
      steps: stepsOf(shown),
      shared: sharedNames(rows.filter(isShared)),
      groups: groupByTheme(ladder.tracks.length > 1 ? byAgreement(shown) : shown),
      pay: null,
    },
    isCounted: categoryKind(category.kind).isCriterion,
    rank: rankOf(category, shown),
  };
}

/** Whether every level of its track asks for the same, with no step that would be worth drawing. */
function goesOnThroughout({ row: { track, shape, cells } }: PlacedRow, { columns }: Ladder): boolean {
  if (shape === 'steps') return false;
  return columns.every(({ levels }, column) => {
    const change = cells[column]?.change;
    const hasLevel = track === null ? levels.some(Boolean) : levels[track] !== null;
    return hasLevel ? change === 'start' || change === 'same' : true;
  });
}

/** What the levels of both tracks share first, however many levels each of them has. */
function sharedNames(rows: readonly PlacedRow[]): LadderSection['shared'] {
  const trackOf = (placed: PlacedRow): number | null =>
    rows.some((other) => other.row.track !== placed.row.track && saysTheSame(other, placed)) ? null : placed.row.track;
  const told = rows.filter((placed) => trackOf(placed) !== null || placed.row.track !== 1);
  return [null, 0, 1].flatMap((track) => {
    const names = namesOf(told.filter((placed) => trackOf(placed) === track));
    return names.length === 0 ? [] : [{ track, names }];
  });
}

function saysTheSame(left: PlacedRow, right: PlacedRow): boolean {
  return left.criterion === right.criterion && isSameName(left.row, right.row) && textOf(left) === textOf(right);
}

/** What the first level says, as all of them do. */
function textOf({ row: { cells } }: PlacedRow): string {
  return cells.find((cell) => cell !== null)?.text ?? '';
}

/** `Python`, or with what it is a value of: `experience: none`, `setting: office, home`. */
function namesOf(rows: readonly PlacedRow[]): Text[] {
  const ofAttribute = ({ theme, isOfAttribute }: PlacedRow): PlacedRow[] =>
    isOfAttribute ? rows.filter((other) => other.isOfAttribute && other.theme === theme) : [];
  return rows.flatMap((placed): Text[] => {
    const [name, values] = [plainText(placed.row.name), ofAttribute(placed)];
    if (placed.isValue) return [labelled(name, textOf(placed))];
    if (values.length === 0 || placed.theme === null) return [name];
    return placed === values[0] ? [labelled(placed.theme, values.map(({ row }) => plainText(row.name)).join(', '))] : [];
  });
}

function labelled(label: string, text: string): Text {
  return [{ text: beforeText(label), tone: 'muted' }, { text }];
}

/** More steps than this are not explained on one line. */
const maxSteps = 8;

function stepsOf(rows: readonly PlacedRow[]): readonly string[] {
  const [first, ...others] = rows.flatMap(({ row, scale }) => (row.shape === 'steps' ? [scale] : []));
  if (!first || !('steps' in first) || first.steps.length > maxSteps) return [];
  return others.every((scale) => isSameScale(scale, first)) ? first.steps : [];
}

/** For two tracks: first what both state differently, then what one states, then what agrees; what begins at some level, by that level. */
function byAgreement(rows: readonly PlacedRow[]): PlacedRow[] {
  const rank = ({ row, criterion }: PlacedRow): number => {
    const about = rows.filter((other) => other.criterion === criterion);
    if (row.shape === 'presence') return 3 + Math.min(...about.map((other) => firstColumn(other.row)));
    return row.track === null ? 2 : about.length > 1 ? 0 : 1;
  };
  return rows
    .map((placed) => ({ placed, rank: rank(placed) }))
    .sort((a, b) => a.rank - b.rank || a.placed.criterion - b.placed.criterion)
    .map(({ placed }) => placed);
}

function firstColumn({ cells }: LadderBlockRow): number {
  return cells.findIndex((cell) => cell !== null);
}

function groupByTheme(rows: readonly PlacedRow[]): LadderSection['groups'] {
  const titles = [...new Set(rows.map(({ theme }) => theme))];
  return titles.map((title) =>
    themeGroup(
      title,
      rows.filter(({ theme }) => theme === title),
    ),
  );
}

/** A theme that has one criterion only is its name, if that has the same name or none but its id. */
function themeGroup(title: string | null, rows: readonly PlacedRow[]): LadderSection['groups'][number] {
  const isName = ({ row, isNamedById }: PlacedRow): boolean =>
    title !== null && (isNamedById || normalizeText(plainText(row.name)) === normalizeText(title));
  const isOneCriterion = new Set(rows.map(({ criterion }) => criterion)).size === 1;
  if (title === null || !isOneCriterion || !rows.every(isName)) return { title, rows: rows.map(({ row }) => row) };
  return { title: null, rows: rows.map(({ row }) => ({ ...row, name: title })) };
}

/** After pay, which is 0: what is on scales, then values in words, then lists, then technologies. */
function rankOf({ id }: LadderCategory, rows: readonly PlacedRow[]): number {
  if (id === 'technologies') return 4;
  if (rows.some(({ row, isValue }) => isValue && row.shape === 'texts')) return 2;
  return rows.some(({ row }) => row.shape === 'steps') ? 1 : 3;
}
