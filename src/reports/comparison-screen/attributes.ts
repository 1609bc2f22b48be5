import { categoryKind } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Span, Text } from '../../model/text.js';
import type { ScreenPart } from '../../model/screen.js';
import { itemText, joined, labelledText, notStated, sharedNames } from './item-text.js';
import type { ScreenContext } from './screen-context.js';
import { isOnSteps, stepParts } from './steps.js';

/** The attributes of a category: what all state in one line, steps of a scale of words as blocks, and the others in columns, a row for each attribute. */
export function attributeParts(category: ComparedCategory, { amounts }: Pick<ScreenContext, 'amounts'>): ScreenPart[] {
  const kind = categoryKind(category.kind);
  const groups = groupsByLabel(category.rows);
  const shared = groups.filter((rows) => rows.every(({ status }) => status === 'same'));
  const steps = groups.filter((rows) => !shared.includes(rows) && rows.every((row) => isOnSteps(row, kind)));
  const others = groups.filter((rows) => !shared.includes(rows) && !steps.includes(rows));
  const columns = category.stated.map((isStated, role): Text[] =>
    isStated ? others.map((rows) => labelledText(labelOf(rows), statedValues(rows, role, kind))) : [notStated],
  );
  const names = shared.map((rows) => ({ text: labelledText(labelOf(rows), valuesOf(rows, 0, kind)), isReworded: false }));
  return [
    ...(names.length === 0 ? [] : [sharedNames(names, amounts.sharedNames)]),
    ...stepParts(steps.flat(), kind, amounts),
    ...(others.length === 0 ? [] : [{ type: 'columns' as const, columns, hasMarks: true, rowLimits: amounts.attributes }]),
  ];
}

/** The rows of each attribute. */
export function groupsByLabel(rows: readonly Row[]): Row[][] {
  const labels = [...new Set(rows.map(({ label }) => label))];
  return labels.map((label) => rows.filter((row) => row.label === label));
}

function labelOf([first]: readonly Row[]): string | null {
  return first?.label ?? null;
}

/** What a role states in some rows, each value once: a place may be where somebody works and where they travel to. */
export function valuesOf(rows: readonly Row[], role: number, kind: CategoryKind): Span[] {
  const cells = rows.flatMap((row) => row.cells[role] ?? []);
  const once = cells.filter(({ text }, index) => cells.findIndex((other) => other.text === text) === index);
  return joined(
    once.map((cell) => itemText(cell, kind)),
    ', ',
  );
}

function statedValues(rows: readonly Row[], role: number, kind: CategoryKind): readonly Span[] {
  return rows.some(({ cells }) => cells[role]) ? valuesOf(rows, role, kind) : notStated;
}
