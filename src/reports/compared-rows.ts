import { type CellParts, cellParts, importanceText, joinParts, levelText, readableText } from '../categories/cell-text.js';
import { categoryKind } from '../categories/index.js';
import type { CategoryKind, GroupedRow } from '../categories/kind.js';
import { normalizeText } from '../categories/normalize.js';
import { headedLabel, rowHeading } from '../categories/row-heading.js';
import type { ComparedCategory, Comparison, Match, Row } from '../model/comparison.js';
import type { Cell } from '../model/role.js';
import type { ComparedCell, ComparedRow, ComparisonBlock, RowGroup } from '../model/blocks/comparison.js';
import type { Gauge } from '../model/gauge.js';
import type { Span } from '../model/text.js';
import { commonNote, gaugeOf } from './cell-display.js';
import type { ComparisonView } from './comparison-view.js';
import { standingOf } from './row-counts.js';
import { diffWords } from './word-diff.js';

/** What all rows of a category need to know. */
interface RowContext {
  readonly kind: CategoryKind;
  readonly roles: Comparison['roles'];
  /** Printed once for the whole category. */
  readonly sharedNote: string | null;
  /** Whether any row has a gauge beside the name of its item. */
  readonly isRated: boolean;
  readonly isExplained: boolean;
  /** The place of each row among those that tell most. */
  readonly ranks: ReadonlyMap<Row, number>;
}

/**
 * The rows of a category, each cell in words and as a gauge with the rest of the words. The rows of a group are consecutive.
 * @param telling the rows, the most telling first
 */
export function comparedRows(
  category: ComparedCategory,
  telling: readonly Row[],
  roles: Comparison['roles'],
  { isExplained = false }: ComparisonView,
): Pick<ComparisonBlock, 'sharedNote' | 'rows'> {
  const { rows } = category;
  const kind = categoryKind(category.kind);
  const isItems = kind.namedBy === 'text';
  const sharedNote = isItems ? commonNote(rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null))) : null;
  const isRated = isItems && rows.some(({ cells, scale }) => cells.some((cell) => cell && gaugeOf(cell, scale, kind)));
  const context: RowContext = { kind, roles, sharedNote, isRated, isExplained, ranks: new Map(telling.map((row, rank) => [row, rank])) };
  return { sharedNote, rows: kind.groupRows(rows, roles).map((grouped) => comparedRow(grouped, context)) };
}

function comparedRow({ row, group, notes: groupNotes }: GroupedRow, context: RowContext): ComparedRow {
  const { kind, roles, isRated, isExplained } = context;
  const subject = isRated ? commonText(row) : null;
  const gauges = row.cells.map((cell) => (cell ? gaugeOf(cell, row.scale, kind) : null));
  const delta = kind.deltaText(row);
  const briefDelta = !isExplained && gauges.some(Boolean) ? kind.briefDeltaText(row) : delta;
  const isPair = row.cells.length === 2;
  const rowParts = partsOf(row, roles, kind);
  const cells = row.cells.map((cell, index): ComparedCell | null => {
    const parts = rowParts[index];
    if (cell === null || !parts) return null;
    const gauge = gauges[index] ?? null;
    const brief = briefParts(parts, cell, gauge, { hasSubject: subject !== null, groupNote: groupNotes[index] ?? null }, context);
    const isBriefEmpty = brief.name.length + brief.facts.length + brief.note.length === 0;
    // Of two roles, the difference is printed with the second, because it is the second minus the first.
    const hasDelta = isPair && index === 1;
    return {
      text: [...joinParts(parts), ...(hasDelta ? deltaSpans(delta, '  ') : [])],
      name: parts.name,
      note: cell.note === undefined ? null : readableText(cell.note),
      remark: joinParts({ ...parts, name: [], facts: parts.facts.filter((fact) => !isRating(fact, cell)) }),
      gauge,
      brief: [...joinParts(brief), ...(hasDelta ? deltaSpans(briefDelta, isBriefEmpty ? '' : '  ') : [])],
    };
  });
  const matchNotes = isExplained && row.match ? [matchText(row.match)] : [];
  const note = joinNotes([...(isPair || delta === null ? [] : [delta]), ...matchNotes]);
  const briefNote = joinNotes([...(isPair || briefDelta === null ? [] : [briefDelta]), ...matchNotes]);
  const standing = { standing: standingOf(row), rank: context.ranks.get(row) ?? 0 };
  return {
    status: row.status,
    ...standing,
    label: headedLabel(row, kind),
    group: headedGroup(row, group),
    subject,
    cells,
    note,
    briefNote,
  };
}

/** In a category that joins headings, those of a row group it, with its theme. Units of pay group rows alone. */
function headedGroup(row: Row, group: RowGroup | null): RowGroup | null {
  const heading = rowHeading(row);
  if (heading === null || group?.isUnit) return group;
  return group ? { ...group, title: `${heading}: ${group.title}` } : { title: heading, isUnit: false, label: row.label };
}

/** The text that all cells have in common, as the first writes it; null if any differs once normalised. */
function commonText({ cells }: Row): string | null {
  const [first = null, ...rest] = cells.flatMap((cell) => cell?.text ?? []);
  return first !== null && rest.every((text) => normalizeText(text) === normalizeText(first)) ? first : null;
}

/** The parts of each cell, with the words marked that differ between the roles. Figures are not marked word by word. */
function partsOf({ cells }: Row, roles: Comparison['roles'], kind: CategoryKind): (CellParts | null)[] {
  const wordings = cells.map((cell) => cell && kind.diffableText(cell));
  const [names, notes] = [diffWords(wordings), diffWords(cells.map((cell) => (cell?.note === undefined ? null : readableText(cell.note))))];
  return cells.map((cell, index) => {
    if (cell === null) return null;
    const parts = cellParts(cell, kind, roles[index]?.codes ?? {});
    return { ...parts, name: wordings[index] === null ? parts.name : (names[index] ?? []), note: notes[index] ?? [] };
  });
}

/** What a brief cell need not repeat. */
interface PrintedElsewhere {
  readonly hasSubject: boolean;
  /** What the group says about this role's figures. */
  readonly groupNote: string | null;
}

/** The parts of a cell without those that the gauge, the row's subject, the group and the block already say. */
function briefParts(
  { name, facts, note }: CellParts,
  cell: Cell,
  gauge: Gauge | null,
  { hasSubject, groupNote }: PrintedElsewhere,
  { sharedNote, isExplained }: RowContext,
): CellParts {
  const omitted = new Set([
    ...(gauge && cell.level !== undefined ? [levelText(cell.level)] : []),
    ...(gauge && !isExplained && cell.importance !== undefined ? [importanceText(cell.importance)] : []),
  ]);
  return {
    name: hasSubject || gauge?.text === cell.text ? [] : name,
    facts: groupNote === null ? facts.filter((fact) => !omitted.has(fact)) : [],
    note: sharedNote === null ? note : [],
  };
}

function isRating(fact: string, { level, importance }: Cell): boolean {
  return (level !== undefined && fact === levelText(level)) || (importance !== undefined && fact === importanceText(importance));
}

function deltaSpans(delta: string | null, separator: string): Span[] {
  return delta === null ? [] : [{ text: `${separator}${delta}`, tone: 'different' }];
}

function matchText({ by, score, why, met = [], missing = [] }: Match): string {
  const metAndMissing = by === 'part' ? metText(met, missing.flat()) : '';
  if (metAndMissing !== '') return `matched by ${matchReasons[by]} (${score.toFixed(2)}): ${metAndMissing}`;
  const terms = why && why.length > 0 ? `: ${why.join(', ')}` : '';
  return `matched by ${matchReasons[by]}${score === 1 ? '' : ` (${score.toFixed(2)})`}${terms}`;
}

const matchReasons: Readonly<Record<Match['by'], string>> = {
  id: 'the same id',
  code: 'a shared code',
  exact: 'the same words',
  alias: 'a shared name',
  part: 'the names it contains',
  wording: 'similar wording',
};

/** `AWS; missing: Azure`. */
function metText(met: readonly string[], missing: readonly string[]): string {
  return missing.length === 0 ? met.join(', ') : `${met.join(', ')}; missing: ${missing.join(', ')}`;
}

function joinNotes(notes: readonly string[]): string | null {
  return notes.length === 0 ? null : notes.join('; ');
}
