import { categoryKind } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Span, Text } from '../../model/report.js';
import type { ScreenPart, StepsPart } from '../../model/screen.js';
import { gaugeOf } from '../cell-display.js';
import type { Amounts } from './amounts.js';
import { itemText, joined, labelledText, notStated, sharedText } from './item-text.js';
import type { ScreenContext } from './screen-context.js';

/** The attributes of a category: what all state in one line, steps of a scale of words as blocks, and the others in columns, a row for each attribute. */
export function attributeParts(category: ComparedCategory, { amounts }: Pick<ScreenContext, 'amounts'>): ScreenPart[] {
  const kind = categoryKind(category.kind);
  const groups = groupsByLabel(category.rows);
  const shared = groups.filter((rows) => rows.every(({ status }) => status === 'same'));
  const steps = groups.filter((rows) => !shared.includes(rows) && rows.every((row) => isOnSteps(row, kind)));
  const others = groups.filter((rows) => !shared.includes(rows) && !steps.includes(rows));
  const textOf = (rows: readonly Row[], role: number): Span[] =>
    labelledText(
      rows[0]?.label ?? null,
      joined(
        rows.flatMap(({ cells }) => (cells[role] ? [itemText(cells[role], kind)] : [])),
        ', ',
      ),
    );
  const columns = category.stated.map((isStated, role): Text[] =>
    isStated
      ? others.map((rows) => (rows.some(({ cells }) => cells[role]) ? textOf(rows, role) : labelledText(rows[0]?.label ?? null, notStated)))
      : [notStated],
  );
  return [
    ...(shared.length === 0
      ? []
      : [
          {
            type: 'shared' as const,
            roles: null,
            rest: null,
            most: amounts.sharedNames,
            names: shared.map((rows) => ({ text: textOf(rows, 0), isReworded: false })),
          },
        ]),
    ...(steps.length === 0 ? [] : [stepsPart(steps.flat(), kind, amounts)]),
    ...(others.length === 0 ? [] : [{ type: 'columns' as const, columns, hasMarks: true, rowLimits: amounts.attributes }]),
  ];
}

/** Places and times of work with commas, what belongs to one attribute with a semicolon, in one text for each role; and the people if there is room. */
export function environmentParts(category: ComparedCategory): ScreenPart[] {
  const kind = categoryKind(category.kind);
  const groups = groupsByLabel(category.rows);
  const people = groups.filter(([first]) => first?.label === 'works with');
  const rest = groups.filter((group) => !people.includes(group));
  const valuesOf = (rows: readonly Row[], role: number): Span[] =>
    joined(
      rows.flatMap(({ cells }) => (cells[role] ? [itemText(cells[role], kind)] : [])),
      ', ',
    );
  const placesOf = (role: number): Span[] =>
    joined(
      [rest.filter(isPlace).flat(), ...rest.filter((group) => !isPlace(group))]
        .filter((rows) => rows.some(({ cells }) => cells[role]))
        .map((rows) => {
          const label = rows[0]?.label ?? null;
          return labelledText(label === null || selfExplanatory.has(label) ? null : label, valuesOf(rows, role));
        }),
      '; ',
    );
  const isShared = rest.length > 0 && rest.flat().every(({ status }) => status === 'same');
  const columns = category.stated.map((isStated, role): Text[] => {
    if (!isStated) return [notStated];
    const [surroundings, contacts] = [placesOf(role), people.flatMap((rows) => valuesOf(rows, role))];
    return [
      ...(isShared || surroundings.length === 0 ? [] : [surroundings]),
      ...(contacts.length === 0 ? [] : [[{ text: 'with ' }, ...contacts]]),
    ];
  });
  return [
    ...(isShared ? [sharedText(placesOf(0))] : []),
    ...(columns.every(({ length }) => length === 0)
      ? []
      : [{ type: 'columns' as const, columns, hasMarks: true, rowLimits: { narrow: 1, normal: 1, wide: 2 } }]),
  ];
}

/** Attributes of the environment whose values say what they are. */
const selfExplanatory: ReadonlySet<string> = new Set(['setting', 'travel', 'schedule']);
/** Attributes that say where the work is done. */
const places: ReadonlySet<string> = new Set(['setting', 'travel']);

/** Rows of one attribute. */
function groupsByLabel(rows: readonly Row[]): Row[][] {
  const labels = [...new Set(rows.map(({ label }) => label))];
  return labels.map((label) => rows.filter((row) => row.label === label));
}

function isOnSteps({ status, cells, scale }: Row, kind: CategoryKind): boolean {
  return (
    status === 'different' &&
    scale !== null &&
    'steps' in scale &&
    cells.every((cell) => cell !== null && gaugeOf(cell, scale, kind) !== null)
  );
}

function stepsPart(rows: readonly Row[], kind: CategoryKind, { attributes }: Amounts): StepsPart {
  return {
    type: 'steps',
    rows: rows.map((row) => ({
      name: row.label ?? '',
      steps: row.cells.map((cell) => (cell === null ? null : gaugeOf(cell, row.scale, kind))),
    })),
    rowLimits: attributes,
  };
}

function isPlace([first]: readonly Row[]): boolean {
  return places.has(first?.label ?? '');
}
