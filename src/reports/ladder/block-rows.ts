import { readableText } from '../../categories/cell-text.js';
import { categoryKind } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import { normalizeText } from '../../categories/normalize.js';
import { categoryTitle } from '../../categories/standard.js';
import type { LadderCategory, LadderCell, LadderRow } from '../../model/ladder.js';
import type { LadderBlockCell, LadderBlockRow } from '../../model/blocks/ladder.js';
import type { ItemCell, Scale } from '../../model/role.js';
import { gaugeOf } from '../cell-display.js';

/** A row as formats print it, with what decides where it stands. */
export interface PlacedRow {
  readonly row: LadderBlockRow;
  /** The theme, or the attribute of which it is a value; null if there is none. */
  readonly theme: string | null;
  /** Whether the theme is an attribute, without which a value says too little. */
  readonly isOfAttribute: boolean;
  /** The place of the criterion in its category. */
  readonly criterion: number;
  /** Null unless its cells are steps of one scale. */
  readonly scale: Scale | null;
  /** Whether it is a value that its name is said of: `scope: the team`. */
  readonly isValue: boolean;
  /** Whether it is called by its id, because each level puts it in other words. */
  readonly isNamedById: boolean;
}

/** The rows of a category. Rows of two tracks that agree in every cell are one; others about one criterion follow each other. */
export function blockRows(category: LadderCategory, trackCount: number): PlacedRow[] {
  const criteria = [...new Set(category.rows.map(({ criterion }) => criterion))];
  return criteria.flatMap((criterion) => {
    const placed = category.rows.filter((row) => row.criterion === criterion).map((row) => placedRow(row, category));
    const [first, second] = placed;
    if (!first || !second || trackCount < 2) return placed;
    if (saysTheSame(first.row, second.row)) return [{ ...first, row: { ...first.row, track: null } }];
    const continues = isSameName(first.row, second.row);
    return [first, { ...second, theme: first.theme, row: { ...second.row, continues } }];
  });
}

export function placedRow(row: LadderRow, category: LadderCategory): PlacedRow {
  const { label, text, description, points, track, criterion } = row;
  const kind = categoryKind(category.kind);
  const isValue = kind.namedBy === 'label' && text === (label ?? category.title);
  const shape = shapeOf(row, kind, isValue);
  const id = namingId(row, kind);
  return {
    theme: isValue ? null : label,
    isOfAttribute: !isValue && kind.namedBy === 'label',
    criterion,
    scale: shape === 'steps' ? row.scale : null,
    isValue,
    isNamedById: !isValue && id !== null,
    row: {
      name: isValue ? kind.labelText(text) : id === null ? readableText(text) : categoryTitle(id),
      description,
      points,
      track,
      continues: false,
      shape,
      cells: row.cells.map((cell) => cell && toCell(cell, row.scale, shape, kind)),
    },
  };
}

function shapeOf({ cells, scale }: LadderRow, kind: CategoryKind, isValue: boolean): LadderBlockRow['shape'] {
  const stated = cells.flatMap((each) => each?.cell ?? []);
  if (stated.some((cell) => kind.valueOnScale(scale, cell) !== null)) return 'steps';
  // Levels on several scales are told in words.
  return isValue || isReworded(stated, kind) || stated.some(({ level }) => level !== undefined) ? 'texts' : 'presence';
}

function isReworded(cells: readonly ItemCell[], kind: CategoryKind): boolean {
  return new Set(cells.map((cell) => normalizeText(kind.displayText(cell)))).size > 1;
}

/** The id of a criterion that each level puts in other words, because that is what they have in common; otherwise null. */
function namingId({ cells }: LadderRow, kind: CategoryKind): string | null {
  const stated = cells.flatMap((each): ItemCell[] => (each ? [each.cell] : []));
  const id = stated.at(-1)?.id;
  return id !== undefined && isReworded(stated, kind) ? id : null;
}

function toCell({ change, cell }: LadderCell, scale: Scale | null, shape: LadderBlockRow['shape'], kind: CategoryKind): LadderBlockCell {
  const gauge = gaugeOf(cell, scale, kind);
  const texts = {
    steps: () => gauge?.text ?? kind.displayText(cell),
    texts: () => [kind.displayText(cell), ...(cell.level === undefined ? [] : [`(${cell.level})`])].join(' '),
    // What changes although the words do not.
    presence: () => (change === 'changed' ? kind.facts(cell, {}).join(', ') : ''),
  };
  return { change, text: texts[shape](), gauge };
}

function saysTheSame(left: LadderBlockRow, right: LadderBlockRow): boolean {
  return isSameName(left, right) && left.shape === right.shape && JSON.stringify(left.cells) === JSON.stringify(right.cells);
}

export function isSameName({ name: left }: LadderBlockRow, { name: right }: LadderBlockRow): boolean {
  return normalizeText(plainText(left)) === normalizeText(plainText(right));
}

export function plainText(text: LadderBlockRow['name']): string {
  return typeof text === 'string' ? text : text.map((span) => span.text).join('');
}
